import type { NoiseKind, Span } from '../transcript';

/** Text that no speaker said; offsets into the folded block. */
export interface NoiseFact extends Span {
  readonly kind: NoiseKind;
}

/** The noise of a folded block, sorted and not overlapping. */
export function findNoise(_folded: string): readonly NoiseFact[] {
  return [];
}
