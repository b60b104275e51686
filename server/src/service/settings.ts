import type { OwnLexicon } from '../core/outlook/ownTerms';
import type { Localized, OutlookKind } from '../core/transcript';
import { isRule, type RuleLevel } from './rules';
import type { Locale } from './snapshot';
import { say, WORDS } from './strings';

/** What a user sets under `callmark.`, read. */
export interface Settings {
  readonly levels: ReadonlyMap<string, RuleLevel>;
  /** Characters that a hover may show. */
  readonly hoverMaxLength: number;
  /** Whether normalised values stand at the ends of lines. */
  readonly inlayHints: boolean;
  /** The user's own terms of the future; absent where there are none, so that it compares by identity. */
  readonly lexicon?: OwnLexicon;
  /** What could not be used and why, in the reader's language, for the log and the status. */
  readonly ignored: readonly string[];
}

export const HOVER_MAX_LENGTH = { least: 100, usual: 600, most: 5000 } as const;
const LEVELS: ReadonlySet<unknown> = new Set<RuleLevel>(['off', 'hint', 'information', 'warning', 'error']);

export const DEFAULT_SETTINGS: Settings = {
  levels: new Map(),
  hoverMaxLength: HOVER_MAX_LENGTH.usual,
  inlayHints: false,
  ignored: [],
};

/** Reads the value of the `callmark` section, whatever it is: what cannot be used is named in `ignored` and has its default. */
export function readSettings(value: unknown, locale: Locale = 'en'): Settings {
  if (value === undefined || value === null) return DEFAULT_SETTINGS;
  const ignored: string[] = [];
  const refuse: Refuse = (why, ...blanks) => void ignored.push(`callmark${say(why, locale, ...blanks)}`);
  if (!isRecord(value)) refuse(WORDS.notAnObject, '');
  if (!isRecord(value)) return { ...DEFAULT_SETTINGS, ignored };
  const hover = isRecord(value.hover) ? value.hover.maxLength : value['hover.maxLength'];
  return {
    levels: readLevels(value.rules, refuse),
    hoverMaxLength: readLength(hover, refuse),
    inlayHints: readSwitch('.inlayHints', value.inlayHints, refuse),
    lexicon: readLexicon(value.lexicon, refuse),
    ignored,
  };
}

/** Notes a setting that cannot be used; the first blank is its name behind `callmark`. */
type Refuse = (why: Localized, ...blanks: readonly (string | number)[]) => void;

function readLevels(value: unknown, refuse: Refuse): ReadonlyMap<string, RuleLevel> {
  const levels = new Map<string, RuleLevel>();
  if (value === undefined || value === null) return levels;
  if (!isRecord(value)) refuse(WORDS.notAnObject, '.rules');
  else {
    for (const [id, level] of Object.entries(value)) {
      if (!isRule(id)) refuse(WORDS.noSuchRule, '.rules', JSON.stringify(id.slice(0, 80)));
      else if (isLevel(level)) levels.set(id, level);
      else refuse(WORDS.cannotBe, '.rules', id, describe(level));
    }
  }
  return levels;
}

const KINDS: ReadonlySet<unknown> = new Set<OutlookKind | false>([
  'guidance',
  'plan',
  'expectation',
  'outlook',
  'commitment',
  'conditional',
  false,
]);

function readLexicon(value: unknown, refuse: Refuse): OwnLexicon | undefined {
  if (value === undefined || value === null) return undefined;
  if (!isRecord(value)) {
    refuse(WORDS.notAnObject, '.lexicon');
    return undefined;
  }
  const lexicon: Record<string, OutlookKind | false> = {};
  for (const [term, kind] of Object.entries(value)) {
    if (KINDS.has(kind)) lexicon[term] = kind as OutlookKind | false;
    else refuse(WORDS.cannotBe, '.lexicon', JSON.stringify(term.slice(0, 80)), describe(kind));
  }
  return Object.keys(lexicon).length > 0 ? lexicon : undefined;
}

function readLength(value: unknown, refuse: Refuse): number {
  if (value === undefined || value === null) return HOVER_MAX_LENGTH.usual;
  if (typeof value === 'number' && value >= HOVER_MAX_LENGTH.least && value <= HOVER_MAX_LENGTH.most) {
    return Math.floor(value);
  }
  refuse(WORDS.notBetween, '.hover.maxLength', describe(value), HOVER_MAX_LENGTH.least, HOVER_MAX_LENGTH.most);
  return HOVER_MAX_LENGTH.usual;
}

function readSwitch(name: string, value: unknown, refuse: Refuse): boolean {
  if (value !== undefined && value !== null && typeof value !== 'boolean')
    refuse(WORDS.notASwitch, name, describe(value));
  return value === true;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isLevel = (value: unknown): value is RuleLevel => LEVELS.has(value);
const describe = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? JSON.stringify(value).slice(0, 80)
    : typeof value;
