/** Words of a measure that goes up. */
export const UP =
  'grow | grows | growth | increas* | improv* | expand* | accelerat* | recover* | rebound* | rise | rises | rising | higher | up | raise | raising | double | triple | better | positive | add | adding';

/** Words of a measure that goes down. */
export const DOWN =
  'declin* | decreas* | moderat* | fall | falls | falling | lower | down | reduc* | compress* | contract* | drop | drops | slow* | pressure | narrow*';

/** Words of a measure that stays. */
export const FLAT = 'flat | stable | unchanged | steady | in line';
