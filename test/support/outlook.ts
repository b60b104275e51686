import { analyse } from '../../server/src/core/analyse';
import { findOutlook, readSentence, type OutlookFact } from '../../server/src/core/outlook/facts';
import { judge } from '../../server/src/core/outlook/judge';
import { fold } from '../../server/src/core/text/fold';
import { splitSentences } from '../../server/src/core/text/sentences';
import type { ForwardLooking } from '../../server/src/core/transcript';

/** The forward-looking facts of a block. */
export const factsOf = (source: string): readonly OutlookFact[] => {
  const text = fold(source);
  return findOutlook(text, splitSentences(text)).facts;
};

/** Those that need nothing more to stand. */
export const statedIn = (source: string): readonly OutlookFact[] =>
  factsOf(source).filter(({ standing }) => standing === 'stated');

/** The guards that speak against a cue of a sentence. */
export const guardsOf = (source: string): string[] => {
  const text = fold(source);
  return splitSentences(text).flatMap((span) =>
    judge(readSentence(text, text.toLowerCase(), span)).suppressed.map(({ guard }) => guard),
  );
};

/** The document's statements as written, each with its class. */
export const statementsOf = (text: string): (readonly [kind: string, words: string])[] =>
  analyse(text).forwardLooking.map(({ kind, start, end }) => [kind, text.slice(start, end)] as const);

export const firstStatement = (text: string): ForwardLooking | undefined => analyse(text).forwardLooking[0];
