import type { OutlookKind } from '../transcript';
import { aboutMarket, inTheLongRun } from './classify';
import type { GuardName } from './cue';
import { isOthers, isOver, isProcedure } from './over';
import type { Reason } from './strings';
import { clauseOf, has, IS, saysNumber, wordOf, type Lexeme, type Sentence } from './sentence';
import { listed } from './verbless';
import type { When } from './when';

/** A sentence without a cue that may be forward-looking all the same, and what it needs to be. */
export interface Promise {
  readonly standing: 'stated' | 'ifAhead' | 'ifAsked' | 'ifAmong' | 'asks';
  /** Index of the lexeme that says so; -1 where the whole sentence does. */
  readonly at: number;
  readonly rule: string;
  readonly kind: OutlookKind;
  readonly measured: boolean;
  readonly because: Reason;
}

export type Suppressed = readonly { readonly at: number; readonly guard: GuardName }[];

/** Reads a sentence without an accepted cue by its structure: a time ahead, an amount that answers or stands in a list, a question. */
export function withoutCue(sentence: Sentence, asks: boolean, suppressed: Suppressed): Promise | undefined {
  if (asks) return futureQuestion(sentence);
  const item = listed(sentence);
  return item?.standing === 'stated' ? item : (timed(sentence, suppressed) ?? item);
}

function futureQuestion({ lexemes }: Sentence): Promise | undefined {
  const at = lexemes.findIndex(({ when }) => when !== undefined);
  const cue = lexemes.findIndex((lexeme) => lexeme.cue !== undefined);
  if (at < 0 && cue < 0) return undefined;
  const sure = lexemes.find(({ when }) => when?.sure) !== undefined || cue >= 0;
  return {
    standing: 'asks',
    at: sure ? cue : at,
    rule: 'asks-future',
    kind: 'outlook',
    measured: false,
    because: 'question',
  };
}

function timed(sentence: Sentence, suppressed: Suppressed): Promise | undefined {
  const { lexemes } = sentence;
  for (let at = 0; at < lexemes.length; at++) {
    const promise = lexemes[at]!.when && timedAt(sentence, at, suppressed);
    if (promise) return promise;
  }
  return undefined;
}

/** What a time ahead changes: 明年就不存在了. */
const BECOMES = /^(?:之前|前)?就[^,;]{1,10}了[。.]?$/;

const REALISED = IS.past | IS.then | IS.habit | IS.boilerplate | IS.rumour | IS.cannot | IS.analogy;

function timedAt(sentence: Sentence, at: number, suppressed: Suppressed): Promise | undefined {
  const { lexemes, language } = sentence;
  const when = lexemes[at]!.when!;
  const { start, end } = stretchOf(sentence, at);
  const from = start === 0 ? sentence.start : lexemes[start - 1]!.end;
  const to = reasonAfter(sentence, lexemes[at]!.end, end === lexemes.length ? sentence.end : lexemes[end]!.start);
  const said = lexemes.slice(start, end).filter((lexeme) => lexeme.start < to);
  const becomes = BECOMES.test(sentence.text.slice(lexemes[at]!.end, to)) && !lexemes[at]!.when!.endless;
  const over = becomes ? REALISED & ~IS.past : REALISED;
  if (said.some((lexeme) => has(lexeme, over))) return undefined;
  if (lexemes.some((lexeme) => has(lexeme, IS.habit))) return undefined;
  if (suppressed.some(({ guard }) => guard === 'procedural')) return undefined;
  if (suppressed.some((cue) => cue.at >= start && cue.at < end && speaks(sentence, cue))) return undefined;
  if (
    isOver(sentence, { start: from, end: becomes ? sentence.text.lastIndexOf('了', to) : to }, lexemes[at]!) ||
    isProcedure(sentence) ||
    isOthers(sentence)
  )
    return undefined;
  const own = language === 'en' ? lexemes : [...topicOf(sentence), ...said];
  return promiseOf(sentence, when, { at, own, numeric: saysNumber(sentence, from), plain: to - from });
}

/** Where a reason begins in a stretch: what has been is no part of what will be. */
function reasonAfter({ text, language }: Sentence, from: number, to: number): number {
  const reason = language === 'en' ? text.slice(from, to).search(/ (?:because|since|now that|given that) /i) : -1;
  return reason < 0 ? to : from + reason;
}

/** A guard that says what the clause is about; a weak or common word that says nothing leaves the clause to its time. */
const speaks = ({ lexemes }: Sentence, { at, guard }: Suppressed[number]): boolean =>
  !(guard === 'unsupported' || (guard === 'noun' && lexemes[at]!.cue!.says === 'modal'));

