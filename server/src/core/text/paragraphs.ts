import { lastStartingBefore } from '../lookup';
import type { Span } from '../transcript';
import { CR, LF, lineStart, readLines } from './readLines';
import { measureLine, type Line } from './wrap';

/** How a text that wraps its lines is put together again. */
export interface Margin {
  readonly columns: number;
  /** Whether the words of a line go on in the one right below it: decided from the columns and the two lines alone. */
  runsOn(text: string, line: Line, next: Line): boolean;
}

/** The paragraphs between two offsets: lines that run on, as one span. */
export function* readParagraphs(text: string, from: number, to: number, margin: Margin): Generator<Span> {
  let start = -1;
  let last: Line | undefined;
  for (const span of readLines(text, from, to)) {
    const line = measureLine(text, lineStart(text, span.start), span.end)!;
    if (!last || !isRightBelow(text, last.end, span.start) || !margin.runsOn(text, last, line)) {
      if (last) yield { start, end: last.end };
      start = span.start;
    }
    last = line;
  }
  if (last) yield { start, end: last.end };
}

/** One line break stands between two offsets, and blanks. */
function isRightBelow(text: string, end: number, start: number): boolean {
  let breaks = 0;
  for (let at = end; at < start; at++) {
    const unit = text.charCodeAt(at);
    if (unit === LF || (unit === CR && text.charCodeAt(at + 1) !== LF)) breaks++;
  }
  return breaks === 1;
}

/** An edit's lines with the paragraphs around them, which may begin or cease to run on; `shift` is by how much the text behind moved. */
export function withNeighbours(
  paragraphs: readonly Span[],
  before: string,
  { from, to, shift }: { from: number; to: number; shift: number },
): { from: number; to: number; shift: number } {
  const first = paragraphs[lastStartingBefore(paragraphs, from - 1)];
  const at = lastStartingBefore(paragraphs, to - shift - 1);
  const inside = paragraphs[at];
  const last = inside && inside.end > to - shift ? inside : paragraphs[at + 1];
  return {
    from: first ? lineStart(before, first.start) : from,
    to: last ? Math.max(to, last.end + shift) : to,
    shift,
  };
}
