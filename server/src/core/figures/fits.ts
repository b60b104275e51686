import type { MetricMention } from './metricMentions';
import type { FigureKind } from '../transcript';
import type { ScannedFigure } from './scan';

/** What of a figure decides which metrics it may measure. */
interface Measured extends Pick<ScannedFigure, 'bare' | 'open' | 'unit'> {
  readonly kind: FigureKind;
}

/** Whether a metric may be what the figure measures. A `share` of a metric may be a percentage of money. */
export function fits(metric: Pick<MetricMention, 'kind'>, figure: Measured, rate: boolean, share: boolean): boolean {
  if (rate) return metric.kind === 'ratio' ? true : figure.unit !== 'pp' && figure.unit !== 'bps';
  if ((figure.kind === 'percent' || figure.kind === 'ratio' || figure.kind === 'vague') && share)
    return metric.kind !== 'perUnit';
  return fitsKind(metric.kind, figure);
}

/** The unit's veto: money needs a metric of money, a percentage a ratio or a change. */
export function fitsKind(kind: MetricMention['kind'] | undefined, figure: Measured): boolean {
  switch (figure.kind) {
    case 'money':
      return kind === 'money' || kind === 'perUnit' || kind === 'moneyOrCount';
    case 'percent':
    case 'ratio':
      return kind === 'ratio';
    case 'vague':
      return kind !== 'days';
    case 'count':
      return (
        kind === 'count' ||
        kind === 'moneyOrCount' ||
        (figure.bare === true && (kind === 'money' || kind === 'multiple' || kind === 'perUnit')) ||
        (kind === 'days' && figure.bare === true) ||
        (kind === 'ratio' && figure.open === true)
      );
    case 'multiple':
      return kind !== 'days' && kind !== 'ratio';
    case 'duration':
      return kind === 'days';
    case 'date':
    case 'fiscalPeriod':
      return false;
    case 'rank':
      return kind === 'ratio' || kind === 'money';
  }
}
