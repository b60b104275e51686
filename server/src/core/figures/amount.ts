import { ZH_BIG_UNITS } from '../lexicon/zh/numerals';
import { isDigit, isHan, isLatin } from '../text/script';
import { fraction, PART_STEP, readEnNumeral, readFraction, wordAt } from './enNumeral';
import type { Numeral } from './numeral';
import {
  compare,
  HALF,
  isAbove,
  isBelow,
  isZero,
  negated,
  ONE,
  plus,
  scaled,
  shifted,
  ten,
  ZERO,
  type Scaled,
} from './scaled';
import { currencyAfter, currencyBefore, scaleAfter, unitAfter, type CurrencyMark } from './units';
import { digitAt, readZhNumeral } from './zhNumeral';

export type AmountKind = 'money' | 'percent' | 'count' | 'multiple' | 'duration' | 'ratio' | 'bare';

/** One number with what stands around it: sign, currency, scale, unit. Values are in base units. */
export interface Amount {
  readonly start: number;
  readonly end: number;
  readonly kind: AmountKind;
  readonly value: Scaled;
  readonly max?: Scaled;
  readonly step: Scaled;
  /** Power of ten that scale words gave. */
  readonly scale: number;
  readonly unit?: string;
  /** Power of ten that the unit itself gives: 1 for 成. */
  readonly tens?: number;
  readonly currency?: CurrencyMark;
  readonly script: Numeral['script'];
  readonly more?: boolean;
  readonly few?: boolean;
}

/** Reads the amount that begins at `at`: a digit, a Chinese or English number word, a currency mark, a bracket, 百分之, 负. */
export function readAmount(lower: string, at: number): Amount | undefined {
  if (lower.startsWith('百分之', at) || lower.startsWith('千分之', at)) return readPartOfHundred(lower, at);
  const prefix = currencyBefore(lower, at);
  let pos = prefix ? skipBlank(lower, prefix.end) : at;
  const negative = readSign(lower, pos);
  pos = negative.end;
  if (negative.sign && lower.startsWith('百分之', pos)) {
    const part = readPartOfHundred(lower, pos);
    return part && { ...part, start: at, value: negated(part.value) };
  }
  const bracket = lower[pos] === '(';
  if (bracket) pos++;
  const inner = prefix ?? (negative.sign || bracket ? currencyBefore(lower, pos) : undefined);
  if (inner && !prefix) pos = skipBlank(lower, inner.end);
  const numeral = readNumeral(lower, pos, inner !== undefined);
  if (!numeral) return undefined;
  let end = numeral.end;
  if (bracket && lower[end] !== ')' && !closesAfterScale(lower, end)) return undefined;
  if (bracket && lower[end] === ')') end++;
  const amount = withTail(
    lower,
    at,
    bracket ? zhScaleAfter(lower, end).end : end,
    bracket ? withScale(numeral, zhScaleAfter(lower, end).power) : numeral,
    inner,
  );
  if (!amount || (bracket && (amount.kind === 'bare' || amount.kind === 'count'))) return undefined;
  const close = bracket && lower[amount.end] === ')' && lower[numeral.end] !== ')' ? 1 : 0;
  return negative.sign || bracket
    ? { ...amount, end: amount.end + close, value: negated(amount.value), max: amount.max && negated(amount.max) }
    : amount;
}

const closesAfterScale = (lower: string, end: number): boolean => {
  const scale = scaleAfter(lower, skipBlank(lower, end));
  return scale !== undefined && lower[scale.end] === ')';
};

/** 亿 after a bracket that holds the number: (9.4)亿. */
function zhScaleAfter(lower: string, at: number): { end: number; power: number } {
  let [end, power] = [at, 0];
  for (let steps = 0; steps < 2 && ZH_BIG_UNITS[lower[end]!] !== undefined; steps++)
    power += ZH_BIG_UNITS[lower[end++]!]!;
  return { end, power };
}

const withScale = (numeral: Numeral, power: number): Numeral => ({
  ...numeral,
  value: shifted(numeral.value, power),
  step: shifted(numeral.step, power),
  scale: numeral.scale + power,
});

const skipBlank = (lower: string, at: number): number => (lower[at] === ' ' ? at + 1 : at);

