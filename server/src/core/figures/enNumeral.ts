import Big from 'big.js';
import { EN_FRACTIONS, EN_SMALL, EN_TENS } from '../lexicon/en/numerals';
import { isLatin } from '../text/script';
import { ten, ZERO, type Numeral } from './numeral';

const SCALES: Readonly<Record<string, number>> = { thousand: 3, million: 6, billion: 9, trillion: 12 };

const NUMBER_WORDS = new Set([...Object.keys(EN_SMALL), ...Object.keys(EN_TENS)]);
export const isNumberWord = (word: string): boolean => NUMBER_WORDS.has(word);

/** The Latin word at `at`, empty where none begins there. */
export function wordAt(lower: string, at: number): string {
  let end = at;
  while (isLatin(lower.charCodeAt(end)) && end - at < 24) end++;
  return lower.slice(at, end);
}

interface State {
  pos: number;
  total: Big;
  group: Big;
  step: Big;
  scale: number;
  last: 'none' | 'article' | 'small' | 'tens' | 'hundred' | 'scale' | 'decimal' | 'half';
}

/** `two point one billion`, `eighteen hundred`, `a hundred and sixty million`, `four and a half thousand`, `three dozen`. */
export function readEnNumeral(lower: string, at: number): Numeral | undefined {
  const state: State = { pos: at, total: ZERO, group: ZERO, step: new Big(1), scale: 0, last: 'none' };
  let next = at;
  for (let words = 0; words < 24; words++) {
    const word = wordAt(lower, next);
    const end = word === '' ? undefined : take(lower, next, word, state);
    if (end === undefined) break;
    if (state.last !== 'article' && word !== 'and') state.pos = end;
    else if (state.last === 'half') state.pos = end;
    next = end + (lower[end] === ' ' || lower[end] === '-' ? 1 : 0);
    if (next === end) break;
  }
  if (state.last === 'none' || state.last === 'article') return undefined;
  return {
    end: state.pos,
    value: state.total.plus(state.group),
    step: state.step,
    scale: state.scale,
    script: 'words',
  };
}

/** Takes one word into the number and says where it ends, or undefined where the number is over. */
function take(lower: string, at: number, word: string, state: State): number | undefined {
  const end = at + word.length;
  const { last } = state;
  if ((word === 'a' || word === 'an') && last === 'none') {
    const following = wordAt(lower, end + 1);
    if (!(following === 'hundred' || following === 'dozen' || following in SCALES)) return undefined;
    state.last = 'article';
    state.group = new Big(1);
    return end;
  }
  if (word in EN_SMALL) return last === 'scale' && !isHundred(lower, end) ? undefined : takeSmall(word, end, state);
  if (word in EN_TENS) {
    if (last === 'small' || last === 'tens' || last === 'decimal' || last === 'half') return undefined;
    state.group = state.group.plus(EN_TENS[word]!);
    state.step = new Big(1);
    state.last = 'tens';
    return end;
  }
  if (word === 'point') return takeDecimals(lower, end, state);
  if (word === 'and') return takeAnd(lower, end, state);
  return takeScale(word, end, state);
}

/** After thousand or million, a small number goes on only as hundreds: not in `four thousand two years ago`. */
const isHundred = (lower: string, end: number): boolean =>
  lower.startsWith(' hundred', end) || lower.startsWith(' thousand', end);

function takeSmall(word: string, end: number, state: State): number | undefined {
  const value = EN_SMALL[word]!;
  const { last } = state;
  if (last === 'small' || last === 'decimal' || last === 'half' || (last === 'tens' && (value > 9 || value === 0)))
    return undefined;
  state.group = state.group.plus(value);
  state.step = new Big(1);
  state.last = 'small';
  return end;
}

