import type { Wrap } from '../transcript';
import { isDigit, isLatin } from './script';

/** A line without the blanks around it, and without a line number in the margin. */
export interface Line {
  /** Where its words start and end. */
  readonly start: number;
  readonly end: number;
  /** Columns in front of the words. */
  readonly indent: number;
  /** Columns up to the end of the words. */
  readonly width: number;
}

const NARROWEST = 40;
const WIDEST = 140;
/** Lines beyond the margin, such as addresses and tables, in a hundred. */
const OUTLIERS = [0, 2, 5];
/** Full lines at the least, and their share of all lines, in a hundred. */
const LEAST_FULL = 4;
const LEAST_SHARE = 15;
/** Of the lines that end inside a sentence and are longer than a label, so many in a hundred end near the margin. */
const LEAST_EVEN = 80;
const LABEL = 0.4;
/** How much of the margin a line fills that ends near it: words are long, Han characters are not, and print is not set in columns. */
const NEAR = 0.72;
const NEAR_IN_HAN = 0.88;
/** How many columns a full line may lack. */
const SLACK = 2;

const MARGIN_NUMBER = /^\d{1,3}(?:[ \u3000]{2,}|\t\s*)(?=\S)/;
const ENDS = new Set('.。!！?？…:：;；');
const CLOSES = new Set('”"\'’)）]』」》】*');
/** A rule or a number alone says nothing, and no line goes on from it. */
const SAYS = /\p{L}/u;
const isNumber = (line: string): boolean => /^\d{1,4}$/.test(line);

/** Length of the number that a line has in the margin: `14  Q.  How much?`; 0 where it has none. */
export const marginNumber = (line: string): number => MARGIN_NUMBER.exec(line)?.[0].length ?? 0;

/** Measures the line between two offsets, its breaks left out; undefined where it is blank. */
export function measureLine(text: string, from: number, to: number): Line | undefined {
  let end = to;
  while (end > from && isBlank(text.charCodeAt(end - 1))) end--;
  let start = from;
  let indent = 0;
  for (; start < end && isBlank(text.charCodeAt(start)); start++) indent += columnsOf(text.charCodeAt(start));
  if (start === end) return undefined;
  const number = isDigit(text.charCodeAt(start)) ? marginNumber(text.slice(start, Math.min(end, start + 24))) : 0;
  for (const past = start + number; start < past; start++) indent += columnsOf(text.charCodeAt(start));
  return { start, end, indent, width: indent + widthOf(text, start, end) };
}

/** How a text wraps its lines; undefined where each line is a paragraph. */
export function findWrap(text: string): Wrap | undefined {
  const bounds = linesOf(text);
  if (!bounds) return undefined;
  const lines = bounds.map(([from, to]) => measureLine(text, from, to));
  const says = lines.map((line) => line !== undefined && SAYS.test(text.slice(line.start, line.end)));
  const widths = lines.flatMap((line, i) => (says[i] ? [line!.width] : [])).sort((a, b) => a - b);
  const open = lines.flatMap((line, i) => {
    const next = lines[i + 1];
    return line && next && says[i] && !endsSentence(text, line) && goesOn(text, next) ? [line.width] : [];
  });
  for (const share of OUTLIERS) {
    const columns = widths[widths.length - 1 - Math.floor((widths.length * share) / 100)];
    if (columns === undefined || columns < NARROWEST || columns > WIDEST) continue;
    const full = open.filter((width) => width >= NEAR * columns).length;
    if (
      full < LEAST_FULL ||
      full * 100 < LEAST_SHARE * widths.length ||
      full * 100 < LEAST_EVEN * open.filter((width) => width >= LABEL * columns).length
    )
      continue;
    return { columns, full, lines: widths.length };
  }
  return undefined;
}

/** Where each line starts and ends; undefined where too many are longer than any margin. */
function linesOf(text: string): [number, number][] | undefined {
  const lines: [number, number][] = [];
  let long = 0;
  for (let from = 0; from <= text.length;) {
    const lf = text.indexOf('\n', from);
    const to = lf < 0 ? text.length : lf;
    if (to - from > WIDEST) long++;
    lines.push([from, to]);
    from = to + 1;
  }
  return long * 100 > OUTLIERS.at(-1)! * lines.length ? undefined : lines;
}

/**
 * Whether the words of one line go on in the next one, right below it: the line is full, so that nothing of the next one had
 * room in it. Where it ends inside a sentence, it need only end near the margin.
 */
export function runsOn({ columns }: Pick<Wrap, 'columns'>, text: string, line: Line, next: Line): boolean {
  if (line.width > columns + SLACK || !SAYS.test(text.slice(line.start, line.end))) return false;
  if (isNumber(text.slice(next.start, next.end))) return false;
  const full = line.width + firstWord(text, next) > columns - SLACK;
  if (endsSentence(text, line)) return full && next.indent <= line.indent;
  return full || (goesOn(text, next) && line.width >= nearest(text, next) * columns);
}

/** How near to the margin a line must end so that another one goes on from it. */
const nearest = (text: string, { start }: Line): number => (isLatin(text.charCodeAt(start)) ? NEAR : NEAR_IN_HAN);

/** Columns of the blank and the word that would have stood in the line above. */
function firstWord(text: string, { start, end }: Line): number {
  if (isWide(text.charCodeAt(start))) return 2;
  let width = 1;
  for (let at = start; at < end && !isBlank(text.charCodeAt(at)) && !isWide(text.charCodeAt(at)); at++) width++;
  return width;
}

/** Starts as the middle of a sentence does: with a small letter, a digit or a Han character. */
function goesOn(text: string, { start }: Line): boolean {
  const unit = text.charCodeAt(start);
  return (unit >= 0x61 && unit <= 0x7a) || isDigit(unit) || isWide(unit);
}

/** A line whose last word ends a sentence, or is a turn's number in brackets. */
export function endsSentence(text: string, { start, end }: Line): boolean {
  let last = end - 1;
  while (last > start && CLOSES.has(text[last]!)) last--;
  return ENDS.has(text[last]!) || text[end - 1] === ']';
}

const isBlank = (unit: number): boolean => unit <= 0x20 || unit === 0xa0 || unit === 0x3000 || unit === 0xfeff;
/** Han characters, and marks as wide as these. */
export const isWide = (unit: number): boolean => unit >= 0x2e80 && unit <= 0xff60;
const columnsOf = (unit: number): number => (isWide(unit) ? 2 : 1);

function widthOf(text: string, start: number, end: number): number {
  let width = end - start;
  for (let at = start; at < end; at++) if (isWide(text.charCodeAt(at))) width++;
  return width;
}
