import { wordTable } from '../wordTable';
import type { VagueTerm } from '../figureTerms';

/** Figures that say how many digits, or which part of a decade. `low-` and its like stand in front, with a hyphen or a blank. */
export const EN_VAGUE: readonly VagueTerm[] = [
  { words: 'low single digits | low single digit', low: 1, high: 3 },
  { words: 'mid single digits | mid single digit', low: 4, high: 6 },
  { words: 'high single digits | high single digit', low: 7, high: 9 },
  { words: 'low to mid single digits | low to mid single digit', low: 1, high: 6 },
  { words: 'mid to high single digits | mid to high single digit', low: 4, high: 9 },
  { words: 'single digits | single digit', low: 1, high: 9 },
  { words: 'high single to low double digits | high single to low double digit', low: 7, high: 13 },
  { words: 'low double digits | low double digit', low: 10, high: 13 },
  { words: 'mid double digits | mid double digit', low: 14, high: 16 },
  { words: 'high double digits | high double digit', low: 17, high: 19 },
  { words: 'strong double digits | strong double digit | double digits | double digit', low: 10, high: 99 },
  { words: 'triple digits | triple digit', low: 100, high: 999 },
  { words: 'tens of thousands', low: 20_000, high: 99_999, counts: true },
  { words: 'hundreds of thousands', low: 200_000, high: 999_999, counts: true },
  { words: 'tens of millions', low: 20_000_000, high: 99_999_999, counts: true },
  { words: 'hundreds of millions', low: 200_000_000, high: 999_999_999, counts: true },
  { words: 'tens of billions', low: 20_000_000_000, high: 99_999_999_999, counts: true },
  { words: 'hundreds of billions', low: 200_000_000_000, high: 999_999_999_999, counts: true },
  { words: 'low teens', low: 11, high: 13 },
  { words: 'mid teens', low: 14, high: 16 },
  { words: 'high teens', low: 17, high: 19 },
  { words: 'mid to high teens', low: 14, high: 19 },
  { words: 'low to mid teens', low: 11, high: 16 },
];

/** Decades in words: `the low twenties`. */
export const EN_DECADES = wordTable<number>({
  teens: 10,
  twenties: 20,
  thirties: 30,
  forties: 40,
  fifties: 50,
  sixties: 60,
  seventies: 70,
  eighties: 80,
  nineties: 90,
});
