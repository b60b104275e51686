import { EN_CONNECTIVES, EN_TURNS_TO } from '../lexicon/en/connectives';
import { EN_DIRECT } from '../lexicon/en/direct';
import { ZH_CONNECTIVES, ZH_TOPIC_ENDS, ZH_TURNS_TO } from '../lexicon/zh/connectives';
import { ZH_DIRECT } from '../lexicon/zh/direct';
import { anyOf } from '../text/anyOf';
import type { Cues } from './cues';
import { termsOf, type Terms } from './terms';
import { isDigit, isHan, isLatin } from '../text/script';
import type { Span } from '../transcript';

/** How a sentence ties itself to a question. */
export interface Reply {
  /** What a topical opener names: 关于资本支出, `On margins,`. */
  readonly opens?: Terms;
  /** The number of the question that the sentence speaks of: 第二个问题, `on your second question`. */
  readonly ordinal?: number;
  /** Says yes or no, or the like, before anything else. */
  readonly direct?: boolean;
  /** Speaks of following up, or comes back to what was said: 追问, `just a follow-up`. */
  readonly followsUp?: boolean;
  /** The number of the question that it comes back to: 刚才Q3提到的. */
  readonly refersTo?: number;
  /** Ends without a mark: at the end of a block, the sentence may go on in the next one. */
  readonly open?: boolean;
  /** Starts with a Han character that numbers nothing, so that it may go on from the line before. */
  readonly goesOn?: boolean;
  /** Thanks, greets, or says how many questions there will be, and no more. */
  readonly courtesy?: boolean;
  /** Says in a few words who shall answer, and no more. */
  readonly handsOver?: boolean;
  /** Goes on from what the speaker before said: `And vans cost money`, `Can I add something?` */
  readonly chimesIn?: boolean;
  /** Ends the questions, or hands over to the next asker: 今天就到这里, `our next question`. */
  readonly closes?: boolean;
}

const HAN_OPENER = new RegExp(
  `^(?:(?:${anyOf(ZH_CONNECTIVES)}|第[一二三四五六])[,、]?(?:是)?)?(?:(?:${anyOf(ZH_TURNS_TO)})([^,。;:]{1,24})|([^,。;:]{1,14}?)(?:${anyOf(ZH_TOPIC_ENDS)}))[,。;:]`,
);
const LATIN_OPENER = new RegExp(
  `^(?:(?:${anyOf(EN_CONNECTIVES)})[, ]{1,2}){0,3}(?:${anyOf(EN_TURNS_TO)}) ([a-z0-9][^,.;?]{1,60}),`,
  'i',
);
const HAN_ORDINAL = /第([一二两三四五1-5])(?:个|条)?(?:小)?(?:问题|部分|问|条)/;
const LATIN_ORDINAL =
  /\b(?:the|your) (first|second|third|fourth|last)(?: (?:part|piece|question|one|point|half|bit)\b|[,.])|\b(first|second|third) (?:part|question)\b/i;
const DIRECT = new RegExp(`^(?:${anyOf(EN_DIRECT)})\\b|^(?:${anyOf(ZH_DIRECT)})`, 'i');
/** Lucas? 庄总? */
export const CALLS = /^(?:[A-Z][a-z'-]+(?: [A-Z][a-z'-]+)?|[\u4e00-\u9fff]{1,3}(?:总|先生|女士|老师))\?$/;
const REFERS_TO = /(?<![A-Za-z0-9])Q(\d{1,2})(?= ?(?:提到|里|中|的|问))|\bquestion (\d{1,2})\b/i;
const CHIMES_IN = /^(?:and|but|or|yeah, and)\b|^(?:can|could|may|if) i (?:can |could |may )?(?:just )?add\b/i;
const NUMBERS = /^第|^[一二三四五六七八九十]、/;
const ORDINALS: Readonly<Record<string, number>> = {
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  '1': 1,
  '2': 2,
  '3': 3,
  '4': 4,
  '5': 5,
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
};

