import { EN_COMPOUNDS, EN_STREETS } from '../lexicon/en/figureCues';
import { ZH_OPENERS } from '../lexicon/zh/figureCues';
import { anyOf } from '../text/anyOf';
import { isHan, isLatin, isDigit } from '../text/script';
import type { Amount } from './amount';
import { isLabelled } from './notFigures';
import { compare, isAbove, isBelow, ONE } from './scaled';

/** True for numbers that are names, places, ordinals, or nothing that one could compare. `reading` has the text's own capitals. */
export function isRefused(reading: string, lower: string, amount: Amount): boolean {
  const { start, end, kind, value, script } = amount;
  if (script === 'han' && kind === 'count' && compare(value, ONE) === 0 && !amount.max) return true;
  // 谢谢两位: people who are spoken to.
  if (script === 'han' && amount.unit === '位' && !isAbove(value, 3) && !isHan(lower.charCodeAt(end))) return true;
  if (kind === 'duration') return isNoDuration(lower, amount);
  if (kind !== 'bare') return kind === 'count' && isLabelled(lower, start, end) && script === 'arabic';
  if (script === 'arabic' && isLatin(lower.charCodeAt(end))) return true;
  if (isLabelled(lower, start, end) || isNamed(reading, amount) || isCompound(lower, amount)) return true;
  if (script === 'words') {
    if (isSpokenClock(lower, start, end)) return true;
    if (!isAbove(value, 1) && amount.scale === 0) return !isNothing(lower, amount);
  }
  if (amount.scale >= 4) return false;
  if (isAmongHan(lower, start, end)) return !isLeftOpen(lower, amount);
  return script === 'han' ? !isLeftOpen(lower, amount) : !isAmongWords(lower, start, end);
}

/** 年计, 哪一年, 一年3,000亿元 (a year's) are no stretches of time. */
function isNoDuration(lower: string, { start, end, value, script }: Amount): boolean {
  if (lower[end] === '计') return true;
  if (script !== 'han' || compare(value, ONE) !== 0) return false;
  return '哪那这每某同第隔'.includes(lower[start - 1] || ' ') || isDigit(lower.charCodeAt(end));
}

/** A Chinese text's number that leaves its unit to the context: 从四点一降到, 亩均毛利三百一, 毛利率大概21.4. */
function isLeftOpen(lower: string, { start, end, step, script, value }: Amount): boolean {
  const isDecimal = step.power < 0;
  if (script === 'han') {
    if (end - start < 3 || isBelow(value, 1)) return false;
    return isDecimal
      ? isStop(lower, end) || '降升涨跌提下上增减到至'.includes(lower[end]!)
      : isStop(lower, end) && step.power > 0;
  }
  return isDecimal && OPENERS.test(lower.slice(Math.max(0, start - 4), start)) && !isLatin(lower.charCodeAt(start - 1));
}

const OPENERS = new RegExp(`(?:${anyOf(ZH_OPENERS)}) ?$`);
const isStop = (lower: string, end: number): boolean => end === lower.length || ',.;:!?、。) '.includes(lower[end]!);

/** `Quillmark 360 dashboard`, `Total Access 5000`, `the Seven Brooks brand`, `(37990 TT)`: capitals make a number a name. */
function isNamed(reading: string, { start, end, script, step }: Amount): boolean {
  if (step.power < 0) return false;
  if (script === 'arabic') {
    if (/^ (?:TT|HK|CH|JP|KS|LN|SP|IN|US|TB)\b/.test(reading.slice(end, end + 4))) return true;
    if (STREET.test(reading.slice(end, end + 40)) || isQuoted(reading, start, end)) return true;
    const name = /[a-z,] [A-Z][A-Za-z]+ $|[\u3400-\u9fff] ?[A-Z][a-z]+ $/.exec(
      reading.slice(Math.max(0, start - 20), start),
    );
    return name !== null && !/[A-Z][a-z]*(?:\.|:) $/.test(name[0]) && isSingular(reading, end);
  }
  return (
    script === 'words' &&
    /[a-z,] $/.test(reading.slice(start - 2, start)) &&
    /^[A-Z][a-z]+ [A-Z]/.test(reading.slice(start, end + 2))
  );
}

const STREET = new RegExp(`^ (?:[A-Z][a-z]+ ){1,3}(?:${anyOf(EN_STREETS)})\\b`);

/** “Compass 100” */
const isQuoted = (reading: string, start: number, end: number): boolean =>
  '”"」』》'.includes(reading[end] || ' ') &&
  /[“"「『《][A-Z][a-z]+ $/.test(reading.slice(Math.max(0, start - 20), start));

/** What follows is no plural, so that the number counts nothing. */
const isSingular = (reading: string, end: number): boolean =>
  !/^ (?:[a-z]+ )?[a-z]+s\b/.test(reading.slice(end, end + 40)) &&
  !/^[.?!]|^ (?:million|billion|thousand)/.test(reading.slice(end, end + 9));

const COMPOUND = new RegExp(`^-(?:${anyOf(EN_COMPOUNDS)})`);
/** `three-legged stool`, `10-gig`: a number inside an adjective. */
const isCompound = (lower: string, { end }: Amount): boolean =>
  lower[end] === '-' && COMPOUND.test(lower.slice(end, end + 14));

/** `zero lost-time injuries`, not `ground zero` or `one`. */
const isNothing = (lower: string, { start, end, value }: Amount): boolean =>
  isBelow(value, 1) &&
  end - start === 4 &&
  /^ [a-z]/.test(lower.slice(end, end + 2)) &&
  !/(?:to|from|at|press|star|is|of|ground|net) $/.test(lower.slice(Math.max(0, start - 7), start));

/** `one thirty`, `five fifteen`, `at six this morning`. */
const isSpokenClock = (lower: string, start: number, end: number): boolean =>
  /^(?: fifteen| thirty| forty-five)\b(?! (?:percent|million|billion|thousand))/.test(lower.slice(end, end + 22)) ||
  (/^(?:fifteen|thirty|forty-five)$/.test(lower.slice(start, end)) &&
    /(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) $/.test(
      lower.slice(Math.max(0, start - 8), start),
    ));

const skip = (lower: string, at: number, by: 1 | -1): number => (lower[at] === ' ' ? at + by : at);

const isAmongHan = (lower: string, start: number, end: number): boolean =>
  isHan(lower.charCodeAt(skip(lower, start - 1, -1))) || isHan(lower.charCodeAt(skip(lower, end, 1)));

/** A bare number counts something only in running words. */
function isAmongWords(lower: string, start: number, end: number): boolean {
  const before = /[a-z][,:]? $|[a-z](?: ?[($]| -)?$/.test(lower.slice(Math.max(0, start - 3), start));
  const after = /^(?:[,.;:?!)]*)(?: [a-z]|-[a-z])/.test(lower.slice(end, end + 4));
  return before || (after && start > 0) || (start === 0 && / [a-z]/.test(lower.slice(end, end + 2)));
}

/** Past the letters and digits that a refused number runs on with: 5G, 4nm, 3C. */
export function skipRest(lower: string, end: number): number {
  if (!isLatin(lower.charCodeAt(end))) return end;
  let at = end;
  while (isLatin(lower.charCodeAt(at)) || isDigit(lower.charCodeAt(at))) at++;
  return at;
}