function readSign(lower: string, at: number): { sign: boolean; end: number } {
  if (lower[at] === '-') return { sign: true, end: at + 1 };
  if (lower[at] === '负') return { sign: true, end: at + (lower[at + 1] === '的' ? 2 : 1) };
  return { sign: false, end: at };
}

function readNumeral(lower: string, at: number, afterCurrency: boolean): Numeral | undefined {
  if (isLatin(lower.charCodeAt(at))) return readFraction(lower, at) ?? readHalf(lower, at) ?? readEnNumeral(lower, at);
  if (lower[at] === '半')
    return '上下前后大小'.includes(lower[at - 1] || ' ')
      ? undefined
      : { end: at + 1, value: HALF, step: ten(-1), scale: 0, script: 'han' };
  const numeral = readZhNumeral(lower, at);
  if (!numeral) return undefined;
  if (lower.startsWith('分之', numeral.end)) return readZhFraction(lower, numeral);
  if (lower[numeral.end] === '又') return readMixedFraction(lower, numeral) ?? numeral;
  if (lower[numeral.end] === ' ' && !afterCurrency) return readOutOf(lower, numeral) ?? numeral;
  if (lower[numeral.end] === '/' && !afterCurrency) return readSlashFraction(lower, numeral);
  return numeral;
}

/** `half a billion`, `a half billion`, `half a percent`, `half a dozen`, `half of our revenue`. A half of anything else is no figure. */
function readHalf(lower: string, from: number): Numeral | undefined {
  const at = lower.startsWith('a half ', from) ? from + 2 : from;
  if (!lower.startsWith('half', at)) return undefined;
  if (
    HALF_OF.test(lower.slice(at, at + 14)) &&
    !/(?:first|second|back|front|other|latter|last|this) $/.test(lower.slice(Math.max(0, from - 7), from))
  )
    return { end: at + 4, value: HALF, step: PART_STEP, scale: 0, script: 'words' };
  const gap = lower.startsWith('half a ', at) ? 7 : lower[at + 4] === ' ' || lower[at + 4] === '-' ? 5 : 0;
  if (gap === 0) return undefined;
  const following = wordAt(lower, at + gap);
  if (following === 'billion' || following === 'million' || following === 'trillion') {
    const power = following === 'million' ? 6 : following === 'billion' ? 9 : 12;
    return {
      end: at + gap + following.length,
      value: shifted(HALF, power),
      step: ten(power - 1),
      scale: power,
      script: 'words',
    };
  }
  if (following === 'dozen') return { end: at + gap + 5, value: scaled(6), step: ten(0), scale: 0, script: 'words' };
  if (following !== 'percent' && following !== 'percentage' && following !== 'point') return undefined;
  return { end: at + gap - 1, value: HALF, step: ten(-1), scale: 0, script: 'words' };
}

const HALF_OF = /^half of (?:the|our|all|its|their|that|this|those|these|a|total|what|it|them|which|u\.s|new)\b/;

function readZhFraction(lower: string, under: Numeral): Numeral | undefined {
  const over = readZhNumeral(lower, under.end + 2);
  if (!over || !isAbove(under.value, 1) || compare(over.value, under.value) > 0) return undefined;
  return { ...fraction(over.value, under.value, over.end), scale: -1 };
}

/** 三又五分之一. */
function readMixedFraction(lower: string, whole: Numeral): Numeral | undefined {
  const under = readZhNumeral(lower, whole.end + 1);
  const part = under && lower.startsWith('分之', under.end) ? readZhFraction(lower, under) : undefined;
  return part && { ...part, value: plus(part.value, whole.value) };
}

/** `1 in 5`, `9 out of 10`. */
function readOutOf(lower: string, over: Numeral): Numeral | undefined {
  const link = lower.startsWith(' out of ', over.end) ? 8 : lower.startsWith(' in ', over.end) ? 4 : 0;
  const under = link === 0 ? undefined : readZhNumeral(lower, over.end + link);
  if (under?.script !== 'arabic' || under.step.power < 0 || compare(over.value, under.value) >= 0) return undefined;
  const isOne = compare(over.value, ONE) === 0 && isBelow(under.value, 101);
  if (link === 4 && !isOne && compare(under.value, scaled(10)) !== 0) return undefined;
  if (/^(?: years?|%|[.,]\d)/.test(lower.slice(under.end, under.end + 6))) return undefined;
  return { ...fraction(over.value, under.value, under.end), scale: -1 };
}

