import type { Span } from '../transcript';
import { isDigit, isHan, isLatin } from './script';

const ENDS = new Set('。!?…');
const CLOSERS = new Set('”"\'’)]』」》');
/** Words that end with a full stop inside a sentence. Single capitals (J. Smith) are seen without a list. */
const ABBREVIATIONS = new Set(
  'mr mrs ms dr prof st jr sr vs inc corp co ltd no fig approx dept est etc jan feb mar apr jun jul aug sep sept oct nov dec'.split(
    ' ',
  ),
);

/**
 * The sentences of a reading, in order, without the blanks between them. A full stop ends one only before a blank or the end,
 * and not after an abbreviation, an initial or inside a number; closing quotes and brackets belong to the sentence they close.
 */
export function splitSentences(text: string): Span[] {
  const sentences: Span[] = [];
  let start = 0;
  for (let i = 0; i < text.length; i++) {
    if (!endsSentence(text, i)) continue;
    let end = i + 1;
    while (end < text.length && (ENDS.has(text[end]!) || text[end] === '.')) end++;
    while (end < text.length && CLOSERS.has(text[end]!)) end++;
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

function endsSentence(text: string, at: number): boolean {
  const mark = text[at]!;
  if (mark !== '.') return ENDS.has(mark);
  const next = text.charCodeAt(at + 1);
  const before = text.charCodeAt(at - 1);
  if (at + 1 < text.length && next !== 0x20 && !CLOSERS.has(text[at + 1]!) && !(isHan(before) && isHan(next)))
    return false;
  if (isDigit(before) && isDigit(text.charCodeAt(at + 2)) && at < 3) return false;
  return !isAbbreviation(text, at);
}

function isAbbreviation(text: string, at: number): boolean {
  let start = at;
  while (start > 0 && isLatin(text.charCodeAt(start - 1)) && at - start < 7) start--;
  const word = text.slice(start, at);
  if (word.length === 1) return word !== 'I' && word >= 'A' && word <= 'Z';
  if (text[start - 1] === '.') return true;
  return ABBREVIATIONS.has(word.toLowerCase()) && at + 1 < text.length;
}
