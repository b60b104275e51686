import { EN_DISCUSS, EN_TAGS } from '../lexicon/en/asking';
import { ZH_DISCUSS, ZH_TAGS } from '../lexicon/zh/asking';
import { anyOf } from '../text/anyOf';
import type { Seeks, Span } from '../transcript';
import { findCues, type Cues } from './cues';
import { splitBreaths } from './breaths';
import { forceOf, isRounded, type Asks, type Force } from './force';
import { splitNumbered } from './numbered';
import { givesFloor, isProcedural } from './procedural';
import { CALLS } from './replies';
import { isConcept, termsOf } from './terms';
import { topicSpans } from './topics';

/** A sentence, or a clause chain of one, that asks. Whether it is a question depends on who says it: the linking decides. */
export interface InterrogativeFact extends Span {
  readonly seeks: Seeks;
  /** Nothing but a number answers it. */
  readonly firm: boolean;
  readonly force: Force;
  /** Speaks to somebody: asks for an answer, or says you or 王总. */
  readonly addressed: boolean;
  /** Read out for somebody else: `Jonah writes: "…?"`. */
  readonly relayed: boolean;
  /** What it asks about, in a few words of the text: joined, the pieces are the topic. */
  readonly topic: readonly Span[];
}

const TAG_ONLY = new RegExp(`^(?:${anyOf(EN_TAGS)}|${anyOf(ZH_TAGS)})\\?$`, 'i');
/** A person reads out what somebody else asks. */
const RELAYED =
  /\b(?:writes|asks|wrote|asked|wants to know|question (?:is|reads))[^"“]{0,24}["“]|(?:提问|问道|留言|想问|问)[:,]? ?["“「]/i;
/** You, or 那王总,… at the start. */
const ADDRESSES =
  /[您你]|贵公司|贵司|贵行|\byour?\b|^(?:那么?|另外|请问|还有)?[\u4e00-\u9fff]{1,2}总(?![额量体部之是共计的结])/i;
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
    const force = marked ? 'asks' : forceOf(reading, sentence, found);
    if (marked && index > 0 && isCall(reading, sentence)) return;
    if (!force || (marked && answersItself(reading, sentence, sentences[index + 1]))) return;
    const breaths = splitBreaths(reading, sentence).flatMap(
      (piece) => readPiece(reading, piece, marked && piece.end === sentence.end) ?? [],
    );
    if (breaths.length > 0) {
      facts.push(...breaths);
      return;
    }
    const pieces = splitNumbered(reading, sentence);
    const asks = pieces.length > 1 ? pieces.map((piece) => readPiece(reading, piece, marked)) : [];
    if (asks.length > 1 && asks.every((ask) => ask !== undefined)) facts.push(...asks);
    else {
      const whole = readAsk(reading, sentence, found, marked, force);
      if (whole) facts.push(whole);
    }
  });
  return facts;
}

function readPiece(reading: string, piece: Span, marked: boolean): InterrogativeFact | undefined {
  const cues = findCues(reading, piece);
  const force = marked ? 'asks' : forceOf(reading, piece, cues);
  return force && readAsk(reading, piece, cues, marked, force);
}

/** Calls somebody by name; a single word may also be a topic: `Margins?` */
const isCall = (reading: string, { start, end }: Span): boolean =>
  end - start <= 30 && CALLS.test(reading.slice(start, end)) && !termsOf(reading, start, end).some(isConcept);

/** Ends with a question mark, before what closes quotations and brackets. */
function isMarked(reading: string, { start, end }: Span): boolean {
  let last = end - 1;
  while (last > start && ' "\')]”'.includes(reading[last]!)) last--;
  return reading[last] === '?';
}

function answersItself(reading: string, { start, end }: Span, next: Span | undefined): boolean {
  if (!next) return false;
  const after = reading.slice(next.start, Math.min(next.end, next.start + 24));
  return ANSWERS_ITSELF.test(after) || (GIVES_REASON.test(after) && ASKS_WHY.test(reading.slice(start, end)));
}

function readAsk(
  reading: string,
  span: Span,
  cues: Cues,
  marked: boolean,
  force: Force,
): InterrogativeFact | undefined {
  const quote = relayedFrom(reading, span);
  if (quote !== undefined) return readRelayed(reading, { start: quote, end: span.end }, marked);
  const text = reading.slice(span.start, span.end);
  if (marked ? TAG_ONLY.test(text) || isProcedural(text) : givesFloor(text)) return undefined;
  if (asksNothing(text, cues, marked)) return undefined;
  return factOf(reading, span, cues, marked, force);
}

function readRelayed(reading: string, span: Span, marked: boolean): InterrogativeFact | undefined {
  const cues = findCues(reading, span);
  const force = marked ? 'asks' : forceOf(reading, span, cues);
  return force && { ...factOf(reading, span, cues, marked, force), relayed: true };
}

function factOf(reading: string, span: Span, cues: Cues, marked: boolean, force: Force): InterrogativeFact {
  const asks = cues.asks.filter((hit) => !isRounded(reading, hit));
  const text = reading.slice(span.start, span.end);
  const seeks = seeksOf(text, asks, marked);
  return {
    start: span.start,
    end: span.end,
    seeks,
    firm: asks.some(({ row }) => row.firm && row.seeks === seeks),
    force,
    addressed: cues.requests.length > 0 || ADDRESSES.test(text),
    relayed: false,
    topic: topicSpans(reading, span, askingAt(asks, cues.requests)),
  };
}

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
  const quote = text.search(/["“「]/);
  if (quote < 0 || !RELAYED.test(text.slice(0, quote + 1))) return undefined;
  const before = findCues(reading, { start, end: start + quote });
  return before.notAsked.some(({ row }) => row.reason === 'reported') ? undefined : start + quote;
}

function asksNothing(text: string, { asks, aspects, notAsked }: Cues, marked: boolean): boolean {
  const asking = new Set(asks.map(({ row }) => row));
  return [...new Set(notAsked.map(({ row }) => row))].some(({ bare, reason, term }) => {
    if (!bare) return true;
    if (reason === 'preface' && (marked || aspects.length > 0)) return false;
    return ![...asking].some((row) => row.seeks !== 'yesNo' && !term.includes(row.term)) && !CONJUNCTIVE.test(text);
  });
}

const RANK: readonly Seeks[] = ['number', 'when', 'compare', 'how', 'yesNo', 'other'];
const DISCUSS_LATIN = new RegExp(`\\b(?:${anyOf(EN_DISCUSS)})\\b`, 'i');
const DISCUSS = new RegExp(`(?:能否|可否|能不能|可不可以|请|麻烦)[^,]{0,10}(?:${anyOf(ZH_DISCUSS)})`);
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
