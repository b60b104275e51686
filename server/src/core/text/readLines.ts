import type { Span } from '../transcript';

export const LF = 10;
export const CR = 13;

export const isBreak = (unit: number): boolean => unit === LF || unit === CR;
const isSpace = (unit: number): boolean =>
  unit <= 0x20 || unit === 0xa0 || unit === 0x3000 || unit === 0xfeff || (unit >= 0x2000 && unit <= 0x200a);

/** The lines between two offsets that are not blank, without the blanks around them. */
export function* readLines(text: string, from: number, to: number): Generator<Span> {
  let start = from;
  while (start < to) {
    let end = start;
    while (end < to && !isBreak(text.charCodeAt(end))) end++;
    let first = start;
    let last = end;
    while (first < last && isSpace(text.charCodeAt(first))) first++;
    while (last > first && isSpace(text.charCodeAt(last - 1))) last--;
    if (first < last) yield { start: first, end: last };
    start = end + 1;
  }
}

/** Where the line starts that holds an offset. */
export function lineStart(text: string, offset: number): number {
  let start = offset;
  while (start > 0 && !isBreak(text.charCodeAt(start - 1))) start--;
  return start;
}
