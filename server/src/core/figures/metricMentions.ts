import { EN_INDUSTRY_METRICS } from '../lexicon/en/industryMetrics';
import { EN_METRICS } from '../lexicon/en/metrics';
import type { MetricKind, MetricTerm } from '../lexicon/figureTerms';
import { ZH_INDUSTRY_METRICS } from '../lexicon/zh/industryMetrics';
import { ZH_METRICS, ZH_RUNS_ON } from '../lexicon/zh/metrics';
import { isHan, isLatin } from '../text/script';
import type { Basis, Metric, Span } from '../transcript';
import { segmentBefore } from './segments';
import { TermIndex } from './termIndex';

/** A metric's words in a block. */
export interface MetricMention {
  readonly start: number;
  readonly end: number;
  readonly id: string;
  readonly kind: MetricKind;
  /** What is measured, where the words only imply it. */
  readonly name?: string;
  readonly segment?: string;
  readonly basis?: MetricTerm['basis'];
  /** True where the words are what something is a part of: 占营业收入的比例, `of sales`. */
  readonly whole?: boolean;
}

const METRICS = new TermIndex<MetricTerm>(
  [...ZH_METRICS, ...ZH_INDUSTRY_METRICS, ...EN_METRICS, ...EN_INDUSTRY_METRICS].map((row) => [row.words, row]),
);
const OWNER = /(?:归属于|归属)[^,;。!?:0-9]{1,24}$/;
const OWNER_WINDOW = 28;
const EXCLUDING = /(?:扣除|剔除)非经常性损益(?:后|前)?的?$/;

/** The metric whose words begin at `at`, with the owner and the part of the company that stand before it. */
export function metricAt(reading: string, lower: string, at: number, barrier: number): MetricMention | undefined {
  const found = METRICS.at(lower, at);
  if (!found || isInsideWord(lower, at, found.end)) return undefined;
  const { id, kind, basis, name } = found.row;
  const owned =
    kind === 'money' && id === 'net_income' ? OWNER.exec(lower.slice(Math.max(0, at - OWNER_WINDOW), at)) : null;
  const start = owned ? at - owned[0].length : at;
  const excluding = id === 'net_income' ? EXCLUDING.exec(lower.slice(Math.max(0, start - 14), start)) : null;
  if (excluding) return { start: start - excluding[0].length, end: found.end, id: 'net_income_ex', kind };
  if (owned) return { start, end: found.end, id: 'net_income_attrib', kind };
  const whole = isWhole(lower, at);
  // Before a verb stands who does it: `Acme earned`.
  const isVerb = name !== undefined && isLatin(lower.charCodeAt(at));
  const segment = whole || isVerb ? undefined : segmentBefore(reading, lower, at, barrier);
  // 占营业收入的比例: the words before 占 say what the share is of.
  if (id === 'share_of' && segment === undefined) return undefined;
  return {
    start: at,
    end: found.end,
    id,
    kind,
    basis,
    name,
    whole: whole || undefined,
    segment,
  };
}

/** Of a share, the words after 占 or `of` are the whole. */
const isWhole = (lower: string, at: number): boolean => {
  const before = lower.slice(Math.max(0, at - 32), at);
  return isHan(lower.charCodeAt(at - 1))
    ? WHOLE_ZH.test(before.slice(-5))
    : before.includes(' of ') && WHOLE_EN.test(before);
};

const WHOLE_ZH = /(?:^|[^应])占(?:公司|集团|总|全部)?$/;
const WHOLE_EN = /(?:%|percent|half|third|quarter|portion|percentage) of (?:our |the |its |total |net )*$/;

/** 收入 in 收入端, 投资 in 投资者: the word is another one. */
const isInsideWord = (lower: string, start: number, end: number): boolean => {
  if (!isHan(lower.charCodeAt(start))) return false;
  const next = lower[end] || ' ';
  return (ZH_RUNS_ON[lower.slice(start, end)] ?? '端侧结').includes(next);
};

/** A metric that later figures may take over. */
export interface Subject {
  readonly metric?: Metric;
  readonly metricKind?: MetricMention['kind'];
  readonly basis?: Basis;
}

export const subjectOf = (
  reading: string,
  { id, name, start, end, segment, kind, basis }: MetricMention,
  within?: string,
): Subject => ({
  metric: { id, name: name ?? reading.slice(start, end), start, end, segment: segment ?? within },
  metricKind: kind,
  basis,
});

/** How much of a sentence without figures is looked through for what it asks or names. */
const LOOKED_THROUGH = 120;

/** The metric that a sentence without figures names last: what an answer or the next sentence goes on about. */
export function lastNamed(reading: string, lower: string, { start, end }: Span): Subject | undefined {
  let named: MetricMention | undefined;
  for (let at = Math.max(start, end - LOOKED_THROUGH); at < end; at++) {
    if (isLatin(lower.charCodeAt(at)) && isLatin(lower.charCodeAt(at - 1))) continue;
    const metric = metricAt(reading, lower, at, start);
    if (!metric) continue;
    if (!metric.whole) named = metric;
    at = metric.end - 1;
  }
  return named && subjectOf(reading, named);
}
