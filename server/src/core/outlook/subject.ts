import { clauseOf, firstAfter, has, IS, lastBefore, type Lexeme, type Sentence } from './sentence';

/** What a clause may speak of. */
export const SUBJECTS = IS.self | IS.market | IS.people | IS.measure | IS.demand;

/** Who does what a cue says: we before the market, and the clause before where the cue opens its own. */
export function subjectOf(sentence: Sentence, at: number): Lexeme | undefined {
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
export const OWN = /^(?:所有这些|这些|这项|这一|该|上述|these|this|our)/;
