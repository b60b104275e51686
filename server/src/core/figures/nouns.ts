import { ZH_MEASURE_ENDINGS } from '../lexicon/zh/metrics';
import { EN_BETWEEN } from '../lexicon/en/nouns';
import { ZH_MOVES } from '../lexicon/zh/figureCues';
import { ZH_KEPT, ZH_LINKS, ZH_NOT_NOUNS, ZH_NOUN_EDGES, ZH_SAYINGS } from '../lexicon/zh/nouns';
import { anyOf } from '../text/anyOf';
import type { Span } from '../transcript';
import { isDigit, isHan, isLatin } from '../text/script';
import type { Clause } from './clauses';
import { trimLeads } from './segments';
import { isNoNoun } from './words';

const EDGES = new Set(ZH_NOUN_EDGES);
const KEPT = new Set(ZH_KEPT.split(' | '));
/** By their last character, longest first. */
const LINKS = new Map<string, string[]>();
for (const link of ZH_LINKS.split(' | ').sort((a, b) => b.length - a.length))
  LINKS.set(link.at(-1)!, [...(LINKS.get(link.at(-1)!) ?? []), link]);
const NO_LINKS: readonly string[] = [];
const NOT_NOUNS = new Set([...ZH_NOT_NOUNS.split(' | '), ...ZH_MOVES.split(' | ').filter(({ length }) => length > 1)]);
const SAYINGS = new RegExp(anyOf(ZH_SAYINGS));
const EN_PREPOSITIONS = new Set(EN_BETWEEN.split(' '));
const LONGEST = 12;

/** What a count counts, or what an amount is an amount of, directly after it: 7家客户, `23 net new stores`, 五十亿元非核心资产. */
export function nounAfter(lower: string, { end }: Span): Span | undefined {
  if (isHan(lower.charCodeAt(end)) || isHan(lower.charCodeAt(end - 1))) return zhNounAfter(lower, end);
  return enNounAfter(lower, end);
}

function zhNounAfter(lower: string, from: number, inner = false): Span | undefined {
  let start = from;
  if (!inner && lower[start] === '的') start++;
  let end = start;
  while (end - start < 8 && (isHan(lower.charCodeAt(end)) || isLatin(lower.charCodeAt(end))) && !isEdge(lower, end))
    end++;
  // 80台的目标现在
  if (lower[end] === '在' && lower[end - 1] === '现') end--;
  if (end - start < 2 || startsOtherwise(lower, start, end)) return undefined;
  // 9万个基于Qwen的衍生模型: what is counted stands after the 的.
  if (lower[end] === '的' && !inner) return zhNounAfter(lower, end + 1, true) ?? { start, end };
  return { start, end };
}

/** True for a character that ends a noun, unless it is half of a word that does not: 能 in 产能. */
const isEdge = (lower: string, at: number): boolean =>
  EDGES.has(lower[at]!) && !KEPT.has(lower.slice(at, at + 2)) && !KEPT.has(lower.slice(at - 1, at + 1));

/** 左右, 以上, 增长: what follows a figure without being what it counts. */
function startsOtherwise(lower: string, start: number, end: number): boolean {
  for (let length = 1; length <= 3 && start + length <= end; length++)
    if (NOT_NOUNS.has(lower.slice(start, start + length))) return true;
  return false;
}

function enNounAfter(lower: string, from: number): Span | undefined {
  let at = from;
  let start = -1;
  let end = -1;
  for (let words = 0; words < 5 && lower[at] === ' '; words++) {
    const stop = wordEnd(lower, at + 1);
    const word = lower.slice(at + 1, stop);
    if (word === '') break;
    const skipped = start < 0 && EN_PREPOSITIONS.has(word);
    if (!skipped && (isNoNoun(word) || (start >= 0 && word.endsWith('ing')))) break;
    at = stop;
    if (skipped) continue;
    if (start < 0) start = stop - word.length;
    end = stop;
    if (end - start > 24 || lower[stop] !== ' ') break;
  }
  return start < 0 ? undefined : { start, end };
}

function wordEnd(lower: string, from: number): number {
  let stop = from;
  while (isLatin(lower.charCodeAt(stop)) || lower[stop] === '-' || lower[stop] === "'" || lower[stop] === '&') stop++;
  return stop;
}

