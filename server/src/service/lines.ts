import type { Position, Range } from 'vscode-languageserver-types';
import type { Span } from '../core/transcript';

/** Where the lines of a text start. A line ends at LF, CR or CRLF, as the protocol has it; columns are UTF-16 code units. */
export interface LineIndex {
  readonly starts: readonly number[];
  readonly text: string;
}

const LF = 10;
const CR = 13;

export function indexLines(text: string): LineIndex {
  const starts = [0];
  if (!text.includes('\r')) {
    for (let i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) starts.push(i + 1);
    return { starts, text };
  }
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit === LF || (unit === CR && text.charCodeAt(i + 1) !== LF)) starts.push(i + 1);
  }
  return { starts, text };
}

/** The line that holds an offset, counted from 0. */
export function lineAt({ starts }: LineIndex, offset: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (starts[middle]! <= offset) low = middle + 1;
    else high = middle;
  }
  return Math.max(low - 1, 0);
}

/** The end of a line, before its break. */
export function lineEnd({ starts, text }: LineIndex, line: number): number {
  let end = starts[line + 1] ?? text.length;
  const start = starts[line] ?? text.length;
  while (end > start && isBreak(text.charCodeAt(end - 1))) end--;
  return end;
}

const isBreak = (unit: number): boolean => unit === LF || unit === CR;

/** An offset outside the text is taken for its nearest end. */
export function positionAt(lines: LineIndex, offset: number): Position {
  const inside = Math.min(Math.max(offset, 0), lines.text.length);
  const line = lineAt(lines, inside);
  return { line, character: Math.min(inside, lineEnd(lines, line)) - lines.starts[line]! };
}

/** A position outside the text is taken for the nearest offset inside. */
export function offsetAt(lines: LineIndex, { line, character }: Position): number {
  if (line < 0) return 0;
  if (line >= lines.starts.length) return lines.text.length;
  return Math.min(lines.starts[line]! + Math.max(character, 0), lineEnd(lines, line));
}

export const rangeOf = (lines: LineIndex, { start, end }: Span): Range => ({
  start: positionAt(lines, start),
  end: positionAt(lines, end),
});
