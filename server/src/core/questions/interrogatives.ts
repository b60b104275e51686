import type { InterrogativeTerm } from '../lexicon/questionTerms';
import { isHan } from '../text/script';
import type { Seeks, Span } from '../transcript';
import { findCues, type Cues } from './cues';
import { splitNumbered } from './numbered';
import { topicSpans } from './topics';

/** A sentence, or a clause chain of one, that asks. Whether it is a question depends on who says it: the linking decides. */
export interface InterrogativeFact extends Span {
  readonly seeks: Seeks;
  /** Nothing but a number answers it. */
  readonly firm: boolean;
  /** Names a topic only: it asks where its turn asks nothing else. */
  readonly announces: boolean;
  /** Read out for somebody else: `Jonah writes: "…?"`. */
  readonly relayed: boolean;
  /** What it asks about, in a few words of the text: joined, the pieces are the topic. */
  readonly topic: readonly Span[];
}

/** An interrogative behind a request: `curious how`, `wanted to know whether`. */
const EMBEDDED = /\b(?:how|what|why|when|where|which|whether|who|if)\b/i;
const TAG_ONLY =
  /^(?:right|okay|ok|really|yes|no|correct|sorry|pardon|hello|什么|是吗|对吗|对吧|好吗|可以吗|对不对)\?$/i;
