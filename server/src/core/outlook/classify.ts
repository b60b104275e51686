import type { OutlookKind } from '../transcript';
import { clauseOf, firstAfter, has, IS, lastBefore, saysNumber, wordOf, type Lexeme, type Sentence } from './sentence';

/** What class the linking would give a statement, and what figures make of it. */
export interface Class {
  readonly kind: OutlookKind;
  /** True where a company's measure is what is forecast: with a figure inside, it is guidance. */
  readonly measured: boolean;
}

/** The class of a sentence from the cues that stand: conditional > guidance > plan > expectation > outlook (domain.md 1.8). */
export function classify(sentence: Sentence, accepted: readonly number[]): Class {
  const cues = accepted.map((at) => sentence.lexemes[at]!);
  const main = mainCue(sentence, accepted);
  const measured = measures(sentence, main);
  const says = (what: string): boolean => cues.some(({ cue }) => cue?.says === what);
  if (says('commitment')) return { kind: 'commitment', measured };
  if (isConditional(sentence, accepted)) return { kind: 'conditional', measured };
  const numeric = saysNumber(sentence);
  if (says('guidance')) return { kind: 'guidance', measured: true };
  const acts = actsOf(sentence, main);
  if (says('plan') && (acts || !measured || !says('expectation')))
    return { kind: acts || !numeric || !measured ? 'plan' : 'guidance', measured: measured && !acts };
  if (acts) return { kind: 'plan', measured: false };
  if (measured && numeric) return { kind: 'guidance', measured };
  if (measured && (says('expectation') || says('target'))) return { kind: 'guidance', measured };
  if (says('target')) return { kind: 'plan', measured };
  return { kind: ofMarket(sentence, main) ? 'outlook' : 'expectation', measured };
}

/** The cue that carries the sentence: the firmest belief or plan, else the first. */
function mainCue({ lexemes }: Sentence, accepted: readonly number[]): number {
  const weight = (at: number): number =>
    ['guidance', 'plan', 'target', 'expectation'].indexOf(lexemes[at]!.cue?.says ?? '') >= 0 ? 1 : 0;
  return accepted.find((at) => weight(at) > 0) ?? accepted[0] ?? 0;
}

function isConditional(sentence: Sentence, accepted: readonly number[]): boolean {
  const condition = sentence.lexemes.findIndex((lexeme) => has(lexeme, IS.condition));
  if (condition < 0 || sentence.lexemes.some((lexeme) => has(lexeme, IS.analogy | IS.certain))) return false;
  return accepted.every((at) =>
    ['modal', 'future', 'schedule'].includes(sentence.lexemes[at]!.cue?.says ?? 'schedule'),
  );
}

/** True where a measure of the company stands in the cue's clause, or in the next one where the cue ends its own. */
function measures(sentence: Sentence, at: number): boolean {
  const clause = clauseOf(sentence, at);
  const { lexemes } = sentence;
  const measure = (from: number, to: number): boolean =>
    lexemes.slice(from, to).some((lexeme) => has(lexeme, IS.measure));
  if (measure(clause.start, clause.end)) return true;
  const ends = at === clause.end - 1 && clause.end < lexemes.length;
  return ends && measure(clause.end + 1, clauseOf(sentence, Math.min(clause.end + 1, lexemes.length - 1)).end);
}

/** True where what the company does is what the cue is about. */
function actsOf(sentence: Sentence, at: number): boolean {
  const { lexemes, language } = sentence;
  const clause = clauseOf(sentence, at);
  const subject = subjectOf(sentence, at);
  if (subject && has(subject, IS.market | IS.people | IS.measure) && !has(subject, IS.self)) return false;
  const own = lexemes[at]?.cue?.says;
  for (let i = at + 1; i < clause.end; i++) {
    const lexeme = lexemes[i]!;
    if (has(lexeme, IS.action)) {
      if (language === 'zh') return true;
      const gap = sentence.text.slice(lexemes[at]!.end, lexeme.start).trim();
      return own === 'plan' || (gap.split(/\s+/).length <= 2 && subject !== undefined && has(subject, IS.self));
    }
    if (has(lexeme, IS.change | IS.measure | IS.market)) return false;
  }
  return own === 'plan';
}

function subjectOf(sentence: Sentence, at: number): Lexeme | undefined {
  const clause = clauseOf(sentence, at);
  const kinds = IS.self | IS.market | IS.people | IS.measure;
  const own = lastBefore(sentence, at, kinds, clause.start);
  if (own >= 0) return firstOf(sentence, clause.start, own, kinds);
  const previous =
    clause.start > 0
      ? lastBefore(sentence, clause.start, kinds, clauseOf(sentence, clause.start - 2 < 0 ? 0 : clause.start - 2).start)
      : -1;
  return previous >= 0 ? sentence.lexemes[previous] : undefined;
}

/** We before the market: 我们预计市场将增长 is ours to expect, and the market's to grow. */
function firstOf(sentence: Sentence, from: number, to: number, kinds: number): Lexeme | undefined {
  const self = firstAfter(sentence, from - 1, IS.self, to + 1);
  return sentence.lexemes[self >= 0 ? self : firstAfter(sentence, from - 1, kinds, to + 1)];
}

function ofMarket(sentence: Sentence, at: number): boolean {
  const { lexemes } = sentence;
  const market = lexemes.findIndex((lexeme) => has(lexeme, IS.market));
  if (market < 0) return false;
  const clause = clauseOf(sentence, at);
  const near = (i: number): boolean =>
    i >= clause.start && i < clause.end && !/^(?:我们|公司|集团)/.test(wordOf(sentence, lexemes[clause.start]!));
  return (
    lexemes.some((lexeme, i) => has(lexeme, IS.market) && near(i)) &&
    !lexemes.some((lexeme, i) => has(lexeme, IS.measure) && near(i))
  );
}
