import type { Finding } from '../transcript';
import { FORWARD_LOOKING_RULES } from './forwardLooking';
import { growthMismatch } from './growthMismatch';
import { questionDeclined } from './questionDeclined';
import { questionNotQuantified } from './questionNotQuantified';
import { questionUnanswered } from './questionUnanswered';
import type { Facts, Rule } from './rule';

/** Every rule, in the order of docs/rules.md. */
export const RULES: readonly Rule[] = [
  growthMismatch,
  ...FORWARD_LOOKING_RULES,
  questionUnanswered,
  questionDeclined,
  questionNotQuantified,
];

/** The findings of all rules at their default levels, in text order. */
export function runChecks(facts: Facts): Finding[] {
  const findings: Finding[] = [];
  for (const rule of RULES) {
    for (const finding of rule.check?.(facts) ?? []) findings.push({ rule: rule.id, level: rule.level, ...finding });
  }
  return findings.sort((a, b) => a.start - b.start || a.end - b.end);
}
