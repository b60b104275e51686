import type { Span } from '../transcript';
import { isDigit, isHan, isLatin } from './script';

const OTHER = 0;
const END = 1;
const STOP = 2;
const CLOSER = 3;
/** What a code unit does at the end of a sentence. */
const FULL_STOP = 0x2e;
const MARKS = new Uint8Array(0x10000);
for (const mark of '。!?…') MARKS[mark.charCodeAt(0)] = END;
for (const mark of '”"\'’)]』」》') MARKS[mark.charCodeAt(0)] = CLOSER;
MARKS[FULL_STOP] = STOP;
const markAt = (text: string, at: number): number => (at < text.length ? MARKS[text.charCodeAt(at)]! : OTHER);
/** Words that end with a full stop inside a sentence. Single capitals (J. Smith) are seen without a list. */
const ABBREVIATIONS = new Set(
  'mr mrs ms dr prof st jr sr vs inc corp co ltd no fig approx dept est etc jan feb mar apr jun jul aug sep sept oct nov dec'.split(
    ' ',
  ),
);
const LONGEST = Math.max(...[...ABBREVIATIONS].map(({ length }) => length));

/**
 * The sentences of a reading, in order, without the blanks between them. A full stop ends one only before a blank or the end,
 * and not after an abbreviation, an initial or inside a number; closing quotes and brackets belong to the sentence they close.
 */
export function splitSentences(text: string): Span[] {
  const sentences: Span[] = [];
  let start = 0;
  for (let i = 0; i < text.length; i++) {
    const mark = MARKS[text.charCodeAt(i)];
    if (mark !== END && !(mark === STOP && stopEndsSentence(text, i))) continue;
    let end = i + 1;
    while (markAt(text, end) === END || markAt(text, end) === STOP) end++;
    while (markAt(text, end) === CLOSER) end++;
    push(sentences, text, start, end);
    start = end;
    i = end - 1;
  }
  push(sentences, text, start, text.length);
  return sentences;
}

function push(sentences: Span[], text: string, from: number, to: number): void {
  let start = from;
  let end = to;
  while (start < end && text[start] === ' ') start++;
  while (end > start && text[end - 1] === ' ') end--;
  if (start < end) sentences.push({ start, end });
}

function stopEndsSentence(text: string, at: number): boolean {
  const next = text.charCodeAt(at + 1);
  const before = text.charCodeAt(at - 1);
  if (at + 1 < text.length && next !== 0x20 && markAt(text, at + 1) !== CLOSER && !(isHan(before) && isHan(next)))
    return false;
  if (isDigit(before) && isDigit(text.charCodeAt(at + 2)) && at < 3) return false;
  return !isAbbreviation(text, at);
}

function isAbbreviation(text: string, at: number): boolean {
  let start = at;
  while (at - start <= LONGEST && isLatin(text.charCodeAt(start - 1))) start--;
  const length = at - start;
  if (length === 1) return text[start] !== 'I' && isCapital(text.charCodeAt(start));
  if (text.charCodeAt(start - 1) === FULL_STOP) return true;
  return length <= LONGEST && at + 1 < text.length && ABBREVIATIONS.has(text.slice(start, at).toLowerCase());
}

const isCapital = (unit: number): boolean => unit >= 0x41 && unit <= 0x5a;
