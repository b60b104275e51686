import type { NoiseKind, SectionKind, SpeakerKind } from '../transcript';

/** The shapes of lexicon rows. A row is one term as a folded text writes it: half-width, simplified, English in lower case. */

/** A word for what a person does on a call or in a company. */
export interface RoleTerm {
  readonly term: string;
  readonly kind: SpeakerKind;
  /** The word alone names nobody: 分析师, `Unidentified Analyst`. */
  readonly anonymous?: boolean;
  /** Counts only where it is all that is written. */
  readonly whole?: boolean;
}

/** A word by which a label says which side of a question it is: 问, `A`. */
export interface SideTerm {
  readonly term: string;
  readonly side: 'question' | 'answer';
  /** A number behind the word tells people apart, and not questions: 提问者2. */
  readonly person?: boolean;
}

/** The last word of an organization's name, and who speaks for such an organization on a call. */
export interface OrganizationTerm {
  readonly term: string;
  readonly kind: SpeakerKind;
  /** The term is a name by itself, and no part of one: 路透社, `Reuters`. */
  readonly proper?: boolean;
}

/** Words that head a section. `whole`: only where they are the heading's only words. */
export interface HeadingTerm {
  readonly term: string;
  readonly kind: SectionKind;
  readonly whole?: boolean;
}

/** A word of advertisements. `sure`: no speaker ever says it. */
export interface AdTerm {
  readonly term: string;
  readonly sure?: boolean;
  /** Of gambling sites alone: the two characters in front of it are the brand. */
  readonly gambling?: boolean;
}

/** Words that open a remark that nobody said. */
export interface NoteTerm {
  readonly term: string;
  readonly kind: NoiseKind;
}
