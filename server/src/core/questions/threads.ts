import type { Block } from '../block';
import type { Structure } from '../structure/link';
import type { Figure, Question } from '../transcript';

/** Threads: which turn asks, who answers it, and what became of each part. */
export function linkQuestions(
  _blocks: readonly Block[],
  _structure: Structure,
  _figures: readonly Figure[],
): Question[] {
  return [];
}
