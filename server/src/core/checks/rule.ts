import type { Levels } from './levels';
import type { Finding, Level, Localized, Transcript } from '../transcript';

/** What a rule may read: everything but the findings. */
export type Facts = Omit<Transcript, 'findings'>;

/** What a rule that compares figures may read: the figures, their reported levels, and of the text the figures' own words. */
export interface Comparables extends Pick<Facts, 'figures' | 'text'> {
  readonly levels: Levels;
}

/** Findings before their rule's name and level are added. */
export type Found = Iterable<Omit<Finding, 'rule' | 'level'>>;

/** A rule of the house: all that is said of it anywhere (settings, README, Problems panel) comes from here. */
export interface Rule {
  /** kebab-case; the diagnostic's code and the key in `callmark.rules`. */
  readonly id: string;
  readonly level: Level;
  /** A noun phrase: what the rule finds. */
  readonly title: Localized;
  /** Absent for rules whose findings are facts of their own: a forward-looking statement is shown under its class's rule. */
  check?(facts: Facts): Found;
  /**
   * What follows from the figures and their own words alone, wherever they stand: it is not worked out again while they say the
   * same. Findings and their other ends begin where a figure begins and end where one ends.
   */
  compare?(facts: Comparables): Found;
}

/** What docs/rules.md says of a rule besides. It stands beside the rule and apart from it, for no bundle needs it. */
export interface RuleDocumentation {
  /** Why a reader should care, and what the rule does not see. One or two sentences. */
  readonly explanation: Localized;
  /** A line that triggers it, in either language. */
  readonly example: string;
}