/** A word that asks at the head of a clause, with the verb before its subject: speech that a recogniser wrote has no marks. */
const INVERTED =
  /(?:^|[:,;] |\b(?:and|so|but) )(?:(?:what|how|why|when)(?: (?!we\b|you\b|i\b|they\b|it\b|he\b|she\b|that\b|the\b|this\b|our\b|your\b)[a-z'-]{1,20}){0,3} (?:is|are|was|were|do|does|did|will|would|should|could|can|has|have|might) (?:you|we|it|the|that|this|they|your|our|there|he|she|these|those)\b|(?:and |so )(?:is|are|was|were|do|does|did|can|could|will|would|should|have|has) (?:you|it|that|this|there|they|your)\b)/i;
/** The same in a line that a recogniser wrote without any marks. */
const INVERTED_ANYWHERE =
  /\b(?:what|how|why|when) (?:(?:big|large|much|many|soon|long|far) )?(?:[a-z]{1,12} )?(?:is|are|was|were|do|does|did|will|would|should|could|can|has|have) (?:you|we|it|the|that|this|they|your|our|there)\b/i;
const UNMARKED_LINE = /^[^,.;:!?]{30,}$/;
const FRAGMENT =
  /(?:^|[:,;] )any (?:change|update|color|thoughts?|sense|view|comment|reason|concern|chance|impact|risk|plans?)\b/i;
const AUXILIARY_FIRST =
  /^(?:is|are|was|were|do|does|did|can|could|will|would|should|have|has) (?:you|it|that|this|there|they|your|we)\b/i;
/** A person reads out what somebody else asks. */
const RELAYED =
  /\b(?:writes|asks|wrote|asked|wants to know|question (?:is|reads))[^"]{0,24}["]|(?:提问|问道|留言|想问|问)[:,]? ?["]/i;
/** Before a Han interrogative: the clause talks about a question and asks none. */
const NOMINAL = /(?:无论|不管|不论|不知道?|知道|取决于|决定|讨论|说明|看到|清楚|关于|考虑|研究|思考)[^,]{0,12}$/;
const ANSWERS_ITSELF =
  /^(?:no|yes|nope|absolutely|of course|not at all)\b[.,!]|^(?:当然|答案|其实|显然|并不是|不是的)/i;
const GIVES_REASON = /^(?:because\b|因为)/i;
const ASKS_WHY = /\bwhy\b|为什么|为何|点解/i;
const CONJUNCTIVE = /\b(?:how|what|why|when|where|which|who|whether|about|on)\b/i;

/** The sentences of a reading that ask, in order, from the terms found in each; numbered asks in one sentence are told apart. */
export function findInterrogatives(
  reading: string,
  sentences: readonly Span[],
  cues: readonly Cues[],
): readonly InterrogativeFact[] {
  const facts: InterrogativeFact[] = [];
  sentences.forEach((sentence, index) => {
    const found = cues[index]!;
    const marked = isMarked(reading, sentence);
    if (!marked && !mayAsk(reading, sentence, found)) return;
    if (marked && answersItself(reading, sentence, sentences[index + 1])) return;
    const spans = splitNumbered(reading, sentence);
    const asks = spans.length > 1 ? spans.map((span) => readAsk(reading, span, findCues(reading, span), marked)) : [];
    if (asks.length > 1 && asks.every((ask) => ask !== undefined)) facts.push(...asks);
    else {
      const whole = readAsk(reading, sentence, found, marked);
      if (whole) facts.push(whole);
    }
  });
  return facts;
}

/** Ends with a question mark, before what closes quotations and brackets. */
function isMarked(reading: string, { start, end }: Span): boolean {
  let last = end - 1;
  while (last > start && ' "\')]」』'.includes(reading[last]!)) last--;
  return reading[last] === '?';
}

/** A cheap look before a sentence without a question mark is read. */
const mayAsk = (reading: string, sentence: Span, { asks, requests, heads }: Cues): boolean =>
  requests.length > 0 ||
  asks.some(({ row, start }) => isHanTerm(row) && start > lastComma(reading, sentence)) ||
  (heads.length > 0 && asksInLatin(reading.slice(sentence.start, sentence.end)));

const isHanTerm = ({ term }: InterrogativeTerm): boolean => isHan(term.charCodeAt(0));

const lastComma = (reading: string, { start, end }: Span): number => {
  let at = end - 1;
  while (at >= start && reading[at] !== ',') at--;
  return at;
};

const asksInLatin = (text: string): boolean =>
  INVERTED.test(text) ||
  FRAGMENT.test(text) ||
  AUXILIARY_FIRST.test(text) ||
  (UNMARKED_LINE.test(text) && INVERTED_ANYWHERE.test(text));

function answersItself(reading: string, { start, end }: Span, next: Span | undefined): boolean {
  if (!next) return false;
  const after = reading.slice(next.start, Math.min(next.end, next.start + 24));
  return ANSWERS_ITSELF.test(after) || (GIVES_REASON.test(after) && ASKS_WHY.test(reading.slice(start, end)));
}

function readAsk(reading: string, span: Span, cues: Cues, marked: boolean): InterrogativeFact | undefined {
  const relayed = relayedFrom(reading, span);
  const start = relayed ?? span.start;
  const text = reading.slice(start, span.end);
  if (marked && TAG_ONLY.test(text)) return undefined;
  const { requests, ...own } = relayed === undefined ? cues : findCues(reading, { start, end: span.end });
  const asks = own.asks.filter((hit) => !isRounded(reading, hit));
  if (relayed === undefined && asksNothing(text, asks, own.notAsked, marked)) return undefined;
  const force = marked ? 'asks' : forceOf(reading, { start, end: span.end }, asks, requests);
  if (!force) return undefined;
  const seeks = seeksOf(text, asks, marked);
  return {
    start,
    end: span.end,
    seeks,
    firm: asks.some(({ row }) => row.firm && row.seeks === seeks),
    announces: force === 'announces',
    relayed: relayed !== undefined,
    topic: topicSpans(reading, { start, end: span.end }, askingAt(asks, requests)),
  };
}

type Asks = Cues['asks'];

/** 十几个点 is a number, 几个点 asks for one. */
const isRounded = (reading: string, { row, start }: Asks[number]): boolean =>
  row.term.startsWith('几') && '十百千好'.includes(reading[start - 1] ?? '?');

/**
 * Where a sentence asks. `who`, `which` and `where` mostly tie a clause to its noun: they ask only where nothing else does; and a
 * request only where there is no interrogative.
 */
function askingAt(asks: Asks, requests: Cues['requests']): number[] {
  const sure = asks.filter(({ row }) => !/^(?:who|which|where)$/.test(row.term));
  const asking = sure.length > 0 ? sure : asks;
  return (asking.length > 0 ? asking : requests).map(({ end }) => end - 1);
}

/** Where the quotation starts that a person reads out, undefined where the sentence reads none out. */
function relayedFrom(reading: string, { start, end }: Span): number | undefined {
  const text = reading.slice(start, end);
  const quote = text.indexOf('"');
  if (quote < 0 || !RELAYED.test(text.slice(0, quote + 1))) return undefined;
  const before = findCues(reading, { start, end: start + quote });
  return before.notAsked.some(({ row }) => row.reason === 'reported') ? undefined : start + quote;
}

function asksNothing(text: string, asks: Asks, notAsked: Cues['notAsked'], marked: boolean): boolean {
  const asking = new Set(asks.map(({ row }) => row));
  return [...new Set(notAsked.map(({ row }) => row))].some(({ bare, reason, term }) => {
    if (!bare) return true;
    if (reason === 'preface' && marked) return false;
    return ![...asking].some((row) => row.seeks !== 'yesNo' && !term.includes(row.term)) && !CONJUNCTIVE.test(text);
  });
}

/** How a sentence without a question mark asks, if it does. */
function forceOf(
  reading: string,
  span: Span,
  asks: Asks,
  requests: Cues['requests'],
): 'asks' | 'announces' | undefined {
  if (requests.some(({ row }) => !row.announces)) return 'asks';
  const [first] = requests;
  if (first) {
    const from = first.end;
    const embeds = asks.some((hit) => hit.start >= from && !hit.row.onlyMarked);
    return embeds || EMBEDDED.test(reading.slice(from, span.end)) ? 'asks' : 'announces';
  }
  return asksInLatin(reading.slice(span.start, span.end)) || asksInHan(reading, span, asks) ? 'asks' : undefined;
}

/** A Chinese interrogative in the last clause asks, particles only at its end. */
function asksInHan(reading: string, span: Span, asks: Asks): boolean {
  const last = lastComma(reading, span) + 1;
  return asks.some(({ row, start, end }) => {
    if (start < last || row.onlyMarked || !isHanTerm(row)) return false;
    if (row.term.length === 1) return end >= span.end - 1;
    return !NOMINAL.test(reading.slice(last, start));
  });
}

const RANK: readonly Seeks[] = ['number', 'when', 'compare', 'how', 'yesNo', 'other'];
const DISCUSS_LATIN =
  /\b(?:any (?:color|thoughts|update|sense)|walk (?:us|me)|help (?:us|me)|talk (?:about|through)|comment on|elaborate)\b/i;
const DISCUSS = /(?:能否|可否|能不能|可不可以|请|麻烦)[^,]{0,10}(?:介绍|分享|谈|展开|解释|说明|讲|更新|展望|拆分)/;
const MEASURED =
  /\bwhat(?:'s| is| was| are| were) (?:the |your )?[a-z -]{0,30}\b(?:rate|utilization|margin|capex|mix|run rate|guidance|churn)\b/i;
const INVERTED_FIRST =
  /(?:^|[:,;] |\b(?:and|so|but|or) )(?:is|are|was|were|do|does|did|can|could|will|would|should|have|has|any)\b/i;

function seeksOf(text: string, asks: Asks, marked: boolean): Seeks {
  const found = new Set(asks.filter(({ row }) => marked || !row.onlyMarked).map(({ row }) => row.seeks));
  if (MEASURED.test(text)) found.add('number');
  if (DISCUSS.test(text) || DISCUSS_LATIN.test(text)) found.add('how');
  if (found.size === 0) return INVERTED_FIRST.test(text) ? 'yesNo' : 'other';
  return RANK.find((seeks) => found.has(seeks))!;
}
