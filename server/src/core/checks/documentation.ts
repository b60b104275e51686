import { documentation as basisSwap } from './basisSwap';
import { documentation as dateImpossible } from './dateImpossible';
import { documentation as differenceMismatch } from './differenceMismatch';
import { documentation as exchangeRateMismatch } from './exchangeRateMismatch';
import { documentation as fiscalMismatch } from './fiscalMismatch';
import { documentation as forwardLooking } from './forwardLooking';
import { documentation as garbledText } from './garbledText';
import { documentation as growthMismatch } from './growthMismatch';
import { documentation as injectedText } from './injectedText';
import { documentation as marginMismatch } from './marginMismatch';
import { documentation as misspeltName } from './misspeltName';
import { documentation as multipleAmbiguous } from './multipleAmbiguous';
import { documentation as numberingGap } from './numberingGap';
import { documentation as partMismatch } from './partMismatch';
import { documentation as pointsMismatch } from './pointsMismatch';
import { documentation as questionDeclined } from './questionDeclined';
import { documentation as questionNotQuantified } from './questionNotQuantified';
import { documentation as questionUnanswered } from './questionUnanswered';
import { documentation as rateConflict } from './rateConflict';
import { documentation as recogniserArtifact } from './recogniserArtifact';
import { documentation as reportedSpeech } from './reportedSpeech';
import type { RuleDocumentation } from './rule';
import { documentation as scaleSlip } from './scaleSlip';
import { documentation as speakerAmbiguous } from './speakerAmbiguous';
import { documentation as valueConflict } from './valueConflict';

/** What docs/rules.md says of each rule, by its id. For the page's generator alone: nothing at run time reads it. */
export const DOCUMENTATION: Readonly<Record<string, RuleDocumentation>> = {
  'growth-mismatch': growthMismatch,
  'value-conflict': valueConflict,
  'scale-slip': scaleSlip,
  'rate-conflict': rateConflict,
  'margin-mismatch': marginMismatch,
  'part-mismatch': partMismatch,
  'points-mismatch': pointsMismatch,
  'difference-mismatch': differenceMismatch,
  'exchange-rate-mismatch': exchangeRateMismatch,
  'date-impossible': dateImpossible,
  'fiscal-mismatch': fiscalMismatch,
  'basis-swap': basisSwap,
  'multiple-ambiguous': multipleAmbiguous,
  ...Object.fromEntries(Object.entries(forwardLooking).map(([kind, text]) => [`forward-looking-${kind}`, text])),
  'question-unanswered': questionUnanswered,
  'question-declined': questionDeclined,
  'question-not-quantified': questionNotQuantified,
  'injected-text': injectedText,
  'recogniser-artifact': recogniserArtifact,
  'garbled-text': garbledText,
  'numbering-gap': numberingGap,
  'speaker-ambiguous': speakerAmbiguous,
  'misspelt-name': misspeltName,
  'reported-speech-unattributed': reportedSpeech,
};
