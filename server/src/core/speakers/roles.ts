import { ORGANIZATIONS as EN_ORGANIZATIONS } from '../lexicon/en/organizations';
import { ROLES as EN_ROLES } from '../lexicon/en/roles';
import { ORGANIZATIONS as ZH_ORGANIZATIONS } from '../lexicon/zh/organizations';
import { ROLE_JOINTS, ROLE_MODIFIERS, ROLES as ZH_ROLES } from '../lexicon/zh/roles';
import { lowerCase, TermIndex } from '../figures/termIndex';
import type { RoleTerm } from '../lexicon/terms';
import { isDigit, isHan } from '../text/script';
import { findTerms } from '../text/terms';
import type { Span, SpeakerKind } from '../transcript';

/** A run of role words: 董事长兼首席执行官, `Vice President`. */
export interface RoleRun extends Span {
  readonly kind: SpeakerKind;
  readonly anonymous: boolean;
}

const byLength = (a: string, b: string): number => b.length - a.length;
const escaped = (term: string): string => term.replace(/[.*+?^${}()|[\]\\&/]/g, '\\$&');
const oneOf = (terms: readonly string[]): string => [...terms].sort(byLength).map(escaped).join('|');

const ROLES = [...ZH_ROLES, ...EN_ROLES];
const ROLE_BY_TERM = new Map<string, RoleTerm>(ROLES.map((row) => [row.term, row]));
const ROLE_INDEX = new TermIndex<RoleTerm>(ROLES.filter(({ whole }) => !whole).map((row) => [row.term, row]));
const BEFORE_ROLE = new RegExp(`(?:${oneOf(ROLE_MODIFIERS)})$`);
const JOINT = new RegExp(`^ ?(?:${oneOf(ROLE_JOINTS)})? ?(?:${oneOf(ROLE_MODIFIERS)}){0,3}$`);
const KIND_RANK: readonly SpeakerKind[] = ['operator', 'media', 'analyst', 'executive', 'unknown'];

/** The runs of role words in a text, in order. Roles that only joints and modifiers part are one run. */
export function findRoles(text: string): RoleRun[] {
  const runs: RoleRun[] = [];
  for (const { start, end, row } of findTerms(ROLE_INDEX, lowerCase(text))) addRun(runs, text, start, end, row);
  return runs;
}

function addRun(runs: RoleRun[], text: string, at: number, end: number, row: RoleTerm): void {
  const before = runs.at(-1);
  if (before && joined(text.slice(before.end, at))) {
    runs[runs.length - 1] = { start: before.start, end, kind: strongerKind(before.kind, row.kind), anonymous: false };
    return;
  }
  let start = at;
  for (let i = 0; i < 3 && isHan(text.charCodeAt(start - 1)); i++)
    start -= BEFORE_ROLE.exec(text.slice(Math.max(0, start - 4), start))?.[0].length ?? 0;
  if (before && start < before.end) start = at;
  runs.push({ start, end, kind: row.kind, anonymous: row.anonymous ?? false });
}

const joined = (between: string): boolean => between.length <= 12 && JOINT.test(between);
const strongerKind = (a: SpeakerKind, b: SpeakerKind): SpeakerKind =>
  KIND_RANK.indexOf(a) <= KIND_RANK.indexOf(b) ? a : b;

/** The kind of speaker that a text names when it is nothing but role words; undefined otherwise. */
export function wholeRole(text: string): RoleTerm | undefined {
  const bare = isDigit(text.charCodeAt(text.length - 1)) ? text.replace(/\s{0,8}\d{1,3}$/, '') : text;
  return ROLE_BY_TERM.get(bare.toLowerCase());
}

const ORGANIZATION_END = new RegExp(`(?:${oneOf(ZH_ORGANIZATIONS.map(({ term }) => term))})》?$`);
const EN_ORGANIZATION_KINDS = new Map(EN_ORGANIZATIONS.map(({ term, kind }) => [term, kind]));
const firstWord = (words: string): string => words.slice(0, (words + ' ').indexOf(' '));
const lastWord = (words: string): string => words.slice(words.lastIndexOf(' ') + 1);
/** How names of organizations begin and end: most texts are none by one look. */
const EN_FIRST = new Set(EN_ORGANIZATIONS.map(({ term }) => firstWord(term)));
const EN_LAST = new Set(EN_ORGANIZATIONS.map(({ term }) => lastWord(term)));
const ZH_LAST = new Set([...ZH_ORGANIZATIONS.map(({ term }) => term.at(-1)!), '》']);
const ZH_ORGANIZATION_KINDS = new Map(ZH_ORGANIZATIONS.map(({ term, kind }) => [term, kind]));

const PROPER = new Set(
  [...ZH_ORGANIZATIONS, ...EN_ORGANIZATIONS].filter(({ proper }) => proper).map(({ term }) => term),
);

/** True for words that are the name of a well-known firm or medium, and nothing else. */
export const isProperOrganization = (text: string): boolean => PROPER.has(text.toLowerCase());

/** Who speaks for an organization of this name on a call; undefined where the text is no organization's name. */
export function organizationKind(text: string): SpeakerKind | undefined {
  const chinese = ZH_LAST.has(text.at(-1)!) && ORGANIZATION_END.exec(text)?.[0].replace('》', '');
  if (chinese) return ZH_ORGANIZATION_KINDS.get(chinese);
  const lower = text.toLowerCase().replace(/[.,]/g, '');
  if (!EN_FIRST.has(firstWord(lower)) && !EN_LAST.has(lastWord(lower))) return undefined;
  const words = lower.split(' ');
  for (let count = Math.min(3, words.length); count > 0; count--) {
    const kind =
      EN_ORGANIZATION_KINDS.get(words.slice(-count).join(' ')) ??
      EN_ORGANIZATION_KINDS.get(words.slice(0, count).join(' '));
    if (kind) return kind;
  }
  return undefined;
}
