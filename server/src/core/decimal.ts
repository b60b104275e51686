import Big from 'big.js';

/**
 * Exact arithmetic on decimal strings, for what is shown and compared. Every function is total: a string that is no decimal
 * comes back as it is, or as `undefined`.
 */

const DECIMAL = /^-?\d{1,400}(?:\.\d{1,400})?$/;

export const isDecimal = (value: string | undefined): value is string => value !== undefined && DECIMAL.test(value);

/** The value times ten to the power of `places`, exactly: 280154000000 by -8 is 2801.54. */
export function shiftPoint(value: string, places: number): string {
  if (!isDecimal(value)) return value;
  const sign = value.startsWith('-') ? '-' : '';
  const [whole = '', fraction = ''] = value.slice(sign.length).split('.');
  const point = whole.length + places;
  const digits = (whole + fraction).padStart(whole.length + fraction.length + Math.max(0, 1 - point), '0');
  const at = Math.max(point, 1);
  const head = digits
    .slice(0, at)
    .padEnd(at, '0')
    .replace(/^0+(?=\d)/, '');
  const tail = digits.slice(at).replace(/0+$/, '');
  return sign + (tail === '' ? head : `${head}.${tail}`);
}

/** The value with a comma between each three digits before the point. */
export function groupDigits(value: string): string {
  if (!isDecimal(value)) return value;
  const [whole = '', fraction] = value.split('.');
  const sign = whole.startsWith('-') ? '-' : '';
  const digits = whole.slice(sign.length);
  const head = digits.length % 3;
  const groups = head > 0 ? [digits.slice(0, head)] : [];
  for (let i = head; i < digits.length; i += 3) groups.push(digits.slice(i, i + 3));
  return sign + groups.join(',') + (fraction === undefined ? '' : `.${fraction}`);
}

/** How many digits stand before the point, 0 for a value below one. */
export function magnitude(value: string): number {
  if (!isDecimal(value)) return 0;
  return value.replace(/^-?0*/, '').split('.')[0]!.length;
}

/** Lower and upper end of what a value may be, `half` wide to each side. */
export function interval(value: string, half = '0'): { readonly low: string; readonly high: string } | undefined {
  if (!isDecimal(value) || !isDecimal(half)) return undefined;
  const middle = new Big(value);
  return { low: middle.minus(half).toFixed(), high: middle.plus(half).toFixed() };
}

/**
 * The level that `level` grew from at `rate` points of a hundred, as the interval that the rate's precision leaves open, with
 * `digits` significant digits. Undefined where the rate could be a fall of everything.
 */
export function impliedBase(
  level: string,
  rate: string,
  half = '0',
  digits = 5,
): { readonly low: string; readonly high: string } | undefined {
  const rates = interval(rate, half);
  if (!rates || !isDecimal(level)) return undefined;
  const factors = [rates.low, rates.high].map((points) => new Big(points).div(100).plus(1));
  if (factors.some((factor) => factor.lte(0))) return undefined;
  const [a, b] = factors.map((factor) => new Big(level).div(factor).prec(digits));
  return a!.lt(b!) ? { low: a!.toFixed(), high: b!.toFixed() } : { low: b!.toFixed(), high: a!.toFixed() };
}

/** By how many points of a hundred `level` is above `earlier`, with one decimal; undefined from a level that is not above zero. */
export function growthFrom(earlier: string, level: string): string | undefined {
  if (!isDecimal(earlier) || !isDecimal(level) || new Big(earlier).lte(0)) return undefined;
  return new Big(level).div(earlier).minus(1).times(100).round(1).toFixed();
}

/** Whether two values can be the same, each within its own half width. */
export function agree(a: string, halfA: string | undefined, b: string, halfB: string | undefined): boolean {
  if (!isDecimal(a) || !isDecimal(b)) return a === b;
  const room = new Big(isDecimal(halfA) ? halfA : '0').plus(isDecimal(halfB) ? halfB : '0');
  return new Big(a).minus(b).abs().lte(room);
}
