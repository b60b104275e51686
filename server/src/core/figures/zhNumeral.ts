import { ZH_BIG_UNITS, ZH_DIGITS, ZH_SMALL_UNITS, ZH_UNIT_IN_WORD } from '../lexicon/zh/numerals';
import { isDigit } from '../text/script';
import { EXACT_DIGITS, MAX_DIGITS, readArabic, type Numeral } from './numeral';
import { HALF, isBelow, isZero, ONE, plus, scaled, shifted, ten, ZERO, type Scaled } from './scaled';

/** By code unit: 1 + its value for a Chinese digit, 16 + its power for a unit, 0 for anything else. */
const TABLE = new Uint8Array(0x10000);
const UNIT = 16;
for (let i = 0; i < ZH_DIGITS.length; i += 2) TABLE[ZH_DIGITS.charCodeAt(i)] = 1 + Number(ZH_DIGITS[i + 1]);
for (const [character, power] of Object.entries({ ...ZH_SMALL_UNITS, ...ZH_BIG_UNITS }))
  TABLE[character.charCodeAt(0)] = UNIT + power;

/** The value of the Chinese digit at `at`, -1 where there is none. */
export const hanDigitAt = (text: string, at: number): number => {
  const entry = TABLE[text.charCodeAt(at)] ?? 0;
  return entry > 0 && entry < UNIT ? entry - 1 : -1;
};

/** The value of the Arabic or Chinese digit at `at`, -1 where there is none. */
export const digitAt = (text: string, at: number): number =>
  isDigit(text.charCodeAt(at)) ? text.charCodeAt(at) - 0x30 : hanDigitAt(text, at);

/** What has been read of a numeral so far. */
interface State {
  pos: number;
  total: Scaled;
  /** Below the last of 万, 亿, 兆. */
  section: Scaled;
  digit?: Scaled;
  /** Upper end of two digits said as one. */
  span?: Scaled;
  /** Power of the unit just before `pos`, for what is left out: 一亿四. */
  lastUnit?: number;
  stepPower: number;
  scale: number;
  bigUnit: number;
  more: boolean;
  few: boolean;
  han: boolean;
  max?: Scaled;
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
  const unit = text.charCodeAt(state.pos);
  if (isDigit(unit)) return readArabicDigits(text, state);
  if (unit === FEW || (unit === SEVERAL && isUnitAt(text, state.pos + 1, state))) return readFew(text, state);
  if (hanDigitAt(text, state.pos) < 0) return false;
  state.han = state.anything = true;
  const { value, length, end } = readRun(text, state.pos);
  const [first, last] = [hanDigitAt(text, state.pos), hanDigitAt(text, end - 1)];
  state.pos = end;
  if (first === 0 && state.lastUnit !== undefined) {
    state.lastUnit = undefined;
    if (length === 1) return true;
  }
  const isPair = length === 2 && last === first + 1 && first > 0;
  state.digit = isPair ? scaled(first) : value;
  if (isPair) state.span = scaled(last);
  readDecimals(text, state);
  return true;
}

const FEW = '几'.charCodeAt(0);
const SEVERAL = '数'.charCodeAt(0);

/** Digits in a row: 二零二五. */
function readRun(text: string, at: number, valueAt = hanDigitAt): { value: Scaled; length: number; end: number } {
  let end = at;
  let units = 0;
  for (let digit; end - at < MAX_DIGITS && (digit = valueAt(text, end)) >= 0; end++) units = units * 10 + digit;
  const length = end - at;
  if (length <= EXACT_DIGITS) return { value: scaled(units), length, end };
  let exact = 0n;
  for (let i = at; i < end; i++) exact = exact * 10n + BigInt(valueAt(text, i));
  return { value: scaled(exact), length, end };
}

function readArabicDigits(text: string, state: State): boolean {
  const number = readArabic(text, state.pos);
  if (!number?.value) return false;
  // 1百01: a zero says that nothing is left out.
  if (text[state.pos] === '0' && number.decimals === 0) state.lastUnit = undefined;
  state.anything = true;
  state.digit = number.value;
  state.pos = number.end;
  if (text[state.pos] === ' ' && isUnitAt(text, state.pos + 1, state)) state.pos++;
  return true;
}

function readFew(text: string, state: State): boolean {
  state.few = true;
  state.han = true;
  state.digit = state.lastUnit === undefined ? scaled(2) : ONE;
  state.span = scaled(9);
  state.pos++;
  state.anything = state.lastUnit !== undefined || isUnitAt(text, state.pos, state);
  return state.anything;
}

/** 点 between Chinese digits: 六点四. */
function readDecimals(text: string, state: State): void {
  if (text[state.pos] !== '点' || !state.digit) return;
  const { value, length, end } = readRun(text, state.pos + 1, digitAt);
  if (length === 0) return;
  state.digit = plus(state.digit, shifted(value, -length));
  state.span = undefined;
  state.pos = end;
}

