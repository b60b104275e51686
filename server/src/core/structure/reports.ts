import { place, type Block } from '../block';
import { indexAt, lastStartingBefore } from '../lookup';
import type { Reported, Span, Speaker, Turn } from '../transcript';

/** How many blocks back a pronoun may reach for whom it means. */
const REACH = 3;

interface Introduced extends Span {
  readonly speaker: number;
}

/**
 * Speech that prose reports of a pronoun, with the speakers whom it may mean: those introduced in the nearest block before it
 * that introduces anybody. What is said inside a turn is the speaker's own business.
 */
export function linkReported(
  blocks: readonly Block[],
  speakers: readonly Speaker[],
  turns: readonly Turn[],
): Reported[] {
  const introduced = speakers
    .flatMap(({ introduction }, speaker): Introduced[] => (introduction ? [{ ...introduction, speaker }] : []))
    .sort((a, b) => a.start - b.start);
  const found: Reported[] = [];
  blocks.forEach((block, i) => {
    for (const fact of block.facts.structure.reported) {
      const span = place(block, fact);
      if (indexAt(turns, span.start) < 0)
        found.push({ ...span, candidates: namedBefore(blocks, i, span.start, introduced) });
    }
  });
  return found;
}

function namedBefore(
  blocks: readonly Block[],
  at: number,
  before: number,
  introduced: readonly Introduced[],
): number[] {
  for (let i = at; i >= Math.max(0, at - REACH); i--) {
    const { start, end } = blocks[i]!;
    const past = lastStartingBefore(introduced, Math.min(end, before) - 1) + 1;
    const first = lastStartingBefore(introduced, start - 1) + 1;
    if (past > first) return introduced.slice(first, past).map(({ speaker }) => speaker);
  }
  return [];
}