/** 2/3, but no date and no serial number. */
function readSlashFraction(lower: string, over: Numeral): Numeral {
  const under = readZhNumeral(lower, over.end + 1);
  const isPart =
    under?.script === 'arabic' &&
    !isAbove(under.value, 10) &&
    compare(over.value, under.value) < 0 &&
    isAbove(over.value, 0) &&
    over.step.power === 0;
  if (!isPart || lower[under.end] === '/' || lower[under.end] === '月') return over;
  return { ...fraction(over.value, under.value, under.end), scale: -1 };
}

function readPartOfHundred(lower: string, at: number): Amount | undefined {
  const numeral = readZhNumeral(lower, at + 3);
  if (!numeral || isZero(numeral.value)) return undefined;
  const permille = lower[at] === '千';
  const by = (value: Scaled): Scaled => shifted(value, permille ? -1 : 0);
  return {
    start: at,
    end: numeral.end,
    kind: 'percent',
    value: by(numeral.value),
    max: numeral.max && by(numeral.max),
    step: by(numeral.step),
    scale: 0,
    unit: '%',
    script: numeral.script,
    more: numeral.more,
    few: numeral.few,
  };
}

/** Scale, currency and unit after the number. */
function withTail(
  lower: string,
  start: number,
  from: number,
  numeral: Numeral,
  prefix?: CurrencyMark,
): Amount | undefined {
  let { value, max, step, scale } = numeral;
  let end = from;
  if (scale === -1 || (numeral.script === 'words' && step === PART_STEP))
    return { start, end, kind: 'ratio', value, step, scale: 0, script: numeral.script };
  const past = plusAfter(lower, end);
  if (past) return withTail(lower, start, past, { ...numeral, more: true }, prefix);
  const word = scaleAfter(lower, lower[end] === '-' ? end + 1 : skipBlank(lower, end));
  if (word && numeral.script !== 'han' && (!word.letter || takesLetter(lower, end, numeral, word.power, prefix))) {
    [value, max, step] = [shifted(value, word.power), max && shifted(max, word.power), shifted(step, word.power)];
    [scale, end] = [scale + word.power, word.end];
  }
  const { script, more, few } = numeral;
  const after = currencyAfter(lower, currencyAt(lower, end));
  if (prefix ?? after) {
    const currency = prefix && after?.code === prefix.code ? { ...prefix, end: after.end } : (prefix ?? after!);
    if (after && (!prefix || after.code === prefix.code || after.bare)) end = after.end;
    const { part } = currency;
    if (part) [value, max, step] = [shifted(value, part), max && shifted(max, part), shifted(step, part)];
    const minor = currency.bare && (script === 'han' || lower[end - 1] === '块') ? minorUnits(lower, end) : undefined;
    if (minor) [value, step, end] = [plus(value, minor.value), minor.step, minor.end];
    return { start, end, kind: 'money', value, max, step, scale, currency, script, more, few };
  }
  if (after) return undefined;
  const amount: Amount = { start, end, kind: 'bare', value, max, step, scale, script, more, few };
  return readTenths(lower, end, amount) ?? withUnit(lower, amount);
}

/** Up to the blank before the unit, past `plus`: `70-plus percent`, `$50+ million`. */
function plusAfter(lower: string, end: number): number | undefined {
  PLUS.lastIndex = end;
  if (!PLUS.test(lower)) return undefined;
  const at = PLUS.lastIndex;
  return scaleAfter(lower, at) || unitAfter(lower, at)?.row.kind === 'percent' ? at - 1 : undefined;
}

const PLUS = /(?:[ -]plus|\+)[ -]/y;

const currencyAt = (lower: string, end: number): number => (lower[end] === ' ' || lower[end] === '-' ? end + 1 : end);

/** One letter is a scale only directly after the number, and with a capital B or M only where it can be no name (2B, 3M). */
function takesLetter(lower: string, end: number, numeral: Numeral, power: number, prefix?: CurrencyMark): boolean {
  if (lower[end] === ' ' || lower[end] === '-' || numeral.script !== 'arabic') return false;
  return (
    prefix !== undefined ||
    numeral.step.power < 0 ||
    (power < 9 && !isBelow(numeral.value, 10)) ||
    (power === 3 && !isBelow(numeral.value, 5))
  );
}

