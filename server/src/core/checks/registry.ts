import { lastStartingBefore } from '../lookup';
import type { Figure, Finding, Transcript } from '../transcript';
import { basisSwap } from './basisSwap';
import { dateImpossible } from './dateImpossible';
import { differenceMismatch } from './differenceMismatch';
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
import type { Facts, Comparables, Found, Rule } from './rule';
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
  differenceMismatch,
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

/** What comparing figures found, and the figures that were compared. */
export interface Compared {
  readonly figures: readonly Figure[];
  readonly period: string | undefined;
  readonly findings: readonly Finding[];
}

/**
 * The findings of the rules that compare figures. Those of an earlier version hold where `alike` says that its figures say the
 * same, one for one.
 */
export function compareFigures(
  transcript: Pick<Transcript, 'figures' | 'call' | 'text'>,
  alike: boolean,
  earlier?: Compared,
): Compared {
  const { figures, call, text } = transcript;
  const period = call.period?.value;
  if (earlier && alike && period === earlier.period) {
    return {
      figures,
      period,
      findings: earlier.findings.map((finding) => movedWith(finding, earlier.figures, figures)),
    };
  }
  const facts: Comparables = { figures, text, levels: levelsOf(transcript) };
  const findings: Finding[] = [];
  for (const rule of RULES) collect(findings, rule, rule.compare?.(facts));
  return { figures, period, findings };
}

/** The findings of all rules at their default levels, in text order. */
export function runChecks(transcript: Facts, compared: Compared): Finding[] {
  const findings = [...compared.findings];
  for (const rule of RULES) collect(findings, rule, rule.check?.(transcript));
  return findings.sort((a, b) => a.start - b.start || a.end - b.end);
}

function collect(findings: Finding[], { id, level }: Rule, found: Found = []): void {
  for (const { start, end, message, related } of found)
    findings.push({ rule: id, level, start, end, message, related });
}

/** A finding where its figures stand now. */
function movedWith(finding: Finding, then: readonly Figure[], now: readonly Figure[]): Finding {
  const at = (offset: number): number => {
    const index = lastStartingBefore(then, offset);
    return index < 0 ? offset : offset + now[index]!.start - then[index]!.start;
  };
  const { rule, level, message } = finding;
  const start = at(finding.start);
  const end = at(finding.end - 1) + 1;
  const related = finding.related.map((other) => ({
    start: at(other.start),
    end: at(other.end - 1) + 1,
    message: other.message,
  }));
  return { rule, level, start, end, message, related };
}
