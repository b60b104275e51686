import { place, type Block } from '../block';
import { indexAt } from '../lookup';
import type { Reported, Speaker, Turn } from '../transcript';

/** How many blocks back a pronoun may reach for whom it means. */
const REACH = 3;

/**
 * Speech that prose reports of a pronoun, with the speakers whom it may mean: those introduced in the nearest block before it
 * that introduces anybody. What is said inside a turn is the speaker's own business.
 */
export function linkReported(
  blocks: readonly Block[],
  speakers: readonly Speaker[],
  turns: readonly Turn[],
): Reported[] {
  const found: Reported[] = [];
  blocks.forEach((block, i) => {
    for (const fact of block.facts.structure.reported) {
      const span = place(block, fact);
      if (indexAt(turns, span.start) < 0)
        found.push({ ...span, candidates: namedBefore(blocks, i, span.start, speakers) });
    }
  });
  return found;
}

function namedBefore(blocks: readonly Block[], at: number, before: number, speakers: readonly Speaker[]): number[] {
  for (let i = at; i >= Math.max(0, at - REACH); i--) {
    const { start, end } = blocks[i]!;
    const named = speakers.flatMap(({ introduction }, index) =>
      introduction && introduction.start >= start && introduction.end <= Math.min(end, before) ? [index] : [],
    );
    if (named.length > 0) return named;
  }
  return [];
}
