import { EN_FIGURE_CUES } from '../lexicon/en/figureCues';
import type { FigureCue } from '../lexicon/figureTerms';
import { ZH_FIGURE_CUES, ZH_PAST_EXPECTATION } from '../lexicon/zh/figureCues';
import { TermIndex } from './termIndex';

/** A word beside figures, and what it says of them. */
export interface CueMention {
  readonly start: number;
  readonly end: number;
  readonly cue: FigureCue;
}

const CUES = new TermIndex<FigureCue>([...ZH_FIGURE_CUES, ...EN_FIGURE_CUES].map((row) => [row.words, row]));
const PAST = ZH_PAST_EXPECTATION.split(' | ');

/** The cue that begins at `at`. */
export function cueAt(lower: string, at: number): CueMention | undefined {
  const found = CUES.at(lower, at);
  if (
    !found ||
    (found.row.says === 'share' && lower[at - 1] === '应') ||
    /^(?:makes?|made|set|setting|come|came|follow|end|catch|pick|sum|open) $/.test(
      found.row.says === 'direction' && lower[at] === 'u' ? wordBefore(lower, at) : '',
    )
  )
    return undefined;
  return { start: at, end: found.end, cue: found.row };
}

const wordBefore = (lower: string, at: number): string =>
  /[a-z]{0,8} $/.exec(lower.slice(Math.max(0, at - 9), at))?.[0] ?? '';

/** True for 此前预计, 曾预计, `had guided`: an expectation that is over. */
export const isPastExpectation = (lower: string, start: number): boolean => {
  const before = lower.slice(Math.max(0, start - 8), start);
  return PAST.some((word) => before.includes(word)) || /had $|previously $/.test(before);
};