/** 角 and 分 after 元, and what is left out after 块: 壹拾壹元壹角壹分, 一块二. */
function minorUnits(lower: string, at: number): { value: Scaled; step: Scaled; end: number } | undefined {
  let [value, step, end] = [ZERO, ten(0), at];
  const tenths = lower[at - 1] === '块' ? digitAt(lower, at) : -1;
  const next = lower[at + 1] || ' ';
  if (tenths > 0 && !'十百千万亿个'.includes(next) && (tenths > 1 || !isHan(next.charCodeAt(0))))
    return { value: scaled(tenths, -1), step: ten(-1), end: next === '毛' ? at + 2 : at + 1 };
  for (const [unit, power] of [
    ['角', -1],
    ['毛', -1],
    ['分', -2],
  ] as const) {
    const digit = readZhNumeral(lower, end);
    if (!digit || !isBelow(digit.value, 10) || lower[digit.end] !== unit) continue;
    [value, step, end] = [plus(value, shifted(digit.value, power)), ten(power), digit.end + 1];
  }
  return end > at ? { value, step, end } : undefined;
}

/** 成: 三成, 一成二, 六成半. */
function readTenths(lower: string, at: number, amount: Amount): Amount | undefined {
  if (lower[at] !== '成' || amount.scale > 3 || '本为员立功果长绩熟交都品份型就效分'.includes(lower[at + 1] || ' '))
    return undefined;
  if (isAbove(amount.value, 10) || isZero(amount.value)) return undefined;
  let end = at + 1;
  let value = shifted(amount.value, 1);
  let step = shifted(amount.step, 1);
  if (lower[end] === '半') [value, step, end] = [plus(value, scaled(5)), shifted(step, -1), end + 1];
  else {
    const last = readZhNumeral(lower, end);
    if (last?.script === 'han' && isBelow(last.value, 10) && last.end === end + 1)
      [value, step, end] = [plus(value, last.value), shifted(step, -1), last.end];
    else if (lower[end] === '多') return { ...amount, kind: 'percent', value, step, unit: '%', end, more: true };
  }
  return {
    ...amount,
    kind: 'percent',
    value,
    max: amount.max && shifted(amount.max, 1),
    step,
    unit: '%',
    tens: 1,
    end,
  };
}

function withUnit(lower: string, amount: Amount): Amount | undefined {
  const { end: at, script } = amount;
  const blank = lower[at] === ' ' || (lower[at] === '-' && isLatin(lower.charCodeAt(at + 1))) ? 1 : 0;
  if (blank === 1 && script === 'han') return amount;
  const half = script === 'han' || isDigit(lower.charCodeAt(at - 1)) ? lower.startsWith('个半', at) : false;
  const mark = half ? unitAfter(lower, at + 2) : unitAfter(lower, at + blank);
  if (!mark) return amount;
  const { row, unit } = mark;
  if (row.unit === 'x' && ((lower[mark.end - 1] === 'x' && blank) || !isBelow(amount.value, 1000))) return amount;
  if (script === 'words' && !blank && lower[at] !== ' ') return amount;
  let { value, max, step } = amount;
  // 三八折 is 38 %, 八折 is 80 %.
  if (row.tens && !isAbove(value, 10))
    [value, max, step] = [shifted(value, row.tens), max && shifted(max, row.tens), shifted(step, row.tens)];
  let end = mark.end;
  if (half) [value, step] = [plus(value, HALF), HALF];
  if (lower[end] === '半' && '年倍折'.includes(lower[end - 1]!) && lower[end + 1] !== '导')
    [value, step, end] = [plus(value, HALF), HALF, end + 1];
  if (row.kind === 'count' && lower[end] === '/' && isHan(lower.charCodeAt(end + 1))) {
    const per = unitAfter(lower, end + 1);
    if (per)
      return { ...amount, kind: 'count', value, max, step, unit: lower.slice(at + blank, per.end), end: per.end };
  }
  const { start, scale, more, few } = amount;
  return { start, end, kind: row.kind, value, max, step, scale, unit, tens: row.tens, script, more, few };
}
