import Big from 'big.js';
import { isDecimal } from '../decimal';
import type { Figure } from '../transcript';

/** What a figure may be: its value, as wide as its digits leave it open, and wider where it is said to be about that. */
export interface Interval {
  readonly low: Big;
  readonly high: Big;
}

/** How much of its value an approximate figure may be off, of one. */
const ABOUT = '0.05';

/** The interval of a figure with a value; a bound opens one side. Undefined for figures without one. */
export function intervalOf({ value, valueMax, precision, approx, bound }: Figure): Interval | undefined {
  if (!isDecimal(value)) return undefined;
  const half = new Big(isDecimal(precision) ? precision : '0');
  const top = new Big(isDecimal(valueMax) ? valueMax : value);
  const slack = approx
    ? top
        .abs()
        .times(bound ? '0.3' : ABOUT)
        .plus(half)
    : half;
  const low = new Big(value).minus(bound === 'gt' || bound === 'ge' ? half : slack);
  const high = top.plus(bound === 'lt' || bound === 'le' ? half : slack);
  return { low, high };
}

/** A change as an interval that is negative where the words say down. */
export function signedBy(change: Figure): Interval | undefined {
  const interval = intervalOf(change);
  if (!interval || change.direction !== 'down' || interval.low.lt(0)) return interval;
  return { low: interval.high.neg(), high: interval.low.neg() };
}

/** The difference of two ratios, in points. */
export const pointsBetween = (level: Interval, base: Interval): Interval => ({
  low: level.low.minus(base.high),
  high: level.high.minus(base.low),
});

/** The middle of a difference of ratios, in both languages: `+1.8 points`, +1.8个百分点. */
export function pointsText({ low, high }: Interval): readonly [en: string, zh: string] {
  const middle = low.plus(high).div(2).round(2);
  const text = `${middle.gt(0) ? '+' : ''}${middle.toString()}`;
  return [`${text} points`, `${text}个百分点`];
}

export const meet = (a: Interval, b: Interval): boolean => a.low.lte(b.high) && b.low.lte(a.high);

/**
 * True where a plain number surely lies in what a figure says: then an interval around that number meets the figure's, and
 * nothing exact has to be worked out. False says nothing.
 */
export function surelyHolds({ value, precision, approx, bound }: Figure, number: number): boolean {
  const about = approx && !bound ? Number(ABOUT) * Math.abs(Number(value)) : 0;
  return Math.abs(Number(value) - number) < 0.999 * (about + Number(precision));
}

/** Growth in points of a hundred from one level to another; undefined where the base is not above nothing. */
export function growthBetween(level: Interval, base: Interval): Interval | undefined {
  if (base.low.lte(0) || level.low.lt(0)) return undefined;
  const points = (over: Big, under: Big): Big => over.div(under).minus(1).times(100);
  return { low: points(level.low, base.high), high: points(level.high, base.low) };
}

/** The level from which a level came by a change in points of a hundred; undefined where the change may be a fall of everything. */
export function baseBehind(level: Interval, { low, high }: Interval): Interval | undefined {
  const [least, most] = [low, high].map((points) => points.div(100).plus(1)) as [Big, Big];
  if (least.lte(0) || level.low.lt(0)) return undefined;
  return { low: level.low.div(most), high: level.high.div(least) };
}

/** One level as points of a hundred of another. */
export function shareOf(part: Interval, whole: Interval): Interval | undefined {
  if (whole.low.lte(0)) return undefined;
  const at = (over: Big, under: Big): Big => over.div(under).times(100);
  return part.low.gte(0)
    ? { low: at(part.low, whole.high), high: at(part.high, whole.low) }
    : { low: at(part.low, whole.low), high: at(part.high, part.high.gte(0) ? whole.low : whole.high) };
}

/** The middle of an interval with its sign, to as many digits as a reader wants: +333%, -5.3%. */
export function percentText({ low, high }: Interval, signed: boolean): string {
  const middle = low.plus(high).div(2);
  const text = middle.round(middle.abs().gte(100) ? 0 : 1).toString();
  return `${signed && middle.gt(0) ? '+' : ''}${text}%`;
}

/** The interval itself: +23.2–25.4%, or one number where its ends are the same in a decimal place. */
export function percentRange({ low, high }: Interval, signed: boolean): string {
  const [from, to] = [low, high].map((end) => percentText({ low: end, high: end }, signed)) as [string, string];
  if (from === to) return to;
  return low.gt(0) ? `${from.slice(0, -1)}–${to.replace('+', '')}` : `${from} – ${to}`;
}
