import Big from 'big.js';
import { ZH_BIG_UNITS, ZH_DIGITS, ZH_SMALL_UNITS, ZH_UNIT_IN_WORD } from '../lexicon/zh/numerals';
import { isDigit } from '../text/script';
import { readArabic, ten, ZERO, type Numeral } from './numeral';

const DIGITS = new Map<string, number>();
for (let i = 0; i < ZH_DIGITS.length; i += 2) DIGITS.set(ZH_DIGITS[i]!, Number(ZH_DIGITS[i + 1]));

export const hanDigit = (character: string | undefined): number | undefined => DIGITS.get(character ?? '');

/** What has been read of a numeral so far. */
interface State {
  pos: number;
  total: Big;
  /** Below the last of 万, 亿, 兆. */
  section: Big;
  digit?: Big;
  /** Upper end of two digits said as one. */
  span?: Big;
  /** Power of ten of one of `digit`. */
  digitPower: number;
  /** Power of the unit just before `pos`, for what is left out: 一亿四. */
  lastUnit?: number;
  stepPower: number;
  scale: number;
  bigUnit: number;
  more: boolean;
  few: boolean;
  han: boolean;
  max?: Big;
  anything: boolean;
}

/**
 * Reads a number with Chinese units, in Arabic or Chinese digits or both: 28,015,400万, 1.2万亿, 3亿5千万, 一亿四, 九十八亿三, 两个多亿,
 * 六点四, 二零二五. Stops before what belongs to a word: 千瓦, 百分点.
 */
export function readZhNumeral(text: string, at: number): Numeral | undefined {
  const state: State = {
    pos: at,
    total: ZERO,
    section: ZERO,
    digitPower: 0,
    stepPower: 0,
    scale: 0,
    bigUnit: Infinity,
    more: false,
    few: false,
    han: false,
    anything: false,
  };
  while (
    readDigits(text, state) ||
    readUnit(text, state) ||
    readPointAfterUnit(text, state) ||
    readMore(text, state) ||
    readMeasuredUnit(text, state)
  );
  if (!state.anything) return undefined;
  return finish(state);
}

function readDigits(text: string, state: State): boolean {
  if (state.digit || state.more) return false;
  const character = text[state.pos]!;
  if (isDigit(text.charCodeAt(state.pos))) return readArabicDigits(text, state);
  if (character === '几' || (character === '数' && isUnitAt(text, state.pos + 1, state))) return readFew(text, state);
  if (!DIGITS.has(character)) return false;
  state.han = true;
  state.anything = true;
  let end = state.pos;
  let run = '';
  while (DIGITS.has(text[end]!) && run.length < 24) run += DIGITS.get(text[end++]!)!;
  if (run.length > 1 && run[0] === '0' && state.lastUnit !== undefined) {
    run = run.slice(1);
    state.lastUnit = undefined;
  } else if (run === '0' && state.lastUnit !== undefined) {
    state.pos = end;
    state.lastUnit = undefined;
    return true;
  }
  const isPair = run.length === 2 && Number(run[1]) === Number(run[0]) + 1 && run[0] !== '0';
  state.digit = new Big(isPair ? run[0]! : run);
  if (isPair) state.span = new Big(run[1]!);
  state.digitPower = 0;
  state.pos = end;
  readDecimals(text, state);
  return true;
}

function readArabicDigits(text: string, state: State): boolean {
  const number = readArabic(text, state.pos);
  if (!number?.value) return false;
  state.anything = true;
  state.digit = number.value;
  state.digitPower = -number.decimals;
  state.pos = number.end;
  if (text[state.pos] === ' ' && isUnitAt(text, state.pos + 1, state)) state.pos++;
  return true;
}

function readFew(text: string, state: State): boolean {
  state.few = true;
  state.han = true;
  state.digit = new Big(state.lastUnit === undefined ? 2 : 1);
  state.span = new Big(9);
  state.pos++;
  state.anything = state.lastUnit !== undefined || isUnitAt(text, state.pos, state);
  return state.anything;
}

/** 点 between Chinese digits: 六点四. */
function readDecimals(text: string, state: State): void {
  if (text[state.pos] !== '点' || !state.digit) return;
  let end = state.pos + 1;
  let run = '';
  while (DIGITS.has(text[end]!) && run.length < 24) run += DIGITS.get(text[end++]!)!;
  if (run === '') return;
  state.digit = new Big(`${state.digit.toFixed()}.${run}`);
  state.span = undefined;
  state.digitPower = -run.length;
  state.pos = end;
}

/** 点 after a unit: 两百点一, 四万点六. */
function readPointAfterUnit(text: string, state: State): boolean {
  if (text[state.pos] !== '点' || state.digit || state.lastUnit === undefined || !state.han) return false;
  if (!DIGITS.has(text[state.pos + 1]!)) return false;
  state.digit = ZERO;
  readDecimals(text, state);
  state.lastUnit = undefined;
  return true;
}

