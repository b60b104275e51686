import type { NoiseKind, Span } from '../transcript';
import { withoutOverlaps } from './gaps';
import { findDeclaredAds, findOffers, findSplicedAds } from './noise/ads';
import { findBracketNoise } from './noise/brackets';
import { findFurniture } from './noise/furniture';

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
  ];
  return found.length < 2 ? found : withoutOverlaps(found);
}
