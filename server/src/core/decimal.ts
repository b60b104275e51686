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
  const tail = withoutZeros(digits.slice(at));
  return sign + (tail === '' ? head : `${head}.${tail}`);
}

/** Digits without the zeros at their end. */
export function withoutZeros(digits: string): string {
  let end = digits.length;
  while (digits[end - 1] === '0') end--;
  return digits.slice(0, end);
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

/** Below zero where the first is smaller, above where it is greater, 0 where they are equal or one is no decimal. */
export const compareDecimals = (a: string, b: string): number => (isDecimal(a) && isDecimal(b) ? new Big(a).cmp(b) : 0);

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

/** The middle of a range and how wide it is; undefined where an end is no decimal. */
export function middleOf(
  low: string | undefined,
  high: string | undefined,
): { readonly middle: string; readonly width: string } | undefined {
  if (!isDecimal(low) || !isDecimal(high)) return undefined;
  const [from, to] = [new Big(low), new Big(high)];
  return { middle: from.plus(to).div(2).toFixed(), width: to.minus(from).toFixed() };
}
