import { wordTable } from '../lexicon/wordTable';
import { EN_FRACTIONS, EN_SMALL, EN_TENS } from '../lexicon/en/numerals';
import { isLatin } from '../text/script';
import type { Numeral } from './numeral';
import { HALF, ONE, plus, ratio, scaled, shifted, ten, times, ZERO, type Scaled } from './scaled';

const SCALES = wordTable<number>({ thousand: 3, million: 6, billion: 9, trillion: 12 });

const NUMBER_WORDS = new Set([...Object.keys(EN_SMALL), ...Object.keys(EN_TENS)]);
export const isNumberWord = (word: string): boolean => NUMBER_WORDS.has(word);

/** The Latin word at `at`, empty where none begins there. */
export function wordAt(lower: string, at: number): string {
  let end = at;
  while (isLatin(lower.charCodeAt(end)) && end - at < 24) end++;
  return lower.slice(at, end);
}

/** One past the Latin letters at `at`. */
export function wordEnd(lower: string, at: number): number {
  let end = at;
  while (isLatin(lower.charCodeAt(end))) end++;
  return end;
}

interface State {
  pos: number;
  total: Scaled;
  group: Scaled;
  step: Scaled;
  scale: number;
  last: 'none' | 'article' | 'small' | 'tens' | 'hundred' | 'scale' | 'decimal' | 'half';
}

/** `two point one billion`, `eighteen hundred`, `a hundred and sixty million`, `four and a half thousand`, `three dozen`. */
export function readEnNumeral(lower: string, at: number): Numeral | undefined {
  const state: State = { pos: at, total: ZERO, group: ZERO, step: ONE, scale: 0, last: 'none' };
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
    value: plus(state.total, state.group),
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
    state.group = ONE;
    return end;
  }
  if (word in EN_SMALL)
    return last === 'scale' && !goesOn(lower, end, state.scale) ? undefined : takeSmall(word, end, state);
  if (word in EN_TENS) {
    if (last === 'small' || last === 'tens' || last === 'decimal' || last === 'half') return undefined;
    state.group = plus(state.group, scaled(EN_TENS[word]!));
    state.step = ONE;
    state.last = 'tens';
    return end;
  }
  if (word === 'point') return takeDecimals(lower, end, state);
  if (word === 'and') return takeAnd(lower, end, state);
  return takeScale(word, end, state);
}

/** After a scale, a small number goes on only as hundreds or to a smaller scale: not in `four thousand two years ago`. */
function goesOn(lower: string, end: number, scale: number): boolean {
  const following = wordAt(lower, end + 1);
  return following === 'hundred' || (SCALES[following] ?? scale) < scale;
}

function takeSmall(word: string, end: number, state: State): number | undefined {
  const value = EN_SMALL[word]!;
  const { last } = state;
  if (last === 'small' || last === 'decimal' || last === 'half' || (last === 'tens' && (value > 9 || value === 0)))
    return undefined;
  state.group = plus(state.group, scaled(value));
  state.step = ONE;
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
  state.group = plus(state.group, scaled(Number(digits), -digits.length));
  state.step = ten(-digits.length);
  state.last = 'decimal';
  return end;
}

/** `and` inside a number: before its last words, or before a half. */
function takeAnd(lower: string, end: number, state: State): number | undefined {
  if (state.last === 'none' || state.last === 'article') return undefined;
  if (lower.startsWith(' a half', end) && (state.last === 'small' || state.last === 'tens')) {
    state.group = plus(state.group, HALF);
    state.step = HALF;
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
    state.group = times(state.group, 12);
    state.last = 'scale';
    return end;
  }
  const power = word === 'hundred' ? 2 : SCALES[word];
  if (power === undefined || (state.last === 'hundred' && power === 2)) return undefined;
  state.step = shifted(state.step, power);
  if (power === 2) {
    state.group = shifted(state.group, 2);
    state.last = 'hundred';
    return end;
  }
  if (state.last === 'scale') state.total = shifted(state.total, power);
  else state.total = plus(state.total, shifted(state.group, power));
  state.group = ZERO;
  state.scale = power;
  state.last = 'scale';
  return end;
}

/** True unless the words count quarters of a year or order things: `the first three quarters of 2020`, `a third quarter`. */
function isPart(lower: string, at: number, end: number, first: string, second: string, over: number): boolean {
  if (second === 'fourth') return first !== 'a';
  if (second === 'third') return !/^ (?:quarter|half|party|year|time|one|of all)/.test(lower.slice(end, end + 8));
  if (!second.startsWith('quarter')) return true;
  if (over === 1 && BY.test(lower.slice(Math.max(0, at - 12), at)))
    return !/^ (?:of (?:growth|progress)|ago)/.test(lower.slice(end, end + 12));
  return (
    over % 2 === 1 &&
    /^ of (?:the|our|all|its|their|that|a|total|those|revenue|sales|customers|new|global|net|gross|every|people|households|production|capacity|volume|volumes) /.test(
      lower.slice(end, end + 18),
    )
  );
}

/** `down by about a quarter`, `nearly a quarter`. */
const BY = /(?:^| )(?:by|by about|by around|by roughly|by almost|by nearly|nearly|almost|more than|less than) $/;

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
  if (under !== undefined && over < under && lower[end] !== '-' && isPart(lower, at, end, first, second, over))
    return fraction(scaled(over), scaled(under), end);
  const link = lower.startsWith(' in ', gap) ? 4 : lower.startsWith(' out of ', gap) ? 8 : 0;
  if (link === 0 || first === 'a') return undefined;
  const whole = wordAt(lower, gap + link);
  const among = EN_SMALL[whole] ?? EN_TENS[whole];
  return among !== undefined && among >= 4 && among > over && !lower.startsWith(' year', gap + link + whole.length)
    ? fraction(scaled(over), scaled(among), gap + link + whole.length)
    : undefined;
}

/** How exact a part of a whole is taken to be. */
export const PART_STEP = ten(-2);

export const fraction = (over: Scaled, under: Scaled, end: number): Numeral => ({
  end,
  value: ratio(over, under),
  step: PART_STEP,
  scale: 0,
  script: 'words',
});
