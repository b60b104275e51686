import { SETTLED as ZH_SETTLED } from '../lexicon/zh/procedural';
import { isHan } from '../text/script';
import type { Span } from '../transcript';
import type { Cues } from './cues';

/**
 * How strongly a sentence asks: it `asks`, whoever says it; it `leans` to it, which counts for those who ask anyway; or it
 * `announces` a topic, which asks where its turn asks nothing else.
 */
export type Force = 'asks' | 'leans' | 'announces';

export type Asks = Cues['asks'];

/** An interrogative behind a request: `curious how`, `wanted to know whether`. */
const EMBEDDED = /\b(?:how|what|why|when|where|which|whether|who|if)\b/i;
const VERBS = 'is|are|was|were|do|does|did|can|could|will|would|should|have|has';
const BARE_SUBJECTS = 'you|it|that|this|there|they|your';
const SUBJECTS = `${BARE_SUBJECTS}|we|the|our|he|she|these|those`;
/** Up to three words that are no subject: `what tax rate`, `how big a step`. */
const WORDS = `(?: (?!(?:${SUBJECTS}|i)\\b)[a-z'-]{1,20}){0,3}`;
/** A word that asks at the head of a clause, with the verb before its subject: speech that a recogniser wrote has no marks. */
const INVERTED = new RegExp(
  `(?:^|[:,;] |\\b(?:and|so|but) )(?:(?:what|how|why|when)${WORDS} (?:${VERBS}|might) (?:${SUBJECTS})\\b|(?:and |so )(?:${VERBS}) (?:${BARE_SUBJECTS})\\b)`,
  'i',
);
/** The same in a line that a recogniser wrote without any marks. */
const INVERTED_ANYWHERE = new RegExp(
  `\\b(?:what|how|why|when) (?:(?:big|large|much|many|soon|long|far) )?(?:[a-z]{1,12} )?(?:${VERBS}) (?:${BARE_SUBJECTS}|we|the|our)\\b`,
  'i',
);
const UNMARKED_LINE = /^[^,.;:!?]{30,}$/;
const FRAGMENT =
  /(?:^|[:,;] |\band )any (?:change|update|color|thoughts?|sense|view|comment|reason|concern|chance|impact|risk|plans?)\b/i;
const AUXILIARY_FIRST = new RegExp(`^(?:${VERBS}) (?:${BARE_SUBJECTS}|we)\\b`, 'i');
/** A clause that starts as a question does, among others that need not ask. */
const CLAUSE_ASKS = new RegExp(
  `(?:^|[,;:] |\\b(?:and|so|but|or|then) )(?:(?:${VERBS}) (?:${SUBJECTS}|a|an|any)\\b|(?:how|what|why|who)${WORDS} (?:${VERBS}|might|drove|drives|caused|makes|made|happens|happened|carries|explains|gives)\\b|(?:where|when) (?:${VERBS})\\b|(?:what|where)'s |how (?:much|many|big|large|long|soon|quickly)\\b|thoughts on )`,
  'i',
);

