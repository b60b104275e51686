import { place, type Block } from '../block';
import type { NoiseKind, Section, Turn } from '../transcript';
import { indexAt } from '../lookup';
import type { PlacedLabel } from './choose';

/** Noise that stands beside a transcript, not in what is said. */
const BESIDE: ReadonlySet<NoiseKind> = new Set(['editorNote', 'pageFurniture', 'ad', 'asrArtifact']);

/**
 * The turns: each runs from its label to the next one, but not over a section's heading or into the matter behind the
 * transcript, and ends with its last character of speech.
 */
export function layOutTurns(
  blocks: readonly Block[],
  labels: readonly PlacedLabel[],
  speakers: readonly (number | undefined)[],
  sections: readonly Section[],
): Turn[] {
  const closes = new Set(sections.map(({ start }) => start));
  return labels.map(({ block, label, below }, i) => {
    const head = blocks[block]!;
    const start = place(head, { start: label.from, end: label.from }).start;
    const next = labels[i + 1];
    let past = block + 1;
    while (
      past < (next?.block ?? blocks.length) &&
      !closes.has(blocks[past]!.start) &&
      !blocks[past]!.facts.structure.tail
    )
      past++;
    const shared = next?.block === block ? next.label.from : undefined;
    const { end, last } = speechEnd(blocks, block, past, shared);
    const speechStart = Math.min(
      end,
      placeSpeech(blocks, below ? block + 1 : block, below ? Infinity : label.speech, last),
    );
    const section = indexAt(sections, start);
    return {
      start,
      end,
      label: place(head, label),
      speech: { start: speechStart, end },
      blocks: { start: block, end: last + 1 },
      speaker: speakers[i],
      section: section < 0 ? undefined : section,
      clock: label.clock,
    };
  });
}

/** Where the turn's last words end, and in which block. */
function speechEnd(
  blocks: readonly Block[],
  first: number,
  past: number,
  shared?: number,
): { end: number; last: number } {
  if (shared !== undefined) {
    const { text } = blocks[first]!.facts.reading;
    let end = shared;
    while (end > 0 && text[end - 1] === ' ') end--;
    return { end: place(blocks[first]!, { start: end, end }).start, last: first };
  }
  let last = past - 1;
  while (last > first && saysNothing(blocks[last]!)) last--;
  return { end: endWithoutNotes(blocks[last]!), last };
}

const saysNothing = ({ facts }: Block): boolean =>
  facts.structure.furniture ||
  facts.structure.field ||
  (facts.structure.length === 0 && facts.noise.every(({ kind }) => BESIDE.has(kind)));

/** The end of a block's speech: stage notes belong to it, notes of the publisher and caption tags behind it do not. */
function endWithoutNotes(block: Block): number {
  const { facts, start } = block;
  const note = facts.noise.at(-1);
  if (note?.end === facts.source.length && !BESIDE.has(note.kind)) return block.end;
  const length = facts.structure.length;
  if (length === 0) return block.end;
  const spoken = place(block, { start: length - 1, end: length }).end;
  return start + facts.source.slice(0, spoken - start).trimEnd().length;
}

function placeSpeech(blocks: readonly Block[], block: number, speech: number, last: number): number {
  const { facts, end } = blocks[block]!;
  if (speech < facts.structure.length) return place(blocks[block]!, { start: speech, end: speech }).start;
  for (let i = block + 1; i <= last; i++) if (!blocks[i]!.facts.structure.furniture) return blocks[i]!.start;
  return end;
}
