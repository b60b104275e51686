import { ZH_RANKED } from '../lexicon/zh/figureCues';
import { anyOf } from '../text/anyOf';
import { isDigit, isLatin } from '../text/script';
import type { Bound } from '../transcript';
import { readAmount, type Amount } from './amount';
import { AMOUNT, CURRENCY, DIGIT, IDIOM, LATIN, opens, opensWord, PERIOD, PREFIX_WORDS, SAID } from './classes';
import { enPeriodAt } from './enPeriods';
import { isNumberWord, wordEnd } from './enNumeral';
import { hedgeAround, type Hedge } from './hedges';
import { inheritUnits } from './inherit';
import { idiomAt, isStructural, serialAt } from './notFigures';
import { digitsEnd } from './numeral';
import type { PeriodMention } from './period';
import { readRange } from './range';
import { isRefused, skipRest } from './refusals';
import { isAbove, negated, type Scaled } from './scaled';
import type { CurrencyMark } from './units';
import { currencyBefore } from './units';
import { enVagueAt, zhVagueAt, type SaidAmount } from './vague';
import { zhPeriodAt } from './zhPeriods';

/** A figure before it is bound: what its own words say. Values are in base units. */
export interface ScannedFigure {
  readonly start: number;
  readonly end: number;
  readonly kind: 'money' | 'percent' | 'count' | 'ratio' | 'multiple' | 'duration' | 'rank' | 'vague';
  readonly value: Scaled;
  readonly max?: Scaled;
  readonly step?: Scaled;
  readonly unit?: string;
  readonly currency?: CurrencyMark;
  readonly hedge: Hedge;
  readonly bound?: Bound;
  /** Power of ten that scale words gave. */
  readonly scale: number;
  /** True for a number with no unit or currency of its own: 1.7亿, `612`. */
  readonly bare?: boolean;
  /** True for a bare number after which nothing stands that it could count. */
  readonly open?: boolean;
}

export interface Scan {
  readonly figures: readonly ScannedFigure[];
  readonly periods: readonly PeriodMention[];
}

interface State {
  readonly lower: string;
  readonly reading: string;
  readonly figures: ScannedFigure[];
  readonly periods: PeriodMention[];
}

/** Reads a block's numbers and times in one pass, left to right; each character is looked at a bounded number of times. */
export function scanFigures(lower: string, reading = lower): Scan {
  const state: State = { lower, reading, figures: [], periods: [] };
  let at = skipListMark(lower);
  while (at < lower.length) {
    const may = opens(lower.charCodeAt(at));
    at = may === 0 ? at + 1 : step(state, at, may);
  }
  inheritUnits(lower, state.figures);
  return state;
}

/** One past a list number at the beginning of a block: `2.`, `1、`, `3)`. */
function skipListMark(lower: string): number {
  const mark = /^ {0,8}(?:[([]?\d{1,3}[)\]]|\d{1,3}[、.:)](?!\d)|\(?[一二三四五六七八九十]{1,3}[、.)])/.exec(lower);
  return mark ? mark[0].length : 0;
}

/** Reads what begins at `at` and says where to go on. */
function step(state: State, at: number, may: number): number {
  const { lower } = state;
  if (may === LATIN) return stepLatin(state, at);
  const idiom = may & (IDIOM | DIGIT) ? idiomAt(lower, at) : undefined;
  if (idiom !== undefined) return idiom;
  const period = periodAt(lower, at, may);
  if (period) return takePeriod(state, period);
  const serial = may & DIGIT ? serialAt(lower, at) : undefined;
  if (serial !== undefined) return serial;
  const said = may & SAID ? zhVagueAt(lower, at) : undefined;
  if (said) return takeSaid(state, said);
  return may & AMOUNT ? takeAmount(state, at) : at + 1;
}

function periodAt(lower: string, at: number, may: number): PeriodMention | undefined {
  if (may & DIGIT) return zhPeriodAt(lower, at) ?? enPeriodAt(lower, at);
  if (!(may & PERIOD)) return undefined;
  return lower[at] === "'" ? enPeriodAt(lower, at) : zhPeriodAt(lower, at);
}

function stepLatin(state: State, at: number): number {
  const { lower } = state;
  const may = opensWord(lower, at);
  if (may !== 0) {
    const idiom = may & IDIOM ? idiomAt(lower, at) : undefined;
    if (idiom !== undefined) return idiom;
    const period = may & PERIOD ? enPeriodAt(lower, at) : undefined;
    if (period) return takePeriod(state, period);
    const said = may & SAID ? enVagueAt(lower, at) : undefined;
    if (said) return takeSaid(state, said);
  }
  const end = wordEnd(lower, at);
  if (may & AMOUNT && (may & CURRENCY ? currencyBefore(lower, at) : undefined)) {
    const after = takeAmount(state, at);
    if (after > end) return after;
  }
  if (may & AMOUNT && isNumberOpener(lower.slice(at, end))) {
    const after = takeAmount(state, at);
    if (after > end) return after;
  }
  return skipName(lower, at, end);
}

