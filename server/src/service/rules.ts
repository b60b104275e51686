import { RULES } from '../core/checks/registry';
import type { Rule } from '../core/checks/rule';
import type { Level, OutlookKind } from '../core/transcript';
import { pick } from './strings';
import type { Locale } from './snapshot';

/** What a user can set for a rule. */
export type RuleLevel = Level | 'off';

const byId: ReadonlyMap<string, Rule> = new Map(RULES.map((rule) => [rule.id, rule]));

/** The rule under which a forward-looking statement of a class is shown. */
export const outlookRule = (kind: OutlookKind): string => `forward-looking-${kind}`;

/** A rule's name for a reader; its id where the registry does not know it. */
export function titleOf(id: string, locale: Locale): string {
  const rule = byId.get(id);
  return rule ? pick(rule.title, locale) : id;
}

/** The level of a rule: the user's, then the registry's, then the one that the finding came with. */
export const levelOf = (id: string, own: Level, levels: ReadonlyMap<string, RuleLevel>): RuleLevel =>
  levels.get(id) ?? byId.get(id)?.level ?? own;

export const isRule = (id: string): boolean => byId.has(id);
