import { TOPIC_OPENERS as EN_OPENERS } from '../lexicon/en/topicOpeners';
import { TOPIC_OPENERS as ZH_OPENERS } from '../lexicon/zh/topicOpeners';
import type { Span } from '../transcript';
import { isHan } from '../text/script';

/** The longest topic, in half widths: 20 Han characters; and in words where the text has words. */
const ROOM = 40;
const WORDS = 8;
/** A clause shorter than this, in half widths, takes its neighbour in. */
const LEAST_HAN = 14;
const LEAST_LATIN = 10;
/** One shorter than this says nothing without its neighbour: 是否属实. */
const EMPTY = 10;

const HAN_OPENERS = new RegExp(`^(?:${ZH_OPENERS.join('|')})[,: ]*`);
const HAN_TAIL = /(?:吗|呢|啊|呀|的呢)?[?。!."' ]{0,40}$/;
const LATIN_OPENERS = new RegExp(`^(?:${EN_OPENERS.join('|')})`, 'i');
/** A clause that is the second half of a choice or points at the one before it. */
const CONTINUES = /^(?:还是|或者|抑或|这种|这个|这一|该|此|or )/i;
const LATIN_TAIL_WORDS = new Set(
  'of the a an and or to for in on at with by from is are was versus vs that than as your our'.split(' '),
);

/**
 * What a sentence asks about, as the pieces of the reading to join: the clause that asks without the words that only open it,
 * at most 20 Han characters or 8 words. Never empty for a sentence that says something.
 */
export function topicSpans(reading: string, { start, end }: Span, asking: readonly number[]): Span[] {
  const clauses = withoutGreeting(reading, splitClauses(reading, afterLabel(reading, start, end), end));
  if (clauses.length === 0) return [{ start, end }];
  const clean = clauses.map((clause) => stripOpeners(reading, clause));
  let chosen = clauses.findIndex((clause) => asking.some((at) => at >= clause.start && at < clause.end));
  if (chosen < 0 || widthOf(reading, clean[chosen]!) === 0) chosen = longest(reading, clean, Math.max(0, chosen));
  let topic = clean[chosen]!;
  if (
    widthOf(reading, topic) < (isHan(reading.charCodeAt(topic.start)) ? LEAST_HAN : LEAST_LATIN) ||
    CONTINUES.test(reading.slice(topic.start, topic.start + 4))
  )
    topic = withNeighbour(reading, clean, chosen);
  return shorten(reading, squeeze(reading, topic));
}

/** A label may stand before the first sentence of a block: nothing before an early colon is the topic. */
function afterLabel(reading: string, start: number, end: number): number {
  if (start > 0) return start;
  const colon = reading.indexOf(':');
  return colon > 0 && colon < 40 && colon + 6 < end ? colon + 1 : start;
}

const GREETING =
  /^(?:[^,]{1,8}好|(?:非常)?(?:谢谢|感谢|多谢|恭喜)[^,]{0,14}|(?:好的|明白|了解)了?|(?:hi|hello|hey|thanks|thank you|okay|yeah|got it)\b.{0,40})$/i;

/** The clauses behind a greeting, where any are left. */
function withoutGreeting(reading: string, clauses: Span[]): Span[] {
  const rest = clauses.filter(({ start, end }) => end - start > 60 || !GREETING.test(reading.slice(start, end)));
  return rest.length > 0 ? rest : clauses;
}

function splitClauses(reading: string, start: number, end: number): Span[] {
  const clauses: Span[] = [];
  let from = start;
  for (let i = start; i <= end; i++) {
    const mark = reading[i];
    const breaks = i === end || mark === ';' || mark === ':' || (mark === ',' && !isDigitAt(reading, i + 1));
    if (!breaks) continue;
    const clause = trim(reading, from, i);
    if (clause.end > clause.start) clauses.push(clause);
    from = i + 1;
  }
  return clauses;
}

function stripOpeners(reading: string, clause: Span): Span {
  let { start } = clause;
  for (let i = 0; i < 4; i++) {
    const text = reading.slice(start, clause.end);
    const opener = (isHan(text.charCodeAt(0)) ? HAN_OPENERS : LATIN_OPENERS).exec(text) ?? HAN_OPENERS.exec(text);
    if (!opener) break;
    start += opener[0].length;
  }
  const tail = HAN_TAIL.exec(reading.slice(start, clause.end));
  return trim(reading, start, clause.end - (tail ? tail[0].length : 0));
}

/** Joins a short clause with the one before it, which it speaks of, or with the one behind it. */
function withNeighbour(reading: string, clauses: readonly Span[], at: number): Span {
  const own = clauses[at]!;
  const before = clauses[at - 1];
  const after = clauses[at + 1];
  if (before && before.end > before.start && !reading.slice(before.end, own.start).includes(':')) {
    const joined = { start: before.start, end: own.end };
    if (widthOf(reading, joined) <= ROOM) return joined;
    if (widthOf(reading, own) < EMPTY) return before;
  }
  if (after && after.end > after.start) return { start: own.start, end: after.end };
  return own.end > own.start ? own : (before ?? own);
}

function longest(reading: string, clauses: readonly Span[], from: number): number {
  let best = from;
  for (let i = 0; i < clauses.length; i++)
    if (widthOf(reading, clauses[i]!) > widthOf(reading, clauses[best]!)) best = i;
  return best;
}

/** Cut to the room there is, at a word. */
function shorten(reading: string, pieces: readonly Span[]): Span[] {
  const kept: Span[] = [];
  let used = 0;
  let words = 0;
  for (const { start, end } of pieces) {
    let word = start;
    for (let at = start; at < end; at++) {
      const han = isHan(reading.charCodeAt(at));
      if (reading[at] === ' ') {
        words++;
        word = at;
      }
      used += han ? 2 : 1;
      const full = words >= WORDS || used > (han ? ROOM : 1.5 * ROOM);
      if (!full) continue;
      const cut = dropTailWords(reading, start, han ? at : Math.max(word, start + 1));
      return cut.end > cut.start ? [...kept, cut] : kept;
    }
    kept.push({ start, end });
  }
  return kept;
}

function dropTailWords(reading: string, start: number, end: number): Span {
  let last = end;
  for (let i = 0; i < 3; i++) {
    const space = reading.lastIndexOf(' ', last - 1);
    if (space <= start || !LATIN_TAIL_WORDS.has(reading.slice(space + 1, last).toLowerCase())) break;
    last = space;
  }
  return trim(reading, start, last);
}

/** Takes out what a headline leaves out: 的 between nouns, 将 before 如何, and asides in brackets. */
function squeeze(reading: string, { start, end }: Span): Span[] {
  const pieces: Span[] = [];
  let from = start;
  for (let i = start + 1; i + 2 < end; i++) {
    const length = leftOut(reading, i, end);
    if (length === 0) continue;
    pieces.push({ start: from, end: i });
    from = i + length;
    i = from - 1;
  }
  pieces.push({ start: from, end });
  return pieces.filter((piece) => piece.end > piece.start);
}

function leftOut(reading: string, at: number, end: number): number {
  const mark = reading[at];
  if (mark === '的' && !'到过了是提来好'.includes(reading[at - 1]!) && isHan(reading.charCodeAt(at + 1))) return 1;
  if (mark === '将' && /^(?:如何|怎|会)/.test(reading.slice(at + 1, at + 3))) return 1;
  if (mark !== '(') return 0;
  const close = reading.indexOf(')', at);
  return close > 0 && close < end && close - at <= 40 ? close + 1 - at : 0;
}

function widthOf(reading: string, { start, end }: Span): number {
  let width = 0;
  for (let i = start; i < end; i++) width += isHan(reading.charCodeAt(i)) ? 2 : 1;
  return width;
}

function trim(reading: string, from: number, to: number): Span {
  let start = from;
  let end = to;
  while (start < end && ' "\'(“「'.includes(reading[start]!)) start++;
  while (end > start && ' "\'”」'.includes(reading[end - 1]!)) end--;
  return { start, end: Math.max(start, end) };
}

const isDigitAt = (text: string, at: number): boolean => text[at] !== undefined && text[at] >= '0' && text[at] <= '9';
