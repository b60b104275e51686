import { EN_DECADES, EN_VAGUE } from '../lexicon/en/vague';
import { ZH_SAID, ZH_VAGUE } from '../lexicon/zh/vague';
import { isDigit, isLatin } from '../text/script';
import type { VagueTerm } from '../lexicon/figureTerms';
import type { Bound } from '../transcript';
import { wordAt } from './enNumeral';
import { scaled, type Scaled } from './scaled';
import { TermIndex } from './termIndex';

/** A figure without a number of its own: 三位数 as an interval, 过半 as a bound. */
export interface SaidAmount {
  readonly start: number;
  readonly end: number;
  readonly kind: 'vague' | 'percent' | 'multiple';
  readonly value: Scaled;
  readonly max?: Scaled;
  readonly bound?: Bound;
  /** Absent for a number of things: 上百, `tens of millions`. */
  readonly unit?: '%' | 'x';
}

const interval = (start: number, end: number, { low, high, counts }: VagueInterval): SaidAmount => ({
  start,
  end,
  kind: 'vague',
  value: scaled(low),
  max: scaled(high),
  unit: counts ? undefined : '%',
});

type VagueInterval = Omit<VagueTerm, 'words'>;
const ZH = new TermIndex<VagueInterval>(ZH_VAGUE.map((row) => [row.words, row]));
const SAID = new TermIndex<(typeof ZH_SAID)[number]>(ZH_SAID.map((row) => [row.words, row]));
const EN = new Map<string, VagueInterval>();
for (const row of EN_VAGUE) for (const word of row.words.split(' | ')) EN.set(word, row);
const OPENERS = new Set([...EN.keys()].map((words) => words.split(' ')[0]!));
const MOST_WORDS = 6;

/** 三位数, 低单位数, 过半, 翻番. */
export function zhVagueAt(lower: string, at: number): SaidAmount | undefined {
  const vague = ZH.at(lower, at);
  if (vague) return isOtherWord(lower, at, vague) ? undefined : interval(at, vague.end, vague.row);
  const said = SAID.at(lower, at);
  if (!said || (said.row.kind === 'percent' && '导数年月小'.includes(lower[said.end] || ' '))) return undefined;
  const { kind, value, bound } = said.row;
  return { start: at, end: said.end, kind, value: scaled(value), bound, unit: kind === 'multiple' ? 'x' : '%' };
}

/** 上百分之五, 以上万元, 上千瓦: no hundreds or thousands of something. */
const isOtherWord = (lower: string, at: number, { end, row }: { end: number; row: VagueInterval }): boolean =>
  row.counts === true &&
  ('分度科达瓦'.includes(lower[end] || ' ') || '以加网线海早晚马'.includes(lower[at - 1] || ' '));

/** `double digits`, `low- to mid-single-digit`, `mid-teens`, `low-20s`, `the twenties`. */
export function enVagueAt(lower: string, at: number): SaidAmount | undefined {
  const first = wordAt(lower, at);
  if (first in EN_DECADES)
    return lower.endsWith('the ', at) && lower.startsWith('the ', at - 4)
      ? decade(at, at + first.length, EN_DECADES[first]!, '')
      : undefined;
  if (!OPENERS.has(first)) return undefined;
  let best: SaidAmount | undefined;
  let phrase = '';
  for (let end = at, words = 0; words < MOST_WORDS; words++) {
    const word = wordAt(lower, end);
    if (word === '') {
      const digits =
        isDigit(lower.charCodeAt(end)) &&
        lower[end + 1] === '0' &&
        lower[end + 2] === 's' &&
        !isLatin(lower.charCodeAt(end + 3));
      return digits && words === 1 ? decade(at, end + 3, Number(lower[end]) * 10, first) : best;
    }
    phrase += (phrase && ' ') + word;
    end += word.length;
    const row = EN.get(phrase);
    if (row) best = interval(at, end, row);
    if (words === 1 && word in EN_DECADES && word !== 'teens') return decade(at, end, EN_DECADES[word]!, first);
    while ((lower[end] === ' ' || lower[end] === '-') && lower[end - 1] !== ' ') end++;
  }
  return best;
}

function decade(start: number, end: number, from: number, part: string): SaidAmount {
  const [low, high] = part === 'low' ? [1, 3] : part === 'mid' ? [4, 6] : part === 'high' ? [7, 9] : [0, 9];
  return interval(start, end, { low: from + low, high: from + high });
}
