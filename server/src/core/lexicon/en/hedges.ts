import type { HedgeTerm } from '../figureTerms';

export const EN_HEDGES_BEFORE: readonly HedgeTerm[] = [
  {
    words:
      'about | around | roughly | approximately | some | circa | maybe | approx. | approx | in the neighborhood of | in the range of about | close to | closer to | something like | ~',
  },
  {
    words: 'nearly | almost | just under | just below | under | less than | below | fewer than | shy of | just shy of',
    bound: 'lt',
  },
  {
    words:
      'over | more than | above | north of | upwards of | just over | just above | in excess of | greater than | well over | exceeding | surpassing | better than',
    bound: 'gt',
  },
  { words: 'at least | no less than | not less than | no fewer than | a minimum of', bound: 'ge' },
  { words: 'up to | at most | no more than | not more than | as much as | a maximum of | within', bound: 'le' },
];

export const EN_HEDGES_AFTER: readonly HedgeTerm[] = [
  { words: 'or so | or thereabouts | give or take | -ish | ish' },
  { words: 'or more | or better | or higher | or above | -plus | plus | +', bound: 'ge' },
  { words: 'or less | or lower | or fewer', bound: 'le' },
];
