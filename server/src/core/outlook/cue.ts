import type { OutlookKind } from '../transcript';
import type { Sentence } from './sentence';

/** What a cue says by itself: a class, or only that the clause is about the future (将, will), or a belief, or a hedge. */
export type Says = OutlookKind | 'future' | 'target' | 'stance' | 'modal' | 'schedule';

/** Reasons for which a cue in its sentence does not speak of the future. Each is a rule of guards.ts with tests. */
export type GuardName =
  | 'boilerplate'
  | 'cannotSay'
  | 'comparison'
  | 'habitual'
  | 'negatedPlan'
  | 'noun'
  | 'objectMarker'
  | 'pastExpectation'
  | 'procedural'
  | 'question'
  | 'quoted'
  | 'rumour'
  | 'thirdParty'
  | 'unsupported'
  | 'word';

/** True where the cue at lexeme `at` does not speak of the company's future. */
export type Guard = (sentence: Sentence, at: number) => boolean;

/** One cue: the terms that fire it, what it says and how firmly, and what can make it mean something else. */
export interface CueRow {
  /** The rule's name in `cues[].rule`, as `zh-will`. */
  readonly id: string;
  /** Terms in folded form, separated by `|`. */
  readonly terms: string;
  readonly says: Says;
  /** 5 committed, 4 expected, 3 aimed at, 2 possible, 1 cannot say. */
  readonly strength: 1 | 2 | 3 | 4 | 5;
  readonly guards: readonly GuardName[];
}
