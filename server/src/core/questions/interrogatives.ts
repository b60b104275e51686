import * as en from '../lexicon/en/interrogatives';
import type { InterrogativeTerm, NotAskedTerm, RequestTerm } from '../lexicon/questionTerms';
import * as zh from '../lexicon/zh/interrogatives';
import type { Seeks, Span } from '../transcript';
import { splitNumbered } from './numbered';
import { phrases, type Hit } from './phrases';
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

const INTERROGATIVES = phrases<InterrogativeTerm>([...zh.INTERROGATIVES, ...en.INTERROGATIVES]);
const HAN_INTERROGATIVES = phrases<InterrogativeTerm>(zh.INTERROGATIVES);
const REQUESTS = phrases<RequestTerm>([...zh.REQUESTS, ...en.REQUESTS]);
const NOT_ASKED = phrases<NotAskedTerm>([...zh.NOT_ASKED, ...en.NOT_ASKED]);

/** An interrogative behind a request: `curious how`, `wanted to know whether`. */
const EMBEDDED = /\b(?:how|what|why|when|where|which|whether|who|if)\b/i;
const MARKED = /\?[\s"')\]」』]*$/;
const TAG_ONLY =
  /^(?:right|okay|ok|really|yes|no|correct|sorry|pardon|hello|什么|是吗|对吗|对吧|好吗|可以吗|对不对)\?$/i;
const MAY_INVERT =
  /\b(?:what|how|why|when|any|(?:is|are|was|were|do|does|did|can|could|will|would|should|have|has) (?:you|it|that|this|there|they|your|we))\b/i;
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

/** The sentences of a reading that ask, in order; numbered asks in one sentence are told apart. */
export function findInterrogatives(reading: string, sentences: readonly Span[]): readonly InterrogativeFact[] {
  const facts: InterrogativeFact[] = [];
  sentences.forEach((sentence, index) => {
    const text = reading.slice(sentence.start, sentence.end);
    const marked = MARKED.test(text);
    if (!marked && !mayAsk(text)) return;
    const next = sentences[index + 1];
    const after = next ? reading.slice(next.start, Math.min(next.end, next.start + 24)) : '';
    if (marked && answersItself(text, after)) return;
    const parts = splitNumbered(reading, sentence).map((span) => readAsk(reading, span, marked));
    const asks = parts.filter((fact) => fact !== undefined);
    if (asks.length > 1 && asks.length === parts.length) facts.push(...asks);
    else {
      const whole = readAsk(reading, sentence, marked);
      if (whole) facts.push(whole);
    }
  });
  return facts;
}

/** A cheap look before a sentence without a question mark is read. */
const mayAsk = (text: string): boolean =>
  REQUESTS.occurs(text) || HAN_INTERROGATIVES.occurs(text.slice(text.lastIndexOf(',') + 1)) || asksInLatin(text);

const asksInLatin = (text: string): boolean =>
  MAY_INVERT.test(text) &&
  (INVERTED.test(text) ||
    FRAGMENT.test(text) ||
    AUXILIARY_FIRST.test(text) ||
    (UNMARKED_LINE.test(text) && INVERTED_ANYWHERE.test(text)));

const answersItself = (text: string, after: string): boolean =>
  ANSWERS_ITSELF.test(after) || (ASKS_WHY.test(text) && GIVES_REASON.test(after));

function readAsk(reading: string, span: Span, marked: boolean): InterrogativeFact | undefined {
  const relayed = relayedFrom(reading, span);
  const start = relayed ?? span.start;
  const text = reading.slice(start, span.end);
  if (marked && TAG_ONLY.test(text)) return undefined;
  const hits = INTERROGATIVES.find(text).filter(({ row, start }) => !isRounded(text, row.term, start));
  if (relayed === undefined && asksNothing(text, hits, marked)) return undefined;
  const force = marked ? 'asks' : forceOf(text, hits);
  if (!force) return undefined;
  const seeks = seeksOf(text, hits, marked);
  return {
    start,
    end: span.end,
    seeks,
    firm: hits.some(({ row }) => row.firm && row.seeks === seeks),
    announces: force === 'announces',
    relayed: relayed !== undefined,
    topic: topicSpans(
      reading,
      { start, end: span.end },
      askingAt(text, hits).map((at) => at + start),
    ),
  };
}

/** 十几个点 is a number, 几个点 asks for one. */
const isRounded = (text: string, term: string, start: number): boolean =>
  term.startsWith('几') && '十百千好'.includes(text[start - 1] ?? '?');

/**
 * Where a sentence asks. `who`, `which` and `where` mostly tie a clause to its noun: they ask only where nothing else does; and a
 * request only where there is no interrogative.
 */
function askingAt(text: string, hits: readonly Hit<InterrogativeTerm>[]): number[] {
  const sure = hits.filter(({ row }) => !/^(?:who|which|where)$/.test(row.term));
  const asking = sure.length > 0 ? sure : hits;
  return (asking.length > 0 ? asking : REQUESTS.find(text)).map(({ end }) => end - 1);
}

/** Where the quotation starts that a person reads out, undefined where the sentence reads none out. */
function relayedFrom(reading: string, { start, end }: Span): number | undefined {
  const text = reading.slice(start, end);
  const quote = text.indexOf('"');
  if (quote < 0 || !RELAYED.test(text.slice(0, quote + 1))) return undefined;
  if (NOT_ASKED.find(text.slice(0, quote)).some(({ row }) => row.reason === 'reported')) return undefined;
  return start + quote;
}

function asksNothing(text: string, hits: readonly Hit<InterrogativeTerm>[], marked: boolean): boolean {
  return NOT_ASKED.find(text).some(({ row }) => {
    if (!row.bare) return true;
    if (row.reason === 'preface' && marked) return false;
    return (
      !hits.some((hit) => hit.row.seeks !== 'yesNo' && !row.term.includes(hit.row.term)) && !CONJUNCTIVE.test(text)
    );
  });
}

/** How a sentence without a question mark asks, if it does. */
function forceOf(text: string, hits: readonly Hit<InterrogativeTerm>[]): 'asks' | 'announces' | undefined {
  const requests = REQUESTS.find(text);
  if (requests.some(({ row }) => !row.announces)) return 'asks';
  if (requests.length > 0) {
    const from = requests[0]!.end;
    const asks = hits.some((hit) => hit.start >= from && !hit.row.onlyMarked) || EMBEDDED.test(text.slice(from));
    return asks ? 'asks' : 'announces';
  }
  if (asksInLatin(text)) return 'asks';
  return asksInHan(text, hits) ? 'asks' : undefined;
}

/** A Chinese interrogative in the last clause asks, particles only at its end. */
function asksInHan(text: string, hits: readonly Hit<InterrogativeTerm>[]): boolean {
  const last = text.lastIndexOf(',') + 1;
  return hits.some(({ row, start, end }) => {
    if (start < last || row.onlyMarked || row.term.charCodeAt(0) < 0x2e80) return false;
    if (row.term.length === 1) return end >= text.length - 1;
    return !NOMINAL.test(text.slice(last, start));
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

function seeksOf(text: string, hits: readonly Hit<InterrogativeTerm>[], marked: boolean): Seeks {
  const found = new Set(hits.filter(({ row }) => marked || !row.onlyMarked).map(({ row }) => row.seeks));
  if (MEASURED.test(text)) found.add('number');
  if (DISCUSS.test(text) || DISCUSS_LATIN.test(text)) found.add('how');
  if (found.size === 0) return INVERTED_FIRST.test(text) ? 'yesNo' : 'other';
  return RANK.find((seeks) => found.has(seeks))!;
}
