import type { OutlookKind } from '../transcript';
import { clauseOf, has, IS, saysNumber, type Lexeme, type Sentence } from './sentence';
import type { When } from './when';

/** A sentence without a cue that may be forward-looking all the same, and what it needs to be. */
export interface Promise {
  readonly standing: 'stated' | 'ifAhead' | 'ifAsked' | 'asks';
  /** Index of the lexeme that says so; -1 where the whole sentence does. */
  readonly at: number;
  readonly rule: string;
  readonly kind: OutlookKind;
  readonly measured: boolean;
}

const REALISED = IS.past | IS.then | IS.habit | IS.boilerplate | IS.rumour | IS.cannot;
const FINITE_EN =
  /\b(?:was|were|had|did|has|have been|is (?:up|down|flat)|are (?:up|down|flat|in|at|still|now)|ended|closed|came|went|been|compared|announced|signed|started|launched|reported|delivered|grew|increased|decreased|declined|improved|issued|completed|we're seeing|let's|thanks?|welcome|turning|appreciate|look(?:ing)? forward to|happened)\b/;
const FINITE_ZH = /(?:了|为什么|同比增长|环比增长|实现营|录得|如何|谢谢|欢迎)/;
/** An amount without a sentence round it: Somewhere between one and two billion dollars. */
const ELLIPTIC =
  /^(?:(?:so|yeah|yes|well|um|uh|ok|okay|look|we're talking|i'd say|i would say|call it|probably|likely|somewhere|something like|about|around|roughly|approximately|between|in the|north of|low|mid|high|maybe|say|let's say)(?![a-z])[, ]*|(?:大概|大约|差不多|应该在|在|约|接近|超过|不低于|不超过)[, ]*)+/i;

/** Reads a sentence without an accepted cue by its structure: a time ahead with a measure, an amount that answers, a question. */
export function withoutCue(sentence: Sentence, asks: boolean): Promise | undefined {
  if (asks) return futureQuestion(sentence);
  return timed(sentence) ?? elliptic(sentence);
}

function futureQuestion({ lexemes }: Sentence): Promise | undefined {
  const at = lexemes.findIndex(({ when }) => when !== undefined);
  const cue = lexemes.findIndex((lexeme) => lexeme.cue !== undefined);
  if (at < 0 && cue < 0) return undefined;
  const sure = lexemes.find(({ when }) => when?.sure) !== undefined || cue >= 0;
  return { standing: 'asks', at: sure ? cue : at, rule: 'asks-future', kind: 'outlook', measured: false };
}

function timed(sentence: Sentence): Promise | undefined {
  for (let at = 0; at < sentence.lexemes.length; at++) {
    const promise = sentence.lexemes[at]!.when && timedAt(sentence, at);
    if (promise) return promise;
  }
  return undefined;
}

function timedAt(sentence: Sentence, at: number): Promise | undefined {
  const { lexemes, language } = sentence;
  const when = lexemes[at]!.when!;
  if (when.endless || (language === 'en' && when.month !== undefined)) return undefined;
  const clause = clauseOf(sentence, at);
  // English commas cut less: what is measured may stand in front of one, what is over stands behind none.
  const start = language === 'en' ? 0 : clause.start;
  const said = lexemes.slice(start, clause.end);
  if (
    said.some((lexeme) => has(lexeme, REALISED)) ||
    said.some(({ cue }) => cue !== undefined && cue.says !== 'stance')
  ) {
    return undefined;
  }
  const from = start === 0 ? sentence.start : said[0]!.start;
  const to = clause.end === lexemes.length ? sentence.end : said[said.length - 1]!.end;
  const text = sentence.text.slice(from, to);
  if ((language === 'zh' ? FINITE_ZH : FINITE_EN).test(language === 'zh' ? text : text.toLowerCase())) return undefined;
  const own = language === 'en' ? lexemes : said;
  return promiseOf(sentence, at, when, own, saysNumber(sentence, from));
}

function promiseOf(
  { language }: Sentence,
  at: number,
  when: When,
  own: readonly Lexeme[],
  numeric: boolean,
): Promise | undefined {
  const measured = own.some((lexeme) => has(lexeme, IS.measure));
  const acts = own.some((lexeme) => has(lexeme, IS.action));
  const moves = acts || own.some((lexeme) => has(lexeme, IS.change));
  const dated = when.sure || when.year !== undefined;
  if (!(measured && (numeric || (moves && dated))) && !(language === 'zh' && moves && dated)) return undefined;
  const kind = measured && (numeric || language === 'en') ? 'guidance' : acts ? 'plan' : 'expectation';
  return { standing: when.sure ? 'stated' : 'ifAhead', at, rule: `${language}-scheduled`, kind, measured };
}

const LABEL = 60;
/** The speech behind a label that stands in the sentence. */
function spoken({ text, start, end }: Sentence): string {
  const colon = text.slice(start, Math.min(end, start + LABEL + 1)).indexOf(':');
  return text.slice(colon > 0 ? start + colon + 1 : start, end).trimStart();
}

function elliptic(sentence: Sentence): Promise | undefined {
  const longest = sentence.language === 'zh' ? 30 : 110;
  if (sentence.end - sentence.start > longest + LABEL) return undefined;
  const text = spoken(sentence);
  if (text.length > longest || (text.match(/,/g) ?? []).length > 1) return undefined;
  if (!ELLIPTIC.test(text) || !saysNumber(sentence) || FINITE_EN.test(text.toLowerCase())) return undefined;
  if (sentence.lexemes.some((lexeme) => has(lexeme, IS.past | IS.then | IS.habit))) return undefined;
  return { standing: 'ifAsked', at: -1, rule: `${sentence.language}-answer`, kind: 'guidance', measured: true };
}
