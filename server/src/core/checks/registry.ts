import type { Finding, Transcript } from '../transcript';
import { FORWARD_LOOKING_RULES } from './forwardLooking';
import { growthMismatch } from './growthMismatch';
import { injectedText } from './injectedText';
import { levelsOf } from './levels';
import { marginMismatch } from './marginMismatch';
import { questionDeclined } from './questionDeclined';
import { questionNotQuantified } from './questionNotQuantified';
import { questionUnanswered } from './questionUnanswered';
import { reportedSpeech } from './reportedSpeech';
import type { Facts, Rule } from './rule';
import { speakerAmbiguous } from './speakerAmbiguous';
import { valueConflict } from './valueConflict';

/** Every rule, in the order of docs/rules.md. */
export const RULES: readonly Rule[] = [
  growthMismatch,
  valueConflict,
  marginMismatch,
  ...FORWARD_LOOKING_RULES,
  questionUnanswered,
  questionDeclined,
  questionNotQuantified,
  injectedText,
  speakerAmbiguous,
  reportedSpeech,
];

/** The findings of all rules at their default levels, in text order. */
export function runChecks(transcript: Omit<Transcript, 'findings'>): Finding[] {
  const facts: Facts = { ...transcript, levels: levelsOf(transcript.figures) };
  const findings: Finding[] = [];
  for (const rule of RULES) {
    for (const finding of rule.check?.(facts) ?? []) findings.push({ rule: rule.id, level: rule.level, ...finding });
  }
  return findings.sort((a, b) => a.start - b.start || a.end - b.end);
}
