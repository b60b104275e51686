import { findCues, type Cues } from './cues';
import { findDeclines, type DeclineFact } from './declines';
import { findInterrogatives, type InterrogativeFact } from './interrogatives';
import { findReply, type Reply } from './replies';
import { termsOf, type Terms } from './terms';
import type { Span } from '../transcript';

/** What the ledger reads of one sentence: what it is about, and how it replies. */
export interface SentenceFact extends Span, Reply {
  readonly terms: Terms;
  readonly declines: readonly DeclineFact[];
}

/** What a block says about asking and answering. Offsets are the reading's. */
export interface QuestionFacts {
  readonly interrogatives: readonly InterrogativeFact[];
  readonly sentences: readonly SentenceFact[];
}

export function readQuestions(reading: string, sentences: readonly Span[]): QuestionFacts {
  const cues = sentences.map((sentence) => findCues(reading, sentence));
  return {
    interrogatives: findInterrogatives(reading, sentences, cues),
    sentences: sentences.map((sentence, index) => readSentence(reading, sentence, cues[index]!)),
  };
}

/** Written out field by field: spreading objects takes as long as much of the reading. */
function readSentence(reading: string, sentence: Span, cues: Cues): SentenceFact {
  const reply = findReply(reading, sentence, cues);
  const { opens, ordinal, direct, followsUp, refersTo, open, goesOn, courtesy, handsOver, chimesIn, closes } = reply;
  return {
    start: sentence.start,
    end: sentence.end,
    terms: termsOf(reading, sentence.start, sentence.end),
    declines: findDeclines(reading, sentence, cues),
    opens,
    ordinal,
    direct,
    followsUp,
    refersTo,
    open,
    goesOn,
    courtesy,
    handsOver,
    chimesIn,
    closes,
  };
}
