import type { Seeks } from '../transcript';

/**
 * The shapes of the lexicon rows of questions and answers. A term is written as a reading is: half-width, simplified, English
 * in lower case. `…` in a term stands for a few characters of the same clause.
 */
export interface PhraseTerm {
  readonly term: string;
}

/** A word that asks. */
export interface InterrogativeTerm extends PhraseTerm {
  readonly seeks: Seeks;
  /** Nothing but a number answers it: 多少, `how many`; not 多大. */
  readonly firm?: boolean;
  /** Says what a sentence with a question mark seeks; without the mark it asks nothing (我们还是…). */
  readonly onlyMarked?: boolean;
  /** Without the mark it only leans to asking: it counts in the turn of somebody who asks (是自建还是租用). */
  readonly leans?: boolean;
}

/** Words that ask for an answer without an interrogative. */
export interface RequestTerm extends PhraseTerm {
  /** Names a topic only (`I wanted to ask about China`): it asks where the turn has no other question. */
  readonly announces?: boolean;
}

/** Rows of nothing but their terms, which `words` separates by ` | `. */
export const terms = (words: string): readonly PhraseTerm[] => words.split(' | ').map((term) => ({ term }));

export type NotAskedReason = 'procedural' | 'clarifying' | 'reported' | 'preface';

/** Words by which a sentence in the form of a question asks for nothing. */
export interface NotAskedTerm extends PhraseTerm {
  readonly reason: NotAskedReason;
  /** Holds only where the sentence asks nothing else: `Can I ask …`. */
  readonly bare?: boolean;
}

/** Classes of Gow, Larcker and Zakolyukina (2021), `defer` being their `after-call`. */
export type DeclineClass = 'refuse' | 'unable' | 'defer';

/** Words that decline to answer. */
export interface DeclineTerm extends PhraseTerm {
  readonly class: DeclineClass;
  /** Often said beside an answer: declines only where nothing else answers. */
  readonly weak?: boolean;
  /** Characters that, right behind the term, make it say something else: 无法预见 before 的方式. */
  readonly unlessBefore?: string;
  /** Characters that, right before the term, make it say something else: 带来 before 不便. */
  readonly unlessAfter?: string;
}

/** A word for one of the things that calls are about; words of one concept count as one when an answer is sought. */
export interface ConceptTerm extends PhraseTerm {
  readonly concept: string;
}