/** The words before a figure that name what it measures, where the lexicon has none: 管网损耗从一成一, `Attach is 61%`. */
export function nounBefore(reading: string, lower: string, clause: Clause, { start }: Span): Span | undefined {
  const floor = lastFigureEnd(clause, start);
  let end = start;
  for (let period = clause.periods.length; period >= 0; period--) {
    end = beforeLinks(lower, floor, end);
    const mention = clause.periods[period - 1];
    if (mention && mention.end === end) end = mention.start;
  }
  if (end <= floor) return undefined;
  return isHan(lower.charCodeAt(end - 1)) || isHan(lower.charCodeAt(end - 2))
    ? zhNounBefore(reading, lower, lastPeriodEnd(clause, floor, end), end)
    : enNounBefore(lower, floor, end);
}

function lastFigureEnd(clause: Clause, start: number): number {
  let floor = clause.start;
  for (const { figure } of clause.figures) if (figure.end <= start) floor = figure.end;
  return floor;
}

function lastPeriodEnd(clause: Clause, floor: number, end: number): number {
  let last = floor;
  for (const period of clause.periods) if (period.end < end && period.end > last) last = period.end;
  return last;
}

/** Steps back over what ties a noun to its figure: 达到, 目前为, 约. */
function beforeLinks(lower: string, floor: number, from: number): number {
  let end = from;
  for (let moved = true; moved && end > floor;) {
    moved = false;
    while (end > floor && lower[end - 1] === ' ') end--;
    for (const link of LINKS.get(lower[end - 1]!) ?? NO_LINKS) {
      if (end - link.length < floor || !lower.startsWith(link, end - link.length)) continue;
      end -= link.length;
      moved = true;
      break;
    }
  }
  return end;
}

function zhNounBefore(reading: string, lower: string, floor: number, end: number): Span | undefined {
  let start = end;
  while (start > floor && end - start < LONGEST && isNounUnit(lower, start - 1)) start--;
  start += trimLeads(reading.slice(start, end));
  const length = end - start;
  const words = lower.slice(start, end);
  if (length < 2 || length > 10 || NOT_NOUNS.has(words) || SAYINGS.test(words)) return undefined;
  return { start, end };
}

const isNounUnit = (lower: string, at: number): boolean => {
  const unit = lower.charCodeAt(at);
  return (isHan(unit) && !isEdge(lower, at)) || isLatin(unit) || (isDigit(unit) && isLatin(lower.charCodeAt(at - 1)));
};

/** The nearest noun to the left in the clause, over verbs, articles and hedges; with what it is of: `merchants on the platform`. */
function enNounBefore(lower: string, floor: number, from: number): Span | undefined {
  let end = 0;
  let start = 0;
  for (let at = from, words = 0; words < 14; words++) {
    while (at > floor && (lower[at - 1] === ' ' || lower[at - 1] === ':' || lower[at - 1] === '(')) at--;
    let begin = at;
    while (begin > floor && (isLatin(lower.charCodeAt(begin - 1)) || "-'&".includes(lower[begin - 1]!))) begin--;
    if (begin === at) break;
    const word = lower.slice(begin, at);
    if (end === 0 ? !isNoNoun(word) && word.length > 2 : !isNoNoun(word)) {
      end ||= at;
      start = begin;
    } else if (end > 0 && !(EN_PREPOSITIONS.has(word) && hasNounBefore(lower, floor, begin))) break;
    if (end > 0 && end - begin > 32) break;
    at = begin;
  }
  return end === 0 ? undefined : { start, end };
}

/** True where a noun stands before a preposition or article, so that what was found is a part of its name. */
function hasNounBefore(lower: string, floor: number, from: number): boolean {
  const match = /([a-z'&-]{1,24}) (?:(?:of|on|in|per|for) )?$/.exec(lower.slice(Math.max(floor, from - 24), from));
  return match !== null && !isNoNoun(match[1]!) && !EN_PREPOSITIONS.has(match[1]!) && match[1]!.length > 2;
}

/** True for a noun that names something measured: 自制率, 签约额. */
export const isMeasure = (lower: string, { end }: Span): boolean => ZH_MEASURE_ENDINGS.includes(lower[end - 1]!);
