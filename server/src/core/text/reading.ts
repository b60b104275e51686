import type { Span } from '../transcript';

/** A stretch of noise taken out of a block: `length` code units of the block's text, at offset `at` of the reading. */
export interface Cut {
  readonly at: number;
  readonly length: number;
}

/**
 * What the detectors read of a block: its folded text with the noise cut out. Without cuts it is the folded text itself.
 * Offsets into a reading become offsets into the block through {@link toBlock}, and nowhere else.
 */
export interface Reading {
  readonly text: string;
  readonly cuts: readonly Cut[];
}

/** Takes `noise` (sorted, not overlapping, offsets into `folded`) out of a folded block. */
export function readWithout(folded: string, noise: readonly Span[]): Reading {
  if (noise.length === 0) return { text: folded, cuts: [] };
  const cuts: Cut[] = [];
  let text = '';
  let from = 0;
  for (const { start, end } of noise) {
    text += folded.slice(from, start);
    cuts.push({ at: text.length, length: end - start });
    from = end;
  }
  return { text: text + folded.slice(from), cuts };
}

/** The block's span that a span of the reading covers; cuts inside it are covered too, cuts at its ends are not. */
export function toBlock({ cuts }: Reading, { start, end }: Span): Span {
  if (cuts.length === 0) return { start, end };
  let before = 0;
  let within = 0;
  for (const { at, length } of cuts) {
    if (at <= start) before += length;
    else if (at < end) within += length;
    else break;
  }
  return { start: start + before, end: end + before + within };
}