/** How far into a sentence its ties to the talk are looked for, and how long a sentence of mere courtesy may be. */
const REACH = 120;
/** How long a sentence may be that only hands over. */
const BRIEF = 50;
const LABEL = 40;
const unitsOf = (marks: string): ReadonlySet<number> => new Set([...marks].map((mark) => mark.charCodeAt(0)));
const LABEL_ENDS = unitsOf(':,。');
const OPENS = unitsOf(' "\'(');
/** A line of an examination: its number and its side. */
const SIDE = /^(?:\d{0,3} *[QA]\. +)?/;

/** What a sentence says of its place in the talk, from the terms found in it. */
export function findReply(reading: string, { start, end }: Span, cues: Cues): Reply {
  const at = speechStart(reading, start, end);
  const head = reading.slice(start, Math.min(end, start + REACH));
  const body = head.slice(at - start);
  const says = ([first]: readonly Span[]): boolean => first !== undefined && first.end <= start + REACH;
  const reply: { -readonly [Key in keyof Reply]: Reply[Key] } = {};
  const opener =
    (says(cues.openers) ? (HAN_OPENER.exec(body) ?? HAN_OPENER.exec(head)) : null) ??
    (isLatin(body.charCodeAt(0)) ? LATIN_OPENER.exec(body) : null);
  if (opener) reply.opens = termsOf(opener[0], 0, opener[0].length);
  const ordinal = says(cues.ordinals) ? (HAN_ORDINAL.exec(head) ?? LATIN_ORDINAL.exec(head)) : null;
  if (ordinal) {
    const number = ORDINALS[(ordinal[1] ?? ordinal[2] ?? '').toLowerCase()];
    if (number !== undefined) reply.ordinal = number;
  }
  if (DIRECT.test(body) || DIRECT.test(head)) reply.direct = true;
  if (says(cues.followsUp)) {
    reply.followsUp = true;
    const number = REFERS_TO.exec(head);
    if (number) reply.refersTo = Number(number[1] ?? number[2]);
  }
  if (end - start <= REACH && isCourtesy(reading, { start: at, end }, cues)) reply.courtesy = true;
  if (end - at <= BRIEF && (says(cues.handsOver) || CALLS.test(body))) reply.handsOver = true;
  if (!isClosed(reading, start, end)) reply.open = true;
  if (isHan(head.charCodeAt(0)) && !NUMBERS.test(head)) reply.goesOn = true;
  if (CHIMES_IN.test(body)) reply.chimesIn = true;
  if (says(cues.closes)) reply.closes = true;
  return reply;
}

/** Where the speech starts: a label may stand before the first sentence of a block, and a quotation mark before any. */
function speechStart(reading: string, start: number, end: number): number {
  let at = start;
  const last = Math.min(end, start + LABEL + 1);
  while (at < last && !LABEL_ENDS.has(reading.charCodeAt(at))) at++;
  if (at > start && at < last && reading[at] === ':') at++;
  else at = start + (mayName(reading, start) ? SIDE.exec(reading.slice(start, start + 16))![0].length : 0);
  while (at < end && OPENS.has(reading.charCodeAt(at))) at++;
  return at;
}

/** A number, Q or A. */
const mayName = (reading: string, at: number): boolean =>
  isDigit(reading.charCodeAt(at)) || 'QA'.includes(reading[at]!);

/** Each clause is one of courtesy, or says nothing by itself; at least one is. */
function isCourtesy(reading: string, { start, end }: Span, { courtesy, greetings }: Cues): boolean {
  const polite = [...courtesy, ...greetings.filter((hit) => ends(reading, hit.end, end))];
  if (polite.length === 0) return false;
  let from = start;
  for (let at = start; at <= end; at++) {
    if (at < end && isDigit(reading.charCodeAt(at))) return false;
    if (at < end && !',;:'.includes(reading[at]!)) continue;
    const clause = from;
    if (!polite.some((hit) => hit.start >= clause && hit.end <= at) && termsOf(reading, clause, at).length > 0)
      return false;
    from = at + 1;
  }
  return true;
}

const ends = (reading: string, at: number, end: number): boolean => at >= end || ',。!;:'.includes(reading[at]!);

/** Whether a sentence ends with a mark, before the quotation marks and brackets that close with it. */
function isClosed(reading: string, start: number, end: number): boolean {
  let last = end - 1;
  while (last > start && end - last <= 2 && '"\')]”'.includes(reading[last]!)) last--;
  return '.。!?;…'.includes(reading[last]!);
}
