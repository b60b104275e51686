import type { Segmenter, WordsNeeded } from '../text/segmenter';
import type { Cue, Direction, Horizon, OutlookKind, Span } from '../transcript';

/** A sentence that speaks of the future as far as its block can tell. Offsets are the reading's. */
export interface OutlookFact extends Span {
  readonly kind: OutlookKind;
  readonly strength: 1 | 2 | 3 | 4 | 5;
  readonly direction?: Direction;
  readonly horizon?: Horizon;
  readonly cues: readonly Cue[];
}

export function findOutlook(
  _reading: string,
  _sentences: readonly Span[],
  _segmenter?: Segmenter,
): { readonly facts: readonly OutlookFact[]; readonly words: WordsNeeded } {
  return { facts: [], words: 'no' };
}
