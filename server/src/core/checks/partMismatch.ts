import type { Figure } from '../transcript';
import { intervalOf, meet, percentText, shareOf, surelyHolds } from './interval';
import { isLevel, isNamed, isReported, nameOf } from './levels';
import type { Comparables, Facts, Rule, RuleDocumentation } from './rule';
import { EN_REST } from '../lexicon/en/figureCues';
import { ZH_REST, ZH_SPLIT } from '../lexicon/zh/figureCues';
import { anyOf } from '../text/anyOf';

/** Metrics whose parts add up to the whole, so that none is larger than it. */
const ADDITIVE = new Set([
  'revenue',
  'sales',
  'gmv',
  'headcount',
  'stores',
  'customers',
  'orders',
  'backlog',
  'shipments',
]);
/** A part that is larger than this many wholes is rather one of another period. */
const MOST = 2;

/** A part of the company against the whole company's level: larger than it, or another share of it than is said. */
export const partMismatch: Rule = {
  id: 'part-mismatch',
  level: 'warning',
  title: { en: 'parts that do not fit their whole', zh: '与整体不符的部分' },
  *compare(facts) {
    const wholes = new Map<string, Figure>();
    const largest = largestOf(facts.figures);
    for (const [index, part] of facts.figures.entries()) {
      if (!isExact(part)) continue;
      const { segment } = part.metric!;
      if (segment === undefined) wholes.set(keyOf(part), part);
      const whole = segment === undefined ? undefined : wholes.get(keyOf(part));
      if (!whole) continue;
      const share = shareBeside(facts, index);
      const ratio = Number(part.value) / Number(whole.value);
      if (ratio <= 1 && (!share || surelyHolds(share, 100 * ratio))) continue;
      const [over, under] = [intervalOf(part), intervalOf(whole)];
      if (!over || !under || under.low.lte(0)) continue;
      const isLarger = over.low.gt(under.high) && over.low.lt(under.high.times(MOST));
      if (isLarger && Number(part.value) > largest.get(part.metric!.id)!) yield larger(facts, part, whole);
      if (!share) continue;
      const [stated, implied] = [intervalOf(share), shareOf(over, under)];
      if (!stated || !implied || meet(stated, implied)) continue;
      yield otherShare(facts, share, part, whole, percentText(implied, false));
    }
  },
  check: together,
};

/** Two counts of which the text says that they are all parts of one before them, and which are more than that together. */
function* together({ figures, text }: Facts) {
  const counts = figures.filter(isCount);
  for (let i = 2; i < counts.length; i++) {
    const [first, rest] = [counts[i - 1]!, counts[i]!];
    if (first.unit !== rest.unit || rest.start - first.end > NEXT) continue;
    const isRest = REST.test(text.slice(first.end, rest.start));
    if (!isRest && !SPLIT.test(text.slice(Math.max(0, first.start - 24), first.start))) continue;
    const whole = wholeBefore(counts, i - 1, isRest ? FAR : NEAR);
    const sum = Number(first.value) + Number(rest.value);
    if (!whole || sum <= Number(whole.value) + Number(whole.precision) + 2 * Number(first.precision)) continue;
    if (sum < MOST * Number(whole.value)) yield moreTogether(text, first, rest, whole);
  }
}

const [NEXT, NEAR, FAR] = [30, 160, 600];
const REST = new RegExp(anyOf(`${ZH_REST} | ${EN_REST}`), 'i');
const SPLIT = new RegExp(anyOf(ZH_SPLIT));

const isCount = ({ kind, value, valueMax, approx, bound, status }: Figure): boolean =>
  kind === 'count' &&
  value !== undefined &&
  !valueMax &&
  !approx &&
  !bound &&
  (status === undefined || status === 'guidance');

/** The nearest count of the same things before, that is larger than both. */
function wholeBefore(counts: readonly Figure[], at: number, within: number): Figure | undefined {
  const [first, rest] = [counts[at]!, counts[at + 1]!];
  for (let i = at - 1; i >= 0 && first.start - counts[i]!.end <= within; i--) {
    const whole = counts[i]!;
    if (whole.unit !== first.unit || first.unit === undefined) continue;
    return Number(whole.value) > Math.max(Number(first.value), Number(rest.value)) ? whole : undefined;
  }
  return undefined;
}

