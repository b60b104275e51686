import { EN_HEDGES_AFTER, EN_HEDGES_BEFORE } from '../lexicon/en/hedges';
import type { HedgeTerm } from '../lexicon/figureTerms';
import { ZH_HEDGES_AFTER, ZH_HEDGES_BEFORE } from '../lexicon/zh/hedges';
import { isLatin } from '../text/script';
import type { Bound } from '../transcript';
import { TermIndex } from './termIndex';

export interface Hedge {
  readonly approx?: true;
  readonly bound?: Bound;
  /** Where the hedge begins, when it stands before the number. */
  readonly start?: number;
}

/** Hedges before a number by their last code unit, longest first. */
const BEFORE = new Map<number, { readonly word: string; readonly row: HedgeTerm }[]>();
for (const row of [...ZH_HEDGES_BEFORE, ...EN_HEDGES_BEFORE])
  for (const word of row.words.split(' | ')) {
    const last = word.charCodeAt(word.length - 1);
    BEFORE.set(
      last,
      [...(BEFORE.get(last) ?? []), { word, row }].sort((a, b) => b.word.length - a.word.length),
    );
  }
const AFTER = new TermIndex<HedgeTerm>([...ZH_HEDGES_AFTER, ...EN_HEDGES_AFTER].map((row) => [row.words, row]));
const NONE: Hedge = {};

/** The hedge around a number: 超过9万个, 约60%至70%, 1亿元左右, `no more than $260 million`, `fourteen months or so`. */
export function hedgeAround(lower: string, start: number, end: number): Hedge {
  return hedgeBefore(lower, start) ?? hedgeAfter(lower, end) ?? NONE;
}

function hedgeBefore(lower: string, start: number): Hedge | undefined {
  let end = lower[start - 1] === ' ' ? start - 1 : start;
  if ('了为达至到'.includes(lower[end - 1] || ' ') && '约过近超逾'.includes(lower[end - 2] || ' ')) end--;
  if (lower.startsWith('a ', end - 2) && lower[end - 3] === ' ') end -= 2;
  for (const { word, row } of BEFORE.get(lower.charCodeAt(end - 1)) ?? []) {
    const from = end - word.length;
    if (!lower.startsWith(word, from)) continue;
    if (isLatin(word.charCodeAt(0)) && isLatin(lower.charCodeAt(from - 1))) continue;
    if (word === '过' && '超通不经'.includes(lower[from - 1] || ' ')) continue;
    return { approx: true, bound: row.bound, start: from };
  }
  return undefined;
}

function hedgeAfter(lower: string, end: number): Hedge | undefined {
  const at = lower[end] === ' ' ? end + 1 : end;
  const found = AFTER.at(lower, at);
  if (
    !found ||
    (lower[at] === '多' &&
      '元万亿%'.includes(lower[end - 1] || ' ') === false &&
      '数种样元次个'.includes(lower[at + 1] || ' '))
  )
    return undefined;
  return { approx: true, bound: found.row.bound };
}
