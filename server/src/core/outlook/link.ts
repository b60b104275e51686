import type { Block } from '../block';
import type { Structure } from '../structure/link';
import type { Figure, ForwardLooking, Question } from '../transcript';

/** What the linking of outlook reads: everything linked before it. */
export interface OutlookContext extends Structure {
  readonly questions: readonly Question[];
  readonly figures: readonly Figure[];
}

/** The document's forward-looking statements: those of the blocks that no question, disclaimer or third party utters. */
export function linkOutlook(_blocks: readonly Block[], _context: OutlookContext): ForwardLooking[] {
  return [];
}
