import { interval, isDecimal, middleOf, shiftPoint } from '../../core/decimal';
import { isHan } from '../../core/text/script';
import type { Figure } from '../../core/transcript';
import { currencyWord, inBothScales, inScale, signed, spread } from '../numbers';
import type { Locale } from '../snapshot';
import { pick, say, WORDS } from '../strings';

/** What a figure that measures something is worth; below it the middle and the width of a range. */
export function worth(figure: Figure, locale: Locale): string[] {
  const { kind, unit, currency, perUnit } = figure;
  const per = perUnit ? ` ${say(WORDS.perUnit, locale, perUnit)}` : '';
  switch (kind) {
    case 'money': {
      const prefix = currency ? `${currencyWord(currency)} ` : '';
      return [`${currency ? `${currency} ` : ''}${levels(figure, prefix)}${per}`, ...range(figure, prefix, locale)];
    }
    case 'count':
      return [levels(figure, '', unit) + per, ...range(figure, '', locale)];
    case 'percent':
      return [rate(figure, locale), ...points(figure, locale)];
    case 'ratio':
      return [`${spread(figure, (share) => share)} = ${spread(figure, (share) => `${shiftPoint(share, 2)}%`)}`];
    case 'multiple':
      return multiple(figure, locale);
    case 'vague':
      return vague(figure, locale);
    case 'fiscalPeriod':
    case 'date':
    case 'duration':
    case 'rank':
      return [];
  }
}

/** A level in both scale systems; a range in both at each end. */
function levels(figure: Figure, prefix: string, unit = ''): string {
  const { value, valueMax } = figure;
  if (value === undefined) return spread(figure, (text) => text);
  const low = inBothScales(value, prefix);
  const high = valueMax === undefined ? undefined : inBothScales(valueMax, prefix);
  const forms = high ? high.map((form, i) => `${low[i] ?? low[0]}–${form}`) : low;
  const [first = '', ...others] = forms.map((form) => (unit === '' ? form : form + gap(form, unit) + unit));
  return [spread({ ...figure, value: first, valueMax: undefined }, (text) => text), ...others].join(' = ');
}

/** A Chinese measure word follows its number directly, but not an English scale. */
const gap = (form: string, unit: string): string => (isHan(unit.charCodeAt(0)) && !/[a-z]$/.test(form) ? '' : ' ');

function rate(figure: Figure, locale: Locale): string {
  const sign = figure.direction === 'down' ? '-' : figure.direction === 'up' ? '+' : '';
  const show = (value: string): string => (value.startsWith('-') ? value : `${sign}${value}`);
  if (figure.unit === 'pp') return say(WORDS.points, locale, spread(figure, show));
  if (figure.unit !== 'bps') return `${spread(figure, show)}%`;
  const inPoints = say(
    WORDS.points,
    locale,
    spread(figure, (value) => show(shiftPoint(value, -2))),
  );
  return `${say(WORDS.basisPoints, locale, spread(figure, show))} = ${inPoints}`;
}

function multiple(figure: Figure, locale: Locale): string[] {
  const { value, multipleOf } = figure;
  if (!isDecimal(value) || !multipleOf) return [`${spread(figure, (text) => text)}×`];
  const less = interval(value, '1')?.low ?? value;
  const growth = multipleOf === 'by' ? value : less;
  const strictly = say(WORDS[multipleOf], locale, value, signed(shiftPoint(growth, 2)));
  const loosely = multipleOf === 'by' && !less.startsWith('-') && less !== '0';
  return loosely ? [strictly, say(WORDS.byOrTo, locale, value, signed(shiftPoint(less, 2)))] : [strictly];
}

/** 两位数 and its like as the interval that the words leave open. */
function vague(figure: Figure, locale: Locale): string[] {
  const { value, valueMax, unit = '' } = figure;
  const gap = unit === '' || unit === '%' ? '' : ' ';
  const read = say(WORDS.interval, locale, `${spread(figure, (text) => text)}${gap}${unit}`);
  const twoDigits = value === '10' && valueMax === '99' && unit === '%' && figure.comparison !== undefined;
  return twoDigits ? [read, pick(WORDS.twoDigits, locale)] : [read];
}

/** The middle of a range of amounts and how wide it is. */
function range({ value, valueMax }: Figure, prefix: string, locale: Locale): string[] {
  const found = middleOf(value, valueMax);
  if (!found) return [];
  return [say(WORDS.middle, locale, prefix + inScale(found.middle, locale), prefix + inScale(found.width, locale))];
}

/** The same of a range of points. */
function points({ value, valueMax, unit }: Figure, locale: Locale): string[] {
  const found = middleOf(value, valueMax);
  if (!found) return [];
  const width = unit === 'bps' ? WORDS.basisPoints : WORDS.points;
  const middle = unit === '%' ? `${found.middle}%` : say(width, locale, found.middle);
  return [say(WORDS.middle, locale, middle, say(width, locale, found.width))];
}

/** How exact the digits are; nothing for what is counted out, hedged or bounded. */
export function halfWidth(figure: Figure, locale: Locale): string | undefined {
  const { precision, kind, value, valueMax, unit, approx, bound, comparison } = figure;
  if (!isDecimal(precision) || !isDecimal(value) || valueMax !== undefined || approx || bound) return undefined;
  if (kind === 'money' || kind === 'count') {
    if (kind === 'count' && precision.startsWith('0')) return undefined;
    return say(WORDS.precision, locale, inScale(precision, locale));
  }
  if (kind !== 'percent' || comparison !== undefined) return undefined;
  return say(WORDS.precision, locale, say(unit === 'bps' ? WORDS.basisPoints : WORDS.points, locale, precision));
}