function takeDecimals(lower: string, from: number, state: State): number | undefined {
  if (state.last !== 'small' && state.last !== 'tens') return undefined;
  let digits = '';
  let end = from;
  for (let at = from + 1; digits.length < 9;) {
    const word = wordAt(lower, at);
    const value = word === 'oh' ? 0 : EN_SMALL[word];
    if (value === undefined || value > 9) break;
    digits += value;
    end = at + word.length;
    at = end + 1;
    if (lower[end] !== ' ') break;
  }
  if (digits === '') return undefined;
  state.group = new Big(`${state.group.toFixed()}.${digits}`);
  state.step = ten(-digits.length);
  state.last = 'decimal';
  return end;
}

/** `and` inside a number: before its last words, or before a half. */
function takeAnd(lower: string, end: number, state: State): number | undefined {
  if (state.last === 'none' || state.last === 'article') return undefined;
  if (lower.startsWith(' a half', end) && (state.last === 'small' || state.last === 'tens')) {
    state.group = state.group.plus('0.5');
    state.step = new Big('0.5');
    state.last = 'half';
    return end + ' a half'.length;
  }
  if (state.last !== 'hundred' && state.last !== 'scale') return undefined;
  const following = wordAt(lower, end + 1);
  if (!isNumberWord(following)) return undefined;
  state.last = 'hundred';
  return end;
}

function takeScale(word: string, end: number, state: State): number | undefined {
  if (state.last === 'none') return undefined;
  if (word === 'dozen') {
    state.group = state.group.times(12);
    state.last = 'scale';
    return end;
  }
  const power = word === 'hundred' ? 2 : SCALES[word];
  if (power === undefined || (state.last === 'hundred' && power === 2)) return undefined;
  state.step = state.step.times(ten(power));
  if (power === 2) {
    state.group = state.group.times(100);
    state.last = 'hundred';
    return end;
  }
  if (state.last === 'scale') state.total = state.total.times(ten(power));
  else state.total = state.total.plus(state.group.times(ten(power)));
  state.group = ZERO;
  state.scale = power;
  state.last = 'scale';
  return end;
}

/** True unless the words count quarters of a year or order things: `the first three quarters of 2020`, `a third quarter`. */
function isPart(lower: string, end: number, first: string, second: string, over: number): boolean {
  if (second === 'fourth') return first !== 'a';
  if (second === 'third') return !/^ (?:quarter|half|party|year|time|one|of all)/.test(lower.slice(end, end + 8));
  if (!second.startsWith('quarter')) return true;
  return (
    over % 2 === 1 &&
    /^ of (?:the|our|all|its|their|that|a|total|those|revenue|sales|customers) /.test(lower.slice(end, end + 14))
  );
}

/** A part of a whole in words: `a third`, `two-thirds`, `three quarters of`, `nine in ten`, `one out of five`. */
export function readFraction(lower: string, at: number): Numeral | undefined {
  const first = wordAt(lower, at);
  const over = first === 'a' ? 1 : EN_SMALL[first];
  if (over === undefined || over === 0) return undefined;
  const gap = at + first.length;
  if (lower[gap] !== ' ' && lower[gap] !== '-') return undefined;
  const second = wordAt(lower, gap + 1);
  const end = gap + 1 + second.length;
  const under = EN_FRACTIONS[second];
  if (under !== undefined && over < under && isPart(lower, end, first, second, over)) return fraction(over, under, end);
  const link = lower.startsWith(' in ', gap) ? 4 : lower.startsWith(' out of ', gap) ? 8 : 0;
  if (link === 0 || first === 'a') return undefined;
  const whole = wordAt(lower, gap + link);
  const among = EN_SMALL[whole] ?? EN_TENS[whole];
  return among !== undefined && among >= 4 && among > over && !lower.startsWith(' year', gap + link + whole.length)
    ? fraction(over, among, gap + link + whole.length)
    : undefined;
}

/** How exact a part of a whole is taken to be. */
export const PART_STEP = new Big('0.01');

export function fraction(over: number | Big, under: number | Big, end: number): Numeral {
  const value = new Big(over).times(ten(12)).div(under).round(0, 0).times(ten(-12));
  return { end, value, step: PART_STEP, scale: 0, script: 'words' };
}
