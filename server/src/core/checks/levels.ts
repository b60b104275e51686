import type { Facts } from './rule';
import { yearBefore } from '../figures/period';
import type { Figure } from '../transcript';

/** What must be equal before two figures are compared: metric, part of the company, basis, unit. */
export const measureOf = ({ metric, basis, kind, unit, currency, perUnit }: Figure): string =>
  metric
    ? [
        metric.id,
        metric.segment ?? '',
        metric.id.startsWith('other') ? metric.name : '',
        basis ?? '',
        kind,
        unit ?? '',
        currency ?? '',
        perUnit ?? '',
      ].join('\u0000')
    : '';

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

/** Reported levels by measure and period, in text order. */
export function levelsByPeriod({ figures }: Facts): Map<string, Map<string, Figure[]>> {
  const levels = new Map<string, Map<string, Figure[]>>();
  for (const figure of figures) {
    if (!isLevel(figure) || !isReported(figure) || figure.period === undefined) continue;
    const measure = measureOf(figure);
    const periods = levels.get(measure) ?? new Map<string, Figure[]>();
    levels.set(measure, periods);
    const same = periods.get(figure.period);
    if (same) same.push(figure);
    else periods.set(figure.period, [figure]);
  }
  return levels;
}

/**
 * The year-ago level of a level: the one that the text sets beside it, else one that it sets beside the same amount of the same metric
 * elsewhere. A year-ago level of another amount may be one of a part of the company, so it proves nothing.
 */
export function basesOf(
  level: Figure,
  index: number,
  facts: Facts,
  levels: Map<string, Map<string, Figure[]>>,
): readonly Figure[] {
  const beside = facts.figures.filter((figure) => figure.of === index && figure.status === 'priorPeriod');
  if (beside.length > 0) return beside;
  const before = yearBefore(level.period);
  const found = before === undefined ? undefined : levels.get(measureOf(level))?.get(before);
  return (
    found?.filter(
      ({ status, of }) => status === 'priorPeriod' && of !== undefined && facts.figures[of]?.value === level.value,
    ) ?? []
  );
}

/** A metric as a message names it: with its part of the company, and its basis where the words do not say it. */
export function nameOf({ metric, basis }: Figure): string {
  if (!metric) return '';
  const { segment, name } = metric;
  const gap = segment && /[a-z]$/i.test(segment) && /^[a-z]/i.test(name) ? ' ' : '';
  const full = segment && !name.includes(segment) ? `${segment}${gap}${name}` : name;
  return basis === 'nonGaap' && !/gaap/i.test(full) ? `${full} (non-GAAP)` : full;
}
