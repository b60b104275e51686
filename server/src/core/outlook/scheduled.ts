import type { OutlookKind } from '../transcript';
import { clauseOf, has, IS, saysNumber, type Sentence } from './sentence';

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
  /\b(?:was|were|had|did|has|have been|is (?:up|down|flat)|are (?:up|down|flat|in|at|still|now)|ended|closed|came|went|been|compared|announced|signed|started|launched|reported|delivered|grew|increased|decreased|declined|improved|issued|completed|we're seeing|let's|thank|welcome|turning)\b/;
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
  const { lexemes, language } = sentence;
  const at = lexemes.findIndex(
    ({ when }) => when !== undefined && !when.endless && (language === 'zh' || when.month === undefined),
  );
  if (at < 0) return undefined;
  const clause = clauseOf(sentence, at);
  const own = lexemes.slice(clause.start, clause.end);
  if (own.some((lexeme) => has(lexeme, REALISED)) || own.some(({ cue }) => cue !== undefined && cue.says !== 'stance'))
    return undefined;
  const from = own[0]!.start;
  const to = own[own.length - 1]!.end;
  const text = sentence.text.slice(
    clause.start === 0 ? sentence.start : from,
    clause.end === lexemes.length ? sentence.end : Math.max(to, from),
  );
  if ((language === 'zh' ? FINITE_ZH : FINITE_EN).test(language === 'zh' ? text : text.toLowerCase())) return undefined;
  const measured = own.some((lexeme) => has(lexeme, IS.measure));
  const moves = own.some((lexeme) => has(lexeme, IS.action | IS.change));
  const numeric = saysNumber(sentence, clause.start === 0 ? sentence.start : from);
  const { when } = lexemes[at]!;
  if (
    !(measured && (numeric || (moves && (when!.sure || when!.year !== undefined)))) &&
    !(language === 'zh' && moves && (when!.sure || when!.year !== undefined))
  )
    return undefined;
  return {
    standing: when!.sure ? 'stated' : 'ifAhead',
    at,
    rule: `${language}-scheduled`,
    kind: measured ? (numeric || language === 'en' ? 'guidance' : 'expectation') : 'plan',
    measured,
  };
}

function elliptic(sentence: Sentence): Promise | undefined {
  const text = sentence.text.slice(sentence.start, sentence.end);
  if (text.length > (sentence.language === 'zh' ? 30 : 110) || (text.match(/,/g) ?? []).length > 1) return undefined;
  if (!ELLIPTIC.test(text) || !saysNumber(sentence) || FINITE_EN.test(text.toLowerCase())) return undefined;
  if (sentence.lexemes.some((lexeme) => has(lexeme, IS.past | IS.then | IS.habit))) return undefined;
  return { standing: 'ifAsked', at: -1, rule: `${sentence.language}-answer`, kind: 'guidance', measured: true };
}
