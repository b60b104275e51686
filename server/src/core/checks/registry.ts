import type { Finding, Transcript } from '../transcript';
import { basisSwap } from './basisSwap';
import { dateImpossible } from './dateImpossible';
import { exchangeRateMismatch } from './exchangeRateMismatch';
import { fiscalMismatch } from './fiscalMismatch';
import { FORWARD_LOOKING_RULES } from './forwardLooking';
import { garbledText } from './garbledText';
import { growthMismatch } from './growthMismatch';
import { injectedText } from './injectedText';
import { levelsOf } from './levels';
import { marginMismatch } from './marginMismatch';
import { misspeltName } from './misspeltName';
import { multipleAmbiguous } from './multipleAmbiguous';
import { numberingGap } from './numberingGap';
import { partMismatch } from './partMismatch';
import { pointsMismatch } from './pointsMismatch';
import { questionDeclined } from './questionDeclined';
import { questionNotQuantified } from './questionNotQuantified';
import { questionUnanswered } from './questionUnanswered';
import { rateConflict } from './rateConflict';
import { recogniserArtifact } from './recogniserArtifact';
import { reportedSpeech } from './reportedSpeech';
import type { Facts, Rule } from './rule';
import { scaleSlip } from './scaleSlip';
import { speakerAmbiguous } from './speakerAmbiguous';
import { valueConflict } from './valueConflict';

/** Every rule, in the order of docs/rules.md. */
export const RULES: readonly Rule[] = [
  growthMismatch,
  valueConflict,
  scaleSlip,
  rateConflict,
  marginMismatch,
  partMismatch,
  pointsMismatch,
  exchangeRateMismatch,
  dateImpossible,
  fiscalMismatch,
  basisSwap,
  multipleAmbiguous,
  ...FORWARD_LOOKING_RULES,
  questionUnanswered,
  questionDeclined,
  questionNotQuantified,
  injectedText,
  recogniserArtifact,
  garbledText,
  numberingGap,
  speakerAmbiguous,
  misspeltName,
  reportedSpeech,
];

/** The findings of all rules at their default levels, in text order. */
export function runChecks(transcript: Omit<Transcript, 'findings'>): Finding[] {
  const facts: Facts = { ...transcript, levels: levelsOf(transcript) };
  const findings: Finding[] = [];
  for (const rule of RULES) {
    for (const finding of rule.check?.(facts) ?? []) findings.push({ rule: rule.id, level: rule.level, ...finding });
  }
  return findings.sort((a, b) => a.start - b.start || a.end - b.end);
}
