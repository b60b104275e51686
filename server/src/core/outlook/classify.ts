import type { OutlookKind, Span } from '../transcript';
import { clauseOf, firstAfter, has, IS, lastBefore, saysNumber, wordOf, type Lexeme, type Sentence } from './sentence';

/** The class of a statement, and what a figure inside makes of it. */
export interface Class {
  readonly kind: OutlookKind;
  /** True where a company's measure is what is forecast: with a figure inside, it is guidance. */
  readonly measured: boolean;
}

/** The class of a sentence from the cues that stand: conditional > guidance > plan > expectation > outlook (domain.md 1.8). */
export function classify(sentence: Sentence, accepted: readonly number[]): Class {
  const says = (...what: readonly string[]): boolean => accepted.some((at) => what.includes(saysAt(sentence, at)));
  const main = mainCue(sentence, accepted);
  const measured = holds(sentence, contentOf(sentence, main), IS.measure);
  const numeric = saysNumber(sentence);
  if (says('commitment')) return { kind: 'commitment', measured };
  if (isConditional(sentence, accepted)) return { kind: 'conditional', measured };
  if (says('guidance')) return { kind: 'guidance', measured: true };
  if (accepted.some((at) => acts(sentence, at))) return { kind: 'plan', measured: false };
  if (measured && (numeric || says('expectation', 'target'))) return { kind: 'guidance', measured };
  if (says('target', 'plan')) return { kind: 'plan', measured };
  return { kind: accepted.some((at) => ofMarket(sentence, at)) ? 'outlook' : 'expectation', measured };
}

const saysAt = ({ lexemes }: Sentence, at: number): string => lexemes[at]?.cue?.says ?? '';

/** The cue that carries the sentence: a belief or an intention before a mere future. */
const mainCue = (sentence: Sentence, accepted: readonly number[]): number =>
  accepted.find((at) => ['guidance', 'plan', 'target', 'expectation'].includes(saysAt(sentence, at))) ??
  accepted[0] ??
  0;

/** The clause that a cue is about: its own, or those behind it up to the next cue where it ends its own. */
function contentOf(sentence: Sentence, at: number): Span {
  const { lexemes } = sentence;
  const own = clauseOf(sentence, at);
  if (at < own.end - 1 || own.end >= lexemes.length) return own;
  let { end } = own;
  while (end < lexemes.length) {
    const next = clauseOf(sentence, Math.min(end + 1, lexemes.length - 1));
    end = Math.max(next.end, end + 1);
    if (lexemes.slice(next.start, next.end).some(({ cue }) => cue !== undefined)) break;
  }
  return { start: own.start, end };
}

const holds = ({ lexemes }: Sentence, { start, end }: Span, is: number): boolean =>
  lexemes.slice(start, end).some((lexeme) => has(lexeme, is));

const CERTAIN = /肯定|一定|必然|必将|势必|definitely|certainly/;

function isConditional(sentence: Sentence, accepted: readonly number[]): boolean {
  const { lexemes } = sentence;
  if (!lexemes.some((lexeme) => has(lexeme, IS.condition))) return false;
  if (
    lexemes.some(
      (lexeme) => has(lexeme, IS.analogy | IS.certain) || (lexeme.cue && CERTAIN.test(wordOf(sentence, lexeme))),
    )
  ) {
    return false;
  }
  return accepted.every((at) => ['modal', 'future'].includes(saysAt(sentence, at)));
}

/** True where a cue is about something that the company does. */
function acts(sentence: Sentence, at: number): boolean {
  const { lexemes, language } = sentence;
  const clause = clauseOf(sentence, at);
  const subject = subjectOf(sentence, at);
  const intends = saysAt(sentence, at) === 'plan';
  if (subject && has(subject, IS.market | IS.people | IS.measure | IS.demand) && !has(subject, IS.self)) return false;
  if (language === 'zh') return actsZh(sentence, at, clause, intends);
  if (intends) return true;
  const action = firstAfter(sentence, at, IS.action, clause.end);
  if (action < 0) return false;
  const gap = sentence.text.slice(lexemes[at]!.end, lexemes[action]!.start).trim();
  const near = gap === '' || gap.split(/\s+/).length <= 2;
  return near && (/ to$/.test(wordOf(sentence, lexemes[at]!)) || (subject !== undefined && has(subject, IS.self)));
}

/** Verbs of what happens to somebody: behind them nothing is done. */
const HAPPENS = /^(?:是|有)|迎来|成为|带来|影响|演变|面临|受益|产生|取决于|有助于/;

function actsZh(sentence: Sentence, at: number, clause: Span, intends: boolean): boolean {
  const { lexemes, text, start } = sentence;
  const action = firstAfter(sentence, at, IS.action, clause.end);
  if (action < 0) return intends && !holds(sentence, clause, IS.measure);
  const from = clause.start === 0 ? start : lexemes[clause.start]!.start;
  if (OWN.test(text.slice(from, from + 6)) || HAPPENS.test(text.slice(lexemes[at]!.end, lexemes[action]!.start)))
    return false;
  if (text[lexemes[action]!.end] === '的') return false;
  return !holds(sentence, { start: at + 1, end: action }, IS.measure);
}

const SUBJECTS = IS.self | IS.market | IS.people | IS.measure | IS.demand;

/** Who does what a cue says: we before the market, and the clause before where the cue opens its own. */
function subjectOf(sentence: Sentence, at: number): Lexeme | undefined {
  const { lexemes, text } = sentence;
  const clause = clauseOf(sentence, at);
  const own = lastBefore(sentence, at, SUBJECTS, clause.start);
  if (own >= 0) return sentence.language === 'en' ? lexemes[own] : firstSubject(sentence, clause.start, own);
  const opens = clause.start > 0 && text.slice(lexemes[clause.start - 1]!.end, lexemes[at]!.start).trim().length <= 2;
  if (!opens || clause.start < 2) return undefined;
  const before = clauseOf(sentence, clause.start - 2);
  const subject = firstSubject(sentence, before.start, before.end - 1);
  return has(subject, IS.measure) ? undefined : subject;
}

function firstSubject(sentence: Sentence, from: number, to: number): Lexeme | undefined {
  const self = firstAfter(sentence, from - 1, IS.self, to + 1);
  return sentence.lexemes[self >= 0 ? self : firstAfter(sentence, from - 1, SUBJECTS, to + 1)];
}

/** A subject that points back to what the company was just said to have. */
const OWN = /^(?:所有这些|这些|这项|这一|该|上述|these|this|our)/;

/** True where the market, its people or its technology are what a cue is about. */
function ofMarket(sentence: Sentence, at: number): boolean {
  const content = contentOf(sentence, at);
  const { lexemes, start, text } = sentence;
  const from = content.start === 0 ? start : lexemes[content.start]!.start;
  if (
    OWN.test(
      text
        .slice(from, from + 10)
        .trimStart()
        .toLowerCase(),
    ) ||
    holds(sentence, content, IS.measure)
  )
    return false;
  if (sentence.language === 'en' && saysAt(sentence, at) !== 'expectation') {
    const subject = subjectOf(sentence, at);
    return has(subject, IS.market | IS.demand | IS.people);
  }
  const ours = holds(sentence, { start: 0, end: content.end }, IS.self) || saysAt(sentence, at) === 'expectation';
  return lexemes
    .slice(content.start, content.end)
    .some((lexeme) => has(lexeme, IS.market) || (!ours && has(lexeme, IS.demand)));
}