/** Power of ten of the unit at `at`, unless it belongs to a word. */
function unitAt(text: string, at: number): number | undefined {
  const character = text[at]!;
  const power = ZH_SMALL_UNITS[character] ?? ZH_BIG_UNITS[character];
  if (power === undefined) return undefined;
  const next = text[at + 1];
  return next !== undefined && ZH_UNIT_IN_WORD[character]?.includes(next) ? undefined : power;
}

const isUnitAt = (text: string, at: number, state: State): boolean => {
  const power = unitAt(text, at);
  return power !== undefined && (power > 1 || state.han || state.few || text[at - 1] === '几' || text[at - 1] === '数');
};

function readUnit(text: string, state: State): boolean {
  const character = text[state.pos]!;
  if (character === '廿' || character === '卅') {
    state.section = state.section.plus(character === '廿' ? 20 : 30);
    state.pos++;
    state.lastUnit = 1;
    state.stepPower = 1;
    state.han = state.anything = true;
    return true;
  }
  const power = unitAt(text, state.pos);
  if (power === undefined) return false;
  if (power < 4) return readSmallUnit(text, state, power);
  if (!state.anything || power >= state.bigUnit + 8) return false;
  closeDigit(state, power);
  const below = state.section;
  if (power > state.bigUnit || state.bigUnit === Infinity || state.total.eq(0)) {
    state.total = state.total.plus(below).times(ten(power));
    if (state.max) state.max = state.max.times(ten(power));
  } else state.total = state.total.plus(below.times(ten(power)));
  state.section = ZERO;
  state.stepPower += power;
  state.scale =
    state.bigUnit !== Infinity && power > state.bigUnit
      ? state.scale + power
      : state.scale % 4 && below.eq(0)
        ? state.scale + power
        : power;
  state.bigUnit = power;
  state.lastUnit = power;
  state.pos++;
  return true;
}

function readSmallUnit(text: string, state: State, power: number): boolean {
  const arabic = state.digit && !state.han;
  if (arabic && power === 1) return false;
  if (!state.digit) {
    if (
      power !== 1 ||
      (state.anything && state.lastUnit === undefined && state.pos > 0 && !DIGITS.has(text[state.pos - 1]!))
    )
      return false;
    if (state.lastUnit === 1) return false;
    state.digit = new Big(1);
  }
  closeDigit(state, power);
  state.pos++;
  state.lastUnit = power;
  state.anything = true;
  state.han = true;
  return true;
}

/** Adds the pending digit, `power` places up, to the section. */
function closeDigit(state: State, power: number): void {
  if (!state.digit) {
    if (power >= 4) state.stepPower = state.section.eq(0) ? 0 : state.stepPower;
    return;
  }
  const factor = power < 4 ? ten(power) : new Big(1);
  if (state.span) state.max = state.total.plus(state.section).plus(state.span.times(factor));
  state.section = state.section.plus(state.digit.times(factor));
  state.stepPower = state.digitPower + (power < 4 ? power : 0);
  if (power < 4 && state.digitPower === 0 && !state.han) state.scale = power;
  state.digit = undefined;
  state.span = undefined;
}

/** 多, 余, 来, 几 after a unit: more than that. */
function readMore(text: string, state: State): boolean {
  const character = text[state.pos];
  if (!state.anything || state.more || state.few) return false;
  if (character !== '多' && character !== '余' && character !== '来') return false;
  if (state.digit && state.han && state.lastUnit === undefined && !isUnitAt(text, state.pos + 1, state)) return false;
  if (state.digit && state.lastUnit === undefined && character === '来') return false;
  state.more = true;
  state.pos++;
  return isUnitAt(text, state.pos, state) || state.pos > 0;
}

/** 个 before 亿: 三十六个亿, 两个多亿. */
function readMeasuredUnit(text: string, state: State): boolean {
  if (!state.anything || text[state.pos] !== '个') return false;
  const more = text[state.pos + 1] === '多';
  const at = state.pos + (more ? 2 : 1);
  if (unitAt(text, at) !== 8 && !(text[at] === '万' && text[at + 1] === '亿')) return false;
  state.more ||= more;
  state.pos = at;
  return readUnit(text, state);
}

function finish(state: State): Numeral {
  const { digit, lastUnit } = state;
  if (digit) {
    // 一亿四 is 1.4 亿: the unit of a last digit is the next smaller one, unless a zero says otherwise.
    const elided = lastUnit !== undefined && lastUnit > 1 && digit.lt(10) && state.digitPower === 0 ? lastUnit - 1 : 0;
    const factor = ten(elided);
    if (state.span) state.max = state.total.plus(state.section).plus(state.span.times(factor));
    state.section = state.section.plus(digit.times(factor));
    state.stepPower = elided || state.digitPower;
    if (elided) state.scale = lastUnit!;
  }
  return {
    end: state.pos,
    value: state.total.plus(state.section),
    max: state.max,
    step: ten(state.stepPower),
    scale: state.scale,
    more: state.more || undefined,
    few: state.few || undefined,
    script: state.han ? 'han' : 'arabic',
  };
}