/** What a list's item is about: 资本开支：全年控制在32亿元以内. */
const topicOf = ({ lexemes, text, start }: Sentence): readonly Lexeme[] => {
  const colon = lexemes.findIndex((lexeme) => text[lexeme.start] === ':');
  return colon > 0 && lexemes[colon]!.start - start <= 10 ? lexemes.slice(0, colon) : [];
};

/** Words that lead into what is spoken of. */
const TOPIC = /^(?:关于|至于|对于|针对|说到|谈到|[Aa]s (?:for|to))/;

/** The clause of a time, with the next one where it holds the time alone. */
function stretchOf(sentence: Sentence, at: number): { start: number; end: number } {
  const { lexemes } = sentence;
  const { start, end } = clauseOf(sentence, at);
  const from = start === 0 ? sentence.start : lexemes[start]!.start;
  if (end === lexemes.length) return { start, end };
  let beside = lexemes[end]!.start - from;
  for (const { when, ...time } of lexemes.slice(start, end)) if (when) beside -= time.end - time.start;
  if (TOPIC.test(sentence.text.slice(from, from + 3))) beside = 0;
  if (beside > (sentence.language === 'zh' ? 2 : 8)) return { start, end };
  return { start, end: end + 1 < lexemes.length ? clauseOf(sentence, end + 1).end : lexemes.length };
}

interface Stretch {
  readonly at: number;
  readonly own: readonly Lexeme[];
  readonly numeric: boolean;
  /** Length of the stretch. */
  readonly plain: number;
}

function promiseOf(sentence: Sentence, when: When, { at, own, numeric, plain }: Stretch): Promise | undefined {
  const { language, lexemes } = sentence;
  const any = (is: number): boolean => own.some((lexeme) => has(lexeme, is));
  const measured = any(IS.measure);
  const acts = any(IS.action);
  const moves = acts || any(IS.change);
  const again = AGAIN.test(sentence.text.slice(lexemes[at]!.end, sentence.end));
  const exact =
    (wordOf(sentence, lexemes[at]!) === '年内' && again) ||
    when.year !== undefined ||
    when.part !== undefined ||
    when.month !== undefined ||
    when.unit !== undefined;
  const says = plain - (lexemes[at]!.end - lexemes[at]!.start) >= (language === 'zh' ? (acts ? 2 : 4) : 14);
  const ahead = when.endless
    ? moves && (opens(sentence, at) || /from here/i.test(wordOf(sentence, lexemes[at]!)))
    : says && (when.sure || exact);
  if (!(measured && numeric && !when.endless) && !ahead) return undefined;
  const able = language === 'zh' && ABLE.test(sentence.text.slice(lexemes[at]!.start, lexemes[at]!.end + 6));
  const standing = when.sure || when.endless || able ? 'stated' : 'ifAhead';
  return {
    standing,
    at,
    rule: `${language}-scheduled`,
    because: 'time',
    ...classOf(sentence, { measured, acts, numeric }),
  };
}

/** A time without an end says little where it does not open the sentence. */
const opens = ({ lexemes, start }: Sentence, at: number): boolean => lexemes[at]!.start - start <= 3;

/** 年内 in a report is the year that was; with more to come it is not. */
const AGAIN = /^(?:还|再|新增|将)/;
/** A deadline, or what can or must still be done by then. */
const ABLE = /月底?(?:之前|前)|底(?:之前|前)|能够?(?![源力量见])|还要|还得/;
const VOWED = /一定|必定|保证|绝不|说到做到|不降价|不涨价|不裁|一个人都不|赔/;

function classOf(
  sentence: Sentence,
  { measured, acts, numeric }: { measured: boolean; acts: boolean; numeric: boolean },
): Pick<Promise, 'kind' | 'measured'> {
  const { lexemes, text, start, end, language } = sentence;
  const self = lexemes.some((lexeme) => has(lexeme, IS.self));
  if (VOWED.test(text.slice(start, end)) && (self || !measured)) return { kind: 'commitment', measured };
  const outlook = aboutMarket(sentence) || inTheLongRun(sentence);
  if (measured && numeric) return { kind: outlook ? 'outlook' : 'guidance', measured };
  const deed = language === 'zh' ? acts : acts && (self || STARTS.test(text.slice(start, end).toLowerCase()));
  if (deed || WE_ACT.test(wordOf(sentence, { start, end }).toLowerCase())) return { kind: 'plan', measured };
  return { kind: outlook ? 'outlook' : measured ? 'guidance' : 'expectation', measured: numeric };
}

const STARTS = /\b(?:opens?|starts?|begins?|launch(?:es)?|ships?|goes live|set for|scheduled)\b/;
const WE_ACT =
  /\bwe(?:'re| are) \w+ing\b|\bwe (?:open|start|begin|launch|go live|move|ship|add|close|take|bring|put)\b|再|还要|要把|全部(?!体)/;
