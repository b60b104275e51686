import { lastStartingBefore } from '../lookup';
import type { Span } from '../transcript';
import { CR, LF, lineStart, readLines } from './readLines';
import { measureLine, type Line } from './wrap';

/** How the lines of a text that breaks them elsewhere than at its paragraphs are put together again. */
export interface Joins {
  /** Equal for two texts whose lines are joined by one rule. */
  readonly key: string;
  /** Whether a line is of the file's form and may stand inside a paragraph: the timing between two cues. */
  readonly isForm?: (line: string) => boolean;
  /**
   * Whether the words of a line go on in the next one: right below it, or `parted` by lines of the file's form. Decided from the
   * two lines, and the cue of the first one.
   */
  runsOn(text: string, line: Line, next: Line, parted: boolean): boolean;
}

/** So many lines of the file's form may part the words of a paragraph. */
const MOST_FORM = 3;
/** So many blocks around an edit may begin or cease to run on: those, and the lines of a cue. */
const AROUND = 6;

/** The paragraphs between two offsets: lines that run on, as one span. */
export function* readParagraphs(text: string, from: number, to: number, joins: Joins): Generator<Span> {
  let start = -1;
  let last: Line | undefined;
  let between: Span[] = [];
  for (const span of readLines(text, from, to)) {
    if (last && joins.isForm?.(text.slice(span.start, span.end))) {
      between.push(span);
      continue;
    }
    const line = measureLine(text, lineStart(text, span.start), span.end)!;
    if (!last || !isNear(text, last, between, span) || !joins.runsOn(text, last, line, between.length > 0)) {
      if (last) yield { start, end: last.end };
      yield* between;
      start = span.start;
    }
    between = [];
    last = line;
  }
  if (last) yield { start, end: last.end };
  yield* between;
}

const isNear = (text: string, last: Line, between: readonly Span[], { start }: Span): boolean =>
  between.length === 0 ? isRightBelow(text, last.end, start) : between.length <= MOST_FORM;

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
  const above = lastStartingBefore(paragraphs, from - 1);
  const first = paragraphs[Math.max(0, above - AROUND)];
  const at = lastStartingBefore(paragraphs, to - shift - 1);
  const inside = paragraphs[at];
  const next = inside && inside.end > to - shift ? at : at + 1;
  const last = paragraphs[Math.min(paragraphs.length - 1, next + AROUND)];
  return {
    from: first ? Math.min(from, lineStart(before, first.start)) : from,
    to: last ? Math.max(to, last.end + shift) : to,
    shift,
  };
}
