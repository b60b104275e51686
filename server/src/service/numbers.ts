import { groupDigits, isDecimal, magnitude, shiftPoint } from '../core/decimal';
import type { Figure } from '../core/transcript';
import type { Locale } from './snapshot';

/** A scale word and how many digits it stands for. */
interface Scale {
  readonly word: string;
  readonly digits: number;
}

const ENGLISH: readonly Scale[] = [
  { word: ' trillion', digits: 12 },
  { word: ' billion', digits: 9 },
  { word: ' million', digits: 6 },
];
const CHINESE: readonly Scale[] = [
  { word: '万亿', digits: 12 },
  { word: '亿', digits: 8 },
  { word: '万', digits: 4 },
];

/** In the largest scale of a language that leaves a digit before the point: 280154000000 is `280.154 billion`, `2801.54亿`. */
export function inScale(value: string, locale: Locale): string {
  const scale = (locale === 'en' ? ENGLISH : CHINESE).find(({ digits }) => magnitude(value) > digits);
  return scale ? scaled(value, scale) : groupDigits(value);
}

/** Both ends in their scales, the scale said once where it is the same: `258.21–260.61 billion`. */
export function rangeInScale({ low, high }: { readonly low: string; readonly high: string }, locale: Locale): string {
  const [from, to] = [inScale(low, locale), inScale(high, locale)];
  if (from === to) return to;
  const scale = /\D{0,12}$/.exec(to)![0];
  return `${scale !== '' && from.endsWith(scale) ? from.slice(0, -scale.length) : from}–${to}`;
}

/** The Chinese scale for a level in use: 万亿 is written from ten thousand 亿 on, and 亿 is kept below it. */
const scaled = (value: string, { word, digits }: Scale): string => {
  const shifted = shiftPoint(value, -digits);
  return `${word.startsWith(' ') || magnitude(shifted) > 4 ? groupDigits(shifted) : shifted}${word}`;
};

/**
 * A level in both scale systems, exactly: `280,154,000,000 = 280.154 billion = 2801.54亿 = 28,015,400万`. Below ten thousand
 * there is nothing to convert.
 */
export function inBothScales(value: string, prefix: string): readonly string[] {
  if (!isDecimal(value)) return [value];
  const forms = [groupDigits(value)];
  if (magnitude(value) > 6) forms.push(prefix + inScale(value, 'en'));
  if (magnitude(value) > 12) forms.push(scaled(value, CHINESE[0]!));
  if (magnitude(value) > 8) forms.push(scaled(value, CHINESE[1]!));
  if (magnitude(value) > 4) forms.push(scaled(value, CHINESE[2]!));
  return forms;
}

/** `RMB` as English texts write it, other currencies by their ISO code. */
export const currencyWord = (code: string): string => (code === 'CNY' ? 'RMB' : code);

/** `≥ 90,000`, `≈3`, `60–70`: a quantity's number with its bound or its hedge, and its range. */
export function spread({ value, valueMax, bound, approx }: Figure, show: (value: string) => string): string {
  if (value === undefined) return valueMax === undefined ? '' : `≤ ${show(valueMax)}`;
  const number = valueMax === undefined ? show(value) : `${show(value)}–${show(valueMax)}`;
  return (bound ? `${BOUNDS[bound]} ` : approx ? '≈' : '') + number;
}

const BOUNDS = { gt: '>', ge: '≥', lt: '<', le: '≤' } as const;

/** With its sign always: `+8`, `-3.5`. */
export const signed = (value: string): string => (value.startsWith('-') ? value : `+${value}`);