/** A statement put to somebody: `So you are still comfortable with 88 percent.` */
const PUT = /^(?:okay, |and |but )?so (?:you|your)(?:'(?:re|ve|d|ll))?\b.{12}/i;

/** Before a Han interrogative: the clause talks about a question and asks none. */
const NOMINAL = /(?:无论|不管|不论|不知道?|知道|取决于|决定|讨论|说明|看到|清楚|关于|考虑|研究|思考)[^,]{0,12}$/;
const SETTLED = new RegExp(`^[^,]{0,12}(?:${ZH_SETTLED.join('|')})`);
/** 能不能做到,关键看执行 */
const SETTLED_LATER = new RegExp(`^[^,]{0,8},(?:${ZH_SETTLED.join('|')})`);
/** 做到了没有, 掉了没: asks at the end of a sentence. */
const NEGATED_END = /[了过到]没有?[。"' ]*$/;
const NEGATION = new Set([...'没有'].map((character) => character.charCodeAt(0)));
/** 还有一些取消订单的情况: a topic with a verb is said and not asked about. */
const STATES = /有(?:一|不少|所)|似乎|好像|已经|出现了/;
/** A topic named in so few characters is a question in a turn that asks. */
const FRAGMENT_LENGTH = 24;

/** How a sentence without a question mark asks, if it does. */
export function forceOf(reading: string, span: Span, cues: Cues): Force | undefined {
  const { requests, heads } = cues;
  const asks = cues.asks.length > 0 ? cues.asks.filter((hit) => !isRounded(reading, hit)) : cues.asks;
  if (requests.some(({ row, end }) => !row.announces && !SETTLED_LATER.test(reading.slice(end, span.end))))
    return 'asks';
  const [first] = requests;
  if (first) return embeds(reading, { start: first.end, end: span.end }, asks, cues.aspects) ? 'asks' : 'announces';
  const text = heads.length > 0 ? reading.slice(span.start, span.end) : '';
  if (asksInHan(reading, span, asks) || (text && asksInLatin(text))) return 'asks';
  const leans = leansInHan(reading, span, asks, cues.aspects) || (text && (CLAUSE_ASKS.test(text) || PUT.test(text)));
  return leans ? 'leans' : undefined;
}

/** 十几个点 is a number, 几个点 asks for one. */
export const isRounded = (reading: string, { row, start }: Asks[number]): boolean =>
  row.term.startsWith('几') && '十百千好'.includes(reading[start - 1] ?? '?');

/** Whether a request is followed by what it asks for: an interrogative, or an aspect that ends a clause (…的节奏). */
function embeds(reading: string, behind: Span, asks: Asks, aspects: Cues['aspects']): boolean {
  return (
    asks.some((hit) => hit.start >= behind.start && !hit.row.onlyMarked) ||
    aspects.some((hit) => hit.start >= behind.start && endsClause(reading, hit.end, behind.end)) ||
    EMBEDDED.test(reading.slice(behind.start, behind.end))
  );
}

const endsClause = (reading: string, at: number, end: number): boolean => at >= end || ',。;:"'.includes(reading[at]!);

const asksInLatin = (text: string): boolean =>
  INVERTED.test(text) ||
  FRAGMENT.test(text) ||
  AUXILIARY_FIRST.test(text) ||
  (UNMARKED_LINE.test(text) && INVERTED_ANYWHERE.test(text));

/** A Chinese interrogative in the last clause asks, particles only at its end. */
function asksInHan(reading: string, span: Span, asks: Asks): boolean {
  if (asks.length === 0) return false;
  const last = lastClause(reading, span);
  return asks.some(({ row, start, end }) => {
    if (start < last || row.onlyMarked || row.leans || !isHan(row.term.charCodeAt(0))) return false;
    if (row.term.length === 1) return end >= span.end - 1;
    return !NOMINAL.test(reading.slice(last, start)) && !SETTLED.test(reading.slice(end, span.end));
  });
}

/** An interrogative in any clause, a choice (做不做, 是…还是), or a topic that is all there is (大概的毛利率区间). */
function leansInHan(reading: string, span: Span, asks: Asks, aspects: Cues['aspects']): boolean {
  const asksSomewhere = asks.some(({ row, start }) => {
    if (row.onlyMarked || !isHan(row.term.charCodeAt(0)) || row.term.length === 1) return false;
    return !NOMINAL.test(reading.slice(Math.max(span.start, start - 16), start));
  });
  if (asksSomewhere || offersChoice(reading, lastClause(reading, span), span.end)) return true;
  if (NEGATION.has(reading.charCodeAt(span.end - 1)) || NEGATION.has(reading.charCodeAt(span.end - 2)))
    if (NEGATED_END.test(reading.slice(Math.max(span.start, span.end - 6), span.end))) return true;
  const isShort = span.end - span.start <= FRAGMENT_LENGTH;
  return isShort && aspects.some((hit) => hit.end >= span.end - 1) && !STATES.test(reading.slice(span.start, span.end));
}

const DENIALS = [...'不没唔'].map((character) => character.charCodeAt(0));
/** 时不时, 动不动 offer none. */
const NO_VERBS = [...'时动'].map((character) => character.charCodeAt(0));

/** 做不做, 打不打算: a character, its denial, and itself again. */
function offersChoice(reading: string, start: number, end: number): boolean {
  for (let at = start + 1; at + 1 < end; at++) {
    const unit = reading.charCodeAt(at);
    if (unit < 0x4e00 || !DENIALS.includes(unit)) continue;
    const before = reading.charCodeAt(at - 1);
    if (before === reading.charCodeAt(at + 1) && !NO_VERBS.includes(before)) return true;
  }
  return false;
}

const COMMA = 0x2c;

/** Where the last clause of a sentence starts. */
function lastClause(reading: string, { start, end }: Span): number {
  let at = end - 1;
  while (at >= start && reading.charCodeAt(at) !== COMMA) at--;
  return at + 1;
}
