import { place, type Block } from '../block';
import type { NoiseKind, Section, Turn } from '../transcript';
import { indexAt } from '../lookup';
import type { PlacedLabel } from './choose';

/** Noise that stands beside a transcript, not in what is said. */
const BESIDE: ReadonlySet<NoiseKind> = new Set(['editorNote', 'pageFurniture', 'ad']);

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
  return labels.map(({ block, label }, i) => {
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
    const speechStart = Math.min(end, placeSpeech(blocks, block, label.speech, last));
    const section = indexAt(sections, start);
    return {
      start,
      end,
      label: place(head, label),
      speech: { start: speechStart, end },
      blocks: { start: block, end: last + 1 },
      ...(speakers[i] === undefined ? {} : { speaker: speakers[i] }),
      ...(section < 0 ? {} : { section }),
      ...(label.clock === undefined ? {} : { clock: label.clock }),
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
    const text = blocks[first]!.facts.reading.text.slice(0, shared).trimEnd();
    return { end: place(blocks[first]!, { start: text.length, end: text.length }).start, last: first };
  }
  let last = past - 1;
  while (last > first && isBeside(blocks[last]!)) last--;
  return { end: endWithoutNotes(blocks[last]!), last };
}

const isBeside = ({ facts }: Block): boolean =>
  facts.structure.length === 0 && facts.noise.length > 0 && facts.noise.every(({ kind }) => BESIDE.has(kind));

/** The end of a block without notes of the publisher behind the speech. */
function endWithoutNotes({ start, end, facts }: Block): number {
  let length = end - start;
  for (const noise of [...facts.noise].reverse()) {
    if (noise.end !== length || !BESIDE.has(noise.kind) || noise.start === 0) break;
    length = facts.source.slice(0, noise.start).trimEnd().length;
  }
  return start + length;
}

function placeSpeech(blocks: readonly Block[], block: number, speech: number, last: number): number {
  const { facts, end } = blocks[block]!;
  if (speech < facts.structure.length) return place(blocks[block]!, { start: speech, end: speech }).start;
  return block < last ? blocks[block + 1]!.start : end;
}
