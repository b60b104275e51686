import type { Levels } from './levels';
import type { Finding, Level, Localized, Transcript } from '../transcript';

/** What a rule may read: everything but the findings, and the reported levels, looked through once for all rules. */
export interface Facts extends Omit<Transcript, 'findings'> {
  readonly levels: Levels;
}

/** A rule of the house: all that is said of it anywhere (settings, README, Problems panel) comes from here. */
export interface Rule {
  /** kebab-case; the diagnostic's code and the key in `callmark.rules`. */
  readonly id: string;
  readonly level: Level;
  /** A noun phrase: what the rule finds. */
  readonly title: Localized;
  /** Absent for rules whose findings are facts of their own: a forward-looking statement is shown under its class's rule. */
  check?(facts: Facts): Iterable<Omit<Finding, 'rule' | 'level'>>;
}

/** What docs/rules.md says of a rule besides. It stands beside the rule and apart from it, for no bundle needs it. */
export interface RuleDocumentation {
  /** Why a reader should care, and what the rule does not see. One or two sentences. */
  readonly explanation: Localized;
  /** A line that triggers it, in either language. */
  readonly example: string;
}
