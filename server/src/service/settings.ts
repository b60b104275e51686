import type { OwnLexicon } from '../core/outlook/ownTerms';
import type { OutlookKind } from '../core/transcript';
import { isRule, type RuleLevel } from './rules';

/** What a user sets under `callmark.`, read. */
export interface Settings {
  readonly levels: ReadonlyMap<string, RuleLevel>;
  /** Characters that a hover may show. */
  readonly hoverMaxLength: number;
  /** Whether normalised values stand at the ends of lines. */
  readonly inlayHints: boolean;
  /** The user's own terms of the future; absent where there are none, so that it compares by identity. */
  readonly lexicon?: OwnLexicon;
  /** What could not be used and why, for the log and the status. */
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
export function readSettings(value: unknown): Settings {
  if (value === undefined || value === null) return DEFAULT_SETTINGS;
  if (!isRecord(value)) return { ...DEFAULT_SETTINGS, ignored: ['callmark: not an object'] };
  const ignored: string[] = [];
  const hover = isRecord(value.hover) ? value.hover.maxLength : value['hover.maxLength'];
  return {
    levels: readLevels(value.rules, ignored),
    hoverMaxLength: readLength(hover, ignored),
    inlayHints: readSwitch('inlayHints', value.inlayHints, ignored),
    lexicon: readLexicon(value.lexicon, ignored),
    ignored,
  };
}

function readLevels(value: unknown, ignored: string[]): ReadonlyMap<string, RuleLevel> {
  const levels = new Map<string, RuleLevel>();
  if (value === undefined || value === null) return levels;
  if (!isRecord(value)) ignored.push('callmark.rules: not an object');
  else {
    for (const [id, level] of Object.entries(value)) {
      if (!isRule(id)) ignored.push(`callmark.rules: no rule is called ${JSON.stringify(id.slice(0, 80))}`);
      else if (isLevel(level)) levels.set(id, level);
      else ignored.push(`callmark.rules: ${id} cannot be ${describe(level)}`);
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

function readLexicon(value: unknown, ignored: string[]): OwnLexicon | undefined {
  if (value === undefined || value === null) return undefined;
  if (!isRecord(value)) {
    ignored.push('callmark.lexicon: not an object');
    return undefined;
  }
  const lexicon: Record<string, OutlookKind | false> = {};
  for (const [term, kind] of Object.entries(value)) {
    if (KINDS.has(kind)) lexicon[term] = kind as OutlookKind | false;
    else ignored.push(`callmark.lexicon: ${JSON.stringify(term.slice(0, 80))} cannot be ${describe(kind)}`);
  }
  return Object.keys(lexicon).length > 0 ? lexicon : undefined;
}

function readLength(value: unknown, ignored: string[]): number {
  if (value === undefined || value === null) return HOVER_MAX_LENGTH.usual;
  if (typeof value === 'number' && value >= HOVER_MAX_LENGTH.least && value <= HOVER_MAX_LENGTH.most) {
    return Math.floor(value);
  }
  ignored.push(
    `callmark.hover.maxLength: ${describe(value)} is not from ${HOVER_MAX_LENGTH.least} to ${HOVER_MAX_LENGTH.most}`,
  );
  return HOVER_MAX_LENGTH.usual;
}

function readSwitch(name: string, value: unknown, ignored: string[]): boolean {
  if (value !== undefined && value !== null && typeof value !== 'boolean')
    ignored.push(`callmark.${name}: ${describe(value)} is neither true nor false`);
  return value === true;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isLevel = (value: unknown): value is RuleLevel => LEVELS.has(value);
const describe = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? JSON.stringify(value).slice(0, 80)
    : `a value of type ${typeof value}`;