/** 点 after a unit: 两百点一, 四万点六. */
function readPointAfterUnit(text: string, state: State): boolean {
  if (text[state.pos] !== '点' || state.digit || state.lastUnit === undefined || !state.han) return false;
  if (digitAt(text, state.pos + 1) < 0) return false;
  state.digit = ZERO;
  readDecimals(text, state);
  state.lastUnit = undefined;
  return true;
}

/** Power of ten of the unit at `at`, unless it belongs to a word; 0 where there is none. */
function unitAt(text: string, at: number): number {
  const entry = TABLE[text.charCodeAt(at)] ?? 0;
  if (entry < UNIT) return 0;
  const next = text[at + 1];
  if (entry === UNIT + 2 && text.startsWith('分之', at + 1)) return 2;
  return next !== undefined && ZH_UNIT_IN_WORD[text[at]!]?.includes(next) ? 0 : entry - UNIT;
}

const isUnitAt = (text: string, at: number, state: State): boolean => {
  const power = unitAt(text, at);
  return power > 1 || (power === 1 && (state.han || state.few || text[at - 1] === '几' || text[at - 1] === '数'));
};

function readUnit(text: string, state: State): boolean {
  const character = text[state.pos];
  if (character === '廿' || character === '卅') {
    state.section = plus(state.section, scaled(character === '廿' ? 20 : 30));
    state.pos++;
    state.lastUnit = state.stepPower = 1;
    state.han = state.anything = true;
    return true;
  }
  const power = unitAt(text, state.pos);
  if (power === 0) return false;
  return power < 4 ? readSmallUnit(text, state, power) : readBigUnit(state, power);
}

/** 万, 亿, 兆: closes a section. A greater one multiplies all that stands before it: 1.2万亿, 四万万. */
function readBigUnit(state: State, power: number): boolean {
  if (!state.anything || power >= state.bigUnit + 8) return false;
  closeDigit(state, power);
  const { section, bigUnit } = state;
  const doubled = power === 4 && bigUnit === 4 && isZero(section);
  const rises = power > bigUnit || bigUnit === Infinity || doubled;
  if (!rises && isZero(section)) return false;
  state.total = rises ? shifted(plus(state.total, section), power) : plus(state.total, shifted(section, power));
  if (rises && state.max) state.max = shifted(state.max, power);
  state.section = ZERO;
  state.stepPower += power;
  const joins = bigUnit !== Infinity && rises;
  state.scale = joins || (state.scale % 4 && isZero(section)) ? state.scale + power : power;
  state.bigUnit = doubled ? 8 : power;
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
      (state.anything && state.lastUnit === undefined && state.pos > 0 && hanDigitAt(text, state.pos - 1) < 0)
    )
      return false;
    if (state.lastUnit === 1) return false;
    state.digit = ONE;
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
  const { digit, span } = state;
  if (!digit) return;
  const by = power < 4 ? power : 0;
  // 几十 is up to 99, 十几 and 三四十 up to their last digit.
  const top = state.few && span && by > 0 ? scaled(10 ** (by + 1) - 1) : span && shifted(span, by);
  if (top) state.max = plus(plus(state.total, state.section), top);
  state.section = plus(state.section, shifted(digit, by));
  state.stepPower = digit.power + by;
  if (by > 0 && digit.power === 0 && !state.han) state.scale = power;
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

/** 个 before 亿: 三十六个亿, 两个多亿, 四个半亿. */
function readMeasuredUnit(text: string, state: State): boolean {
  if (!state.anything || text[state.pos] !== '个') return false;
  const more = text[state.pos + 1] === '多';
  const half = text[state.pos + 1] === '半';
  const at = state.pos + (more || half ? 2 : 1);
  if (unitAt(text, at) !== 8 && !(text[at] === '万' && text[at + 1] === '亿')) return false;
  state.more ||= more;
  if (half) state.digit = plus(state.digit ?? ZERO, HALF);
  state.pos = at;
  return readUnit(text, state);
}

function finish(state: State): Numeral {
  const { digit, span, lastUnit } = state;
  if (digit) {
    // 一亿四 is 1.4 亿: the unit of a last digit is the next smaller one, unless a zero says otherwise.
    const elided = lastUnit !== undefined && lastUnit > 1 && digit.power === 0 && isBelow(digit, 10) ? lastUnit - 1 : 0;
    if (span) state.max = plus(plus(state.total, state.section), shifted(span, elided));
    state.section = plus(state.section, shifted(digit, elided));
    state.stepPower = elided || digit.power;
    if (elided) state.scale = lastUnit!;
  }
  return {
    end: state.pos,
    value: plus(state.total, state.section),
    max: state.max,
    step: ten(state.stepPower),
    scale: state.scale,
    more: state.more || undefined,
    few: state.few || undefined,
    script: state.han ? 'han' : 'arabic',
  };
}
