import type { NoiseKind, Span } from '../transcript';
import { withoutOverlaps } from './gaps';
import { findDeclaredAds, findOffers, findSplicedAds } from './noise/ads';
import { findBracketNoise } from './noise/brackets';
import { findFurniture } from './noise/furniture';
import { findRepeats } from './noise/repeats';

/** Text that no speaker said; offsets into the folded block. */
export interface NoiseFact extends Span {
  readonly kind: NoiseKind;
}

/** The noise of a folded block, sorted and not overlapping. */
export function findNoise(folded: string): readonly NoiseFact[] {
  const furniture = findFurniture(folded);
  if (furniture.length > 0) return furniture;
  const found = [
    ...findSplicedAds(folded),
    ...findDeclaredAds(folded),
    ...findBracketNoise(folded),
    ...findOffers(folded),
    ...findRepeats(folded),
  ];
  return found.length < 2 ? found : joined(withoutOverlaps(found));
}

/** Parts of one advertisement that touch are one. */
function joined(noise: readonly NoiseFact[]): readonly NoiseFact[] {
  const found: NoiseFact[] = [];
  for (const fact of noise) {
    const before = found.at(-1);
    if (before?.kind === 'ad' && fact.kind === 'ad' && fact.start - before.end <= 1)
      found[found.length - 1] = { start: before.start, end: fact.end, kind: 'ad' };
    else found.push(fact);
  }
  return found;
}
