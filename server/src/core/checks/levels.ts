import { STATED_BY_NAME, STATED_ONCE } from '../lexicon/metricGroups';
import type { Comparables } from './rule';
import { yearBefore } from '../figures/period';
import type { Figure, Transcript } from '../transcript';

/** True for a stated amount or ratio, not a change of one. */
export const isLevel = ({ kind, of, comparison, status, metric }: Figure): boolean =>
  metric !== undefined &&
  metric.id !== 'count' &&
  metric.id !== 'other' &&
  (kind === 'money' || kind === 'count' || kind === 'percent') &&
  comparison === undefined &&
  (of === undefined || status === 'priorPeriod');

/** True where the call reports it: not guided, not supposed, not said by others. */
export const isReported = ({ status }: Figure): boolean =>
  status === undefined || status === 'actual' || status === 'priorPeriod';

/** True where two figures of one measure are surely of one thing: by the metric, or by its name. */
export const isOneThing = (a: Figure, b: Figure): boolean =>
  STATED_ONCE.has(a.metric!.id) || a.metric!.name.toLowerCase() === b.metric!.name.toLowerCase();

/** True where the clause itself names the metric, so that little is left to mistake. */
export const isNamed = ({ because }: Figure): boolean =>
  because.includes('metric-in-clause') || because.includes('metric-to-the-right');

/** A single exact value of the whole company's, of a metric that the clause itself names. */
const isWhole = ({ metric, approx, bound, valueMax, because }: Figure): boolean =>
  metric!.segment === undefined && !approx && !bound && valueMax === undefined && because.includes('metric-in-clause');

/** As {@link isWhole}, of the period that is reported and of a metric that a call states once. */
export const isTold = (figure: Figure): boolean =>
  (STATED_ONCE.has(figure.metric!.id) || STATED_BY_NAME.has(figure.metric!.id)) &&
  figure.status === undefined &&
  isWhole(figure);

/** The reported levels of a document, looked through once. */
export interface Levels {
  /** By measure and period, in text order. */
  readonly byPeriod: ReadonlyMap<string, ReadonlyMap<string, readonly Figure[]>>;
  /** Prior-period levels by the index of the level beside which the text sets them. */
  readonly beside: ReadonlyMap<number, readonly Figure[]>;
}

export function levelsOf({ figures, call }: Pick<Transcript, 'figures' | 'call'>): Levels {
  const reported = call.period?.value;
  const byPeriod = new Map<string, Map<string, Figure[]>>();
  const beside = new Map<number, Figure[]>();
  for (const figure of figures) {
    if (figure.of !== undefined && figure.status === 'priorPeriod') add(beside, figure.of, figure);
    const { period, measure } = figure;
    if (period === undefined || measure === undefined || !isLevel(figure) || !isReported(figure)) continue;
    const periods = byPeriod.get(measure) ?? new Map<string, Figure[]>();
    byPeriod.set(measure, periods);
    add(periods, reported && endOf(reported)?.startsWith(period) && period.length >= 7 ? reported : period, figure);
  }
  return { byPeriod, beside };
}

const QUARTER_ENDS: Readonly<Record<string, string>> = {
  Q1: '03-31',
  Q2: '06-30',
  H1: '06-30',
  Q3: '09-30',
  Q4: '12-31',
  H2: '12-31',
};

/** The day on which a quarter or half of the calendar ends: what is said as of that day is said of the period. */
function endOf(period: string): string | undefined {
  const end = QUARTER_ENDS[period.slice(4)];
  return end && `${period.slice(0, 4)}-${end}`;
}

function add<Key>(groups: Map<Key, Figure[]>, key: Key, figure: Figure): void {
  const group = groups.get(key);
  if (group) group.push(figure);
  else groups.set(key, [figure]);
}

/**
 * The year-ago levels of a level: the one that the text sets beside it, else those that it sets beside the same amount of the same metric
 * elsewhere, or says of the whole company. Any other may be one of a part of the company, so it proves nothing.
 */
export function basesOf(
  index: number,
  { figures, levels: { byPeriod, beside } }: Pick<Comparables, 'figures' | 'levels'>,
): readonly Figure[] {
  const own = beside.get(index);
  if (own) return own;
  const level = figures[index]!;
  const before = yearBefore(level.period);
  const found = before === undefined ? undefined : byPeriod.get(level.measure ?? '')?.get(before);
  return found?.filter((base) => isBaseOf(base, level, figures)) ?? [];
}

/** How many times one of two amounts of one thing, a year apart, may be the other before they are rather of two things. */
const APART = 2.5;

export const isNear = ({ value: a }: Figure, { value: b }: Figure): boolean =>
  Number(a) * APART >= Number(b) && Number(b) * APART >= Number(a);

/** True of a year-ago level that the text sets beside the same amount elsewhere, or says of the whole company. */
const isBaseOf = (base: Figure, level: Figure, figures: readonly Figure[]): boolean =>
  base.status === 'priorPeriod' &&
  (base.of === undefined
    ? isWhole(base) && isWhole(level) && STATED_ONCE.has(level.metric!.id) && isNear(base, level)
    : figures[base.of]?.value === level.value);

/** A metric as a message names it: with its part of the company, and its basis where the words do not say it. */
export function nameOf({ metric, basis }: Figure): string {
  if (!metric) return '';
  const { segment, name } = metric;
  const gap = segment && /[a-z]$/i.test(segment) && /^[a-z]/i.test(name) ? ' ' : '';
  const full = segment && !name.includes(segment) ? `${segment}${gap}${name}` : name;
  return basis === 'nonGaap' && !/gaap/i.test(full) ? `${full} (non-GAAP)` : full;
}
