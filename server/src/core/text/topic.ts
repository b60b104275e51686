import { EN_GREETINGS, EN_LEADS } from '../lexicon/en/connectives';
import { ZH_GREETINGS, ZH_LEADS } from '../lexicon/zh/connectives';
import { anyOf } from './anyOf';
import type { BlockFacts } from '../block';
import type { Span } from '../transcript';
import { toBlock } from './reading';
import { isHan } from './script';

/** What a speaker opens a paragraph with before saying what it is about: list numbers, ordinals, thanks, connectives. */
const OPENERS = new RegExp(
  `^(?:(?:\\d{1,2}[.)、](?!\\d)|第[一二三四五六七八九十][,、:.]) ?|(?:${anyOf(ZH_LEADS)})[,、. ] ?|(?:first|second|third|fourth|final|last)(?:ly)?[,:] |(?:${anyOf(EN_LEADS)})[,.]? )`,
  'i',
);
/** A short sentence that only greets or thanks. */
const GREETING = new RegExp(`^(?:(?:${anyOf(EN_GREETINGS)})\\b|(?:${anyOf(ZH_GREETINGS)}))[^.!。]{0,60}[.!。] ?`, 'i');
const BREAKS = new Set(',;:。!?、…');
const HAN_ROOM = 22;
const LATIN_ROOM = 56;
/** A clause shorter than this (in half widths) says too little to stand alone. */
const LEAST = 20;

const width = (unit: number): number => (isHan(unit) ? LATIN_ROOM / HAN_ROOM : 1);

/**
 * A short name for what is said from `from` on, as a span of the reading: the first clause that says something, cut at a word
 * where it is long. Empty only where nothing is left to say.
 */
export function topicOf(reading: string, from = 0): Span {
  let start = skipBlanks(reading, from);
  for (let i = 0; i < 4; i++) {
    const head = reading.slice(start, start + 80);
    const opener = GREETING.exec(head) ?? OPENERS.exec(head);
    const next = opener ? skipBlanks(reading, start + opener[0].length) : start;
    if (next === start || next >= reading.length) break;
    start = next;
  }
  let used = 0;
  let end = start;
  let word = start;
  for (; end < reading.length; end++) {
    const unit = reading.charCodeAt(end);
    if (used >= LEAST && endsClause(reading, end)) return { start, end };
    used += width(unit);
    if (used > LATIN_ROOM) return { start, end: word > start ? word : end };
    if (isHan(unit) || unit === 0x20) word = unit === 0x20 ? end : end + 1;
  }
  while (end > start && (BREAKS.has(reading[end - 1]!) || reading[end - 1] === '.')) end--;
  return { start, end };
}

const skipBlanks = (text: string, from: number): number => {
  let at = from;
  while (at < text.length && text[at] === ' ') at++;
  return at;
};

/** A mark ends a clause; a comma inside a number and a full stop inside a word do not. */
function endsClause(text: string, at: number): boolean {
  const mark = text[at]!;
  if (mark === '.') return at + 1 >= text.length || text[at + 1] === ' ';
  if (!BREAKS.has(mark)) return false;
  const digitAfter = text.charCodeAt(at + 1) >= 0x30 && text.charCodeAt(at + 1) <= 0x39;
  return !(digitAfter && (mark === ',' || mark === ':'));
}

/** What the document writes at a span of a reading, without the noise that was cut out of it. */
export function writtenClean(
  { source, reading }: Pick<BlockFacts, 'source' | 'reading'>,
  { start, end }: Span,
): string {
  let text = '';
  let from = start;
  for (const { at } of reading.cuts) {
    if (at <= start || at >= end) continue;
    text += slice(source, toBlock(reading, { start: from, end: at }));
    from = at;
  }
  return text + slice(source, toBlock(reading, { start: from, end }));
}

const slice = (text: string, { start, end }: Span): string => text.slice(start, end).replace(/[\r\n]/g, ' ');