const isNumberOpener = (word: string): boolean => isNumberWord(word) || word === 'a' || word === 'half';

/** One past a word and, where it is a name with digits in it, past those: Qwen2.5Max, A100, F-150, DeepSeek-V3. */
function skipName(lower: string, start: number, end: number): number {
  const joined = lower[end] === '-' && isDigit(lower.charCodeAt(end + 1)) ? 1 : 0;
  if (!isDigit(lower.charCodeAt(end + joined)) || PREFIX_WORDS.has(lower.slice(start, end))) return end;
  let at = end + joined;
  while (
    isDigit(lower.charCodeAt(at)) ||
    isLatin(lower.charCodeAt(at)) ||
    ((lower[at] === '.' || lower[at] === '-') && isDigit(lower.charCodeAt(at + 1)))
  )
    at++;
  return at;
}

function takePeriod(state: State, period: PeriodMention): number {
  state.periods.push(period);
  return period.end;
}

function takeSaid(state: State, said: SaidAmount): number {
  const hedge: Hedge = said.bound
    ? { approx: true, bound: said.bound }
    : hedgeAround(state.lower, said.start, said.end);
  state.figures.push({ ...said, scale: 0, hedge });
  return said.end;
}

/** Takes the amount at `at`, unless it is none, and says where to go on. */
function takeAmount(state: State, at: number): number {
  const { lower, reading } = state;
  if (lower[at] === '(' && followsMoney(state, at)) return at + 1;
  // A dash after a word or a number is no sign.
  if (lower[at] === '-' && isWordOrDigit(lower.charCodeAt(at - 1))) return at + 1;
  const first = readAmount(lower, at);
  if (!first) return isDigit(lower.charCodeAt(at)) ? digitsEnd(lower, at) : at + 1;
  const amount = readRange(lower, first);
  const rank = rankOf(lower, amount);
  if (!rank && isRefused(reading, lower, amount)) return skipRest(lower, amount.end);
  if (rank) state.figures.push(rank);
  else if (lower[amount.start - 1] !== '第' && !isStructural(lower, amount))
    state.figures.push(asFigure(lower, amount));
  return amount.end;
}

/** `RMB7.2 billion (US$1.0 billion)`: a bracket behind an amount holds it in another currency and makes no loss. */
function followsMoney({ lower, figures }: State, at: number): boolean {
  const last = figures.at(-1);
  return last?.kind === 'money' && (last.end === at || (last.end === at - 1 && lower[last.end] === ' '));
}

function asFigure(lower: string, amount: Amount): ScannedFigure {
  const { start, end, value, max, step, scale, unit, currency, more, few } = amount;
  const hedge: Hedge = more ? { approx: true, bound: 'gt' } : hedgeAround(lower, start, end);
  const bare = amount.kind === 'bare' || undefined;
  const spoken =
    ((lower.endsWith('minus ', start) && !lower.endsWith('or minus ', start)) || lower.endsWith('negative ', start)) &&
    isAbove(value, 0);
  const loose =
    few ||
    (max !== undefined &&
      amount.script === 'han' &&
      end - start <= 4 &&
      amount.scale === 0 &&
      (amount.kind === 'count' || amount.kind === 'bare') &&
      /[一二三四五六七八九两]{2}/.test(lower.slice(start, end)));
  return {
    start,
    end,
    unit,
    currency,
    hedge,
    bare,
    step,
    scale,
    kind: loose ? 'vague' : amount.kind === 'bare' ? 'count' : amount.kind,
    value: spoken ? negated(value) : value,
    max: spoken && max ? negated(max) : max,
  };
}

const RANKED = new RegExp(`(?:${anyOf(ZH_RANKED)})$`);

/** 排名第四: a rank. Other ordinals are none. */
function rankOf(lower: string, amount: Amount): ScannedFigure | undefined {
  if (lower[amount.start - 1] !== '第' || amount.kind !== 'bare') return undefined;
  if (!RANKED.test(lower.slice(Math.max(0, amount.start - 7), amount.start - 1))) return undefined;
  return {
    start: amount.start - 1,
    end: amount.end,
    kind: 'rank',
    value: amount.value,
    unit: 'rank',
    scale: 0,
    hedge: {},
  };
}

const isWordOrDigit = (unit: number): boolean => isDigit(unit) || isLatin(unit) || unit === 0x29;
