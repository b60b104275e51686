import Big from 'big.js';
import { isDigit } from '../text/script';

/** A number as written, before any unit. */
export interface Numeral {
  /** One past its last character. */
  readonly end: number;
  readonly value: Big;
  /** Upper end, for two digits said as one: 三四十万. */
  readonly max?: Big;
  /** What one of the last written digit is worth: 0.01亿 for 2801.54亿. */
  readonly step: Big;
  /** Power of ten of the scale words at the end, 0 where there are none: what a range gives to its low end. */
  readonly scale: number;
  /** 多, 余, 几 inside: more than the value. */
  readonly more?: boolean;
  /** 几 for a digit: the value is the low end of what it may be. */
  readonly few?: boolean;
  readonly script: 'arabic' | 'han' | 'words';
}

export const ZERO = new Big(0);
export const HALF = new Big('0.5');

const POWERS = new Map<number, Big>();

/** Ten to a power, made once. */
export function ten(power: number): Big {
  let value = POWERS.get(power);
  if (!value) POWERS.set(power, (value = new Big(`1e${power}`)));
  return value;
}

/** A longer run of digits is an identifier, not an amount. */
const MAX_DIGITS = 24;

/** Digits in groups of three or in a row, with decimals: `28,015,400`, `2801.54`. */
export interface ArabicNumber {
  readonly end: number;
  readonly value: Big | undefined;
  readonly decimals: number;
  /** How many digits stand before the point. */
  readonly whole: number;
}

/** Reads Arabic digits at `at`. The value is undefined for a run that is too long for an amount. */
export function readArabic(text: string, at: number): ArabicNumber | undefined {
  let end = at;
  while (isDigit(text.charCodeAt(end))) end++;
  if (end === at) return undefined;
  let whole = end - at;
  if (whole <= 3) {
    while (text.charCodeAt(end) === 0x2c && isGroup(text, end + 1)) {
      end += 4;
      whole += 3;
    }
  }
  const point = end;
  if (text.charCodeAt(end) === 0x2e && isDigit(text.charCodeAt(end + 1))) {
    end++;
    while (isDigit(text.charCodeAt(end))) end++;
  }
  const decimals = Math.max(0, end - point - 1);
  const value = end - at > MAX_DIGITS ? undefined : new Big(text.slice(at, end).replaceAll(',', ''));
  return { end, value, decimals, whole };
}

/** Three digits, and no fourth. */
function isGroup(text: string, at: number): boolean {
  return (
    isDigit(text.charCodeAt(at)) &&
    isDigit(text.charCodeAt(at + 1)) &&
    isDigit(text.charCodeAt(at + 2)) &&
    !isDigit(text.charCodeAt(at + 3))
  );
}
