import { isDigit } from '../text/script';
import { scaled, type Scaled } from './scaled';

/** A number as written, before any unit. */
export interface Numeral {
  /** One past its last character. */
  readonly end: number;
  readonly value: Scaled;
  /** Upper end, for two digits said as one: 三四十万. */
  readonly max?: Scaled;
  /** What one of the last written digit is worth: 0.01亿 for 2801.54亿. */
  readonly step: Scaled;
  /** Power of ten of the scale words at the end, 0 where there are none: what a range gives to its low end. */
  readonly scale: number;
  /** 多, 余, 几 inside: more than the value. */
  readonly more?: boolean;
  /** 几 for a digit: the value is the low end of what it may be. */
  readonly few?: boolean;
  readonly script: 'arabic' | 'han' | 'words';
}

/** A longer run of digits is an identifier, not an amount. */
export const MAX_DIGITS = 24;
/** So many digits are exact in a number. */
export const EXACT_DIGITS = 15;

/** Digits in groups of three or in a row, with decimals: `28,015,400`, `2801.54`. */
export interface ArabicNumber {
  readonly end: number;
  readonly value: Scaled | undefined;
  readonly decimals: number;
}

/** Reads Arabic digits at `at`. The value is undefined for a run that is too long for an amount. */
export function readArabic(text: string, at: number): ArabicNumber | undefined {
  let end = digitsEnd(text, at);
  if (end === at) return undefined;
  if (end - at <= 3) while (text.charCodeAt(end) === 0x2c && isGroup(text, end + 1)) end += 4;
  const point = end;
  if (text.charCodeAt(end) === 0x2e && isDigit(text.charCodeAt(end + 1))) end = digitsEnd(text, end + 1);
  const decimals = Math.max(0, end - point - 1);
  return { end, value: end - at > MAX_DIGITS ? undefined : scaled(unitsOf(text, at, end), -decimals), decimals };
}

/** One past the Arabic digits at `at`. */
export function digitsEnd(text: string, at: number): number {
  let end = at;
  while (isDigit(text.charCodeAt(end))) end++;
  return end;
}

function unitsOf(text: string, at: number, end: number): number | bigint {
  if (end - at > EXACT_DIGITS) return BigInt(text.slice(at, end).replace(/[,.]/g, ''));
  let units = 0;
  for (let i = at; i < end; i++) {
    const unit = text.charCodeAt(i);
    if (isDigit(unit)) units = units * 10 + unit - 0x30;
  }
  return units;
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
