import { fold } from '../text/fold';
import { isDigit, isLatin } from '../text/script';
import type { OutlookKind } from '../transcript';
import type { CueRow, GuardName } from './cue';
import type { Lexeme, Sentence } from './sentence';

/** Terms that a user adds, each with its class, and terms of the lexicon that a user takes away (`false`). */
export type OwnLexicon = Readonly<Record<string, OutlookKind | false>>;

/** A user's lexicon made ready. */
export interface OwnTerms {
  readonly added: readonly OwnTerm[];
  /** Cue terms that no longer fire, in folded lower case. */
  readonly removed: ReadonlySet<string>;
}

interface OwnTerm {
  /** The term between its wildcards, folded, in lower case. */
  readonly parts: readonly string[];
  readonly cue: CueRow;
}

/** The rule of every term that a user adds: its class is the user's. */
export const OWN_TERM = 'own-term';

/** Characters that a wildcard stands for at most; it never reaches over a pause. */
const WILDCARD_REACH = 12;
const PAUSES = new Set(',;:。.!?');
const MOST_TERMS = 500;
const GUARDS: readonly GuardName[] = ['pastExpectation', 'negatedPlan', 'thirdParty', 'rumour'];
const STRENGTH: Readonly<Record<OutlookKind, CueRow['strength']>> = {
  guidance: 4,
  plan: 4,
  expectation: 3,
  outlook: 3,
  commitment: 5,
  conditional: 2,
};

/** Makes a user's lexicon ready; undefined where it says nothing. Terms beyond the first 500 are left out. */
export function readOwnTerms(lexicon: OwnLexicon = {}): OwnTerms | undefined {
  const added: OwnTerm[] = [];
  const removed = new Set<string>();
  for (const [term, kind] of Object.entries(lexicon).slice(0, MOST_TERMS)) {
    const folded = fold(term.trim()).toLowerCase();
    const parts = folded.split('*').filter((part) => part !== '');
    if (parts.length === 0) continue;
    if (kind === false) removed.add(folded);
    else
      added.push({ parts, cue: { id: OWN_TERM, terms: term, says: kind, strength: STRENGTH[kind], guards: GUARDS } });
  }
  return added.length + removed.size > 0 ? { added, removed } : undefined;
}

/** The sentence with a user's terms in it and without those taken away. */
export function withOwnTerms(sentence: Sentence, lower: string, { added, removed }: OwnTerms): Sentence {
  const kept = sentence.lexemes.map((lexeme) =>
    lexeme.cue && removed.has(lower.slice(lexeme.start, lexeme.end)) ? { ...lexeme, cue: undefined } : lexeme,
  );
  const own = added.flatMap((term) => occurrences(lower, sentence, term));
  if (own.length === 0) return { ...sentence, lexemes: kept };
  const clear = kept.filter((lexeme) => !own.some(({ start, end }) => lexeme.start < end && start < lexeme.end));
  return { ...sentence, lexemes: [...clear, ...own].sort((a, b) => a.start - b.start) };
}

function occurrences(lower: string, { start, end }: Sentence, { parts, cue }: OwnTerm): Lexeme[] {
  const found: Lexeme[] = [];
  for (let at = lower.indexOf(parts[0]!, start); at >= 0 && at < end; at = lower.indexOf(parts[0]!, at + 1)) {
    const to = endOf(lower, at, parts, end);
    if (to > 0 && standsAlone(lower, at, to)) found.push({ start: at, end: to, is: 0, cue, when: undefined });
  }
  return found.filter((lexeme, i) => i === 0 || lexeme.start >= found[i - 1]!.end);
}

/** Where a term that begins at `at` ends; 0 where the text goes on otherwise. */
function endOf(lower: string, at: number, parts: readonly string[], limit: number): number {
  let end = at + parts[0]!.length;
  for (const part of parts.slice(1)) {
    const next = lower.slice(end, end + WILDCARD_REACH + part.length).indexOf(part);
    if (next < 0 || [...lower.slice(end, end + next)].some((mark) => PAUSES.has(mark))) return 0;
    end += next + part.length;
  }
  return end <= limit ? end : 0;
}

const inWord = (unit: number): boolean => isLatin(unit) || isDigit(unit);
const standsAlone = (lower: string, from: number, to: number): boolean =>
  !(inWord(lower.charCodeAt(from)) && inWord(lower.charCodeAt(from - 1))) &&
  !(inWord(lower.charCodeAt(to - 1)) && inWord(lower.charCodeAt(to)));