function moreTogether(text: string, first: Figure, rest: Figure, whole: Figure) {
  const words = ({ start, end }: Figure): string => text.slice(start, end);
  return {
    start: rest.start,
    end: rest.end,
    message: {
      en: `${words(first)} and ${words(rest)} are more than ${words(whole)}.`,
      zh: `${words(first)}与${words(rest)}之和大于${words(whole)}。`,
    },
    related: [
      { start: first.start, end: first.end, message: { en: 'The other part', zh: '另一部分' } },
      { start: whole.start, end: whole.end, message: { en: 'The whole', zh: '整体' } },
    ],
  };
}

export const documentation: RuleDocumentation = {
  explanation: {
    en: 'A part of the company is larger than the whole in the same period, or the share that is stated is not the ratio of the part and the whole that the text gives, however they were rounded, or two counts that are said to be all of one are more than it. Parts whose period or currency differs are not compared.',
    zh: '同一时期公司某一部分的数额大于整体,或所称占比不等于文中部分与整体之比,无论如何取整;或称为全部的两个数量之和大于总数。时期或币种不同的不作比较。',
  },
  example: '上半年总收入48亿元。上半年海外收入52亿元。',
};

const keyOf = ({ metric, period, kind, unit, currency }: Figure): string =>
  [metric!.id, period, kind, unit, currency].join('\u0000');

const isExact = (figure: Figure): boolean =>
  isLevel(figure) &&
  isReported(figure) &&
  isNamed(figure) &&
  ADDITIVE.has(figure.metric!.id) &&
  figure.period !== undefined &&
  figure.kind !== 'percent' &&
  !figure.bound &&
  figure.valueMax === undefined;

/** The largest whole of each metric, of any period: what is no larger than that may be a part of it, and its period mistaken. */
function largestOf(figures: readonly Figure[]): Map<string, number> {
  const largest = new Map<string, number>();
  for (const figure of figures) {
    if (!isExact(figure) || figure.metric!.segment !== undefined) continue;
    const { id } = figure.metric!;
    largest.set(id, Math.max(largest.get(id) ?? 0, Number(figure.value)));
  }
  return largest;
}

/** The share that follows a part directly: 收入14.77亿元,占比54%. */
function shareBeside({ figures }: Comparables, index: number): Figure | undefined {
  const [part, next] = [figures[index]!, figures[index + 1]];
  const shares = next?.kind === 'percent' && next.unit === '%' && next.metric?.id === `${part.metric!.id}_share`;
  return shares && next.metric.segment === part.metric!.segment && !next.bound && next.direction === undefined
    ? next
    : undefined;
}

function larger({ text }: Comparables, part: Figure, whole: Figure) {
  const words = ({ start, end }: Figure): string => text.slice(start, end);
  return {
    start: part.start,
    end: part.end,
    message: {
      en: `${nameOf(part)} of ${words(part)} is more than the whole, ${nameOf(whole)} of ${words(whole)}.`,
      zh: `${nameOf(part)}${words(part)}大于整体:${nameOf(whole)}${words(whole)}。`,
    },
    related: [{ start: whole.start, end: whole.end, message: { en: 'The whole', zh: '整体' } }],
  };
}

function otherShare({ text }: Comparables, share: Figure, part: Figure, whole: Figure, implied: string) {
  const words = ({ start, end }: Figure): string => text.slice(start, end);
  return {
    start: share.start,
    end: share.end,
    message: {
      en: `${words(part)} of ${words(whole)} is ${implied}, not ${words(share)}.`,
      zh: `${words(part)}占${words(whole)}的${implied},而不是${words(share)}。`,
    },
    related: [
      { start: part.start, end: part.end, message: { en: 'The part', zh: '部分' } },
      { start: whole.start, end: whole.end, message: { en: 'The whole', zh: '整体' } },
    ],
  };
}
