import type { Block } from '../block';
import type { Structure } from '../structure/link';
import type { Figure } from '../transcript';

/** The document's figures: placed, with metric and period carried where a sentence leaves them out. */
export function linkFigures(_blocks: readonly Block[], _structure: Structure): Figure[] {
  return [];
}
