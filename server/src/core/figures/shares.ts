import { isHan } from '../text/script';
import type { Metric } from '../transcript';
import type { Found, Place } from './bindMetric';
import type { MetricMention } from './metricMentions';

/**
 * The share that a figure states, named after its part: 减速器收入 becomes 减速器收入占比, `SG&A` becomes `SG&A share of sales`; after its
 * whole where the text names no part.
 */
export function nameShare({ reading, clause, figure, rate }: Place, found: Found | undefined): Found | undefined {
  if (rate || !(figure.kind === 'percent' || figure.kind === 'ratio' || figure.kind === 'vague')) return found;
  const whole = clause.metrics.find(({ whole, start }) => whole && start > figure.start - 24);
  if (!found?.metric) return whole && { metric: wholeShare(reading, whole), metricKind: 'ratio', because: 'share-of' };
  const { metric, metricKind } = found;
  if (whole && metric.start === whole.start)
    return { ...found, metric: wholeShare(reading, whole), metricKind: 'ratio' };
  if (metric.id.endsWith('_share') || metric.id === 'share_of' || (metricKind === 'ratio' && metric.id !== 'other'))
    return found;
  return { ...found, metric: partShare(metric, whole && reading.slice(whole.start, whole.end)), metricKind: 'ratio' };
}

const isChinese = (name: string): boolean => isHan(name.charCodeAt(name.length - 1));

function partShare(metric: Metric, whole: string | undefined): Metric {
  const name = isChinese(metric.name) ? `${metric.name}占比` : `${metric.name} share${whole ? ` of ${whole}` : ''}`;
  return { ...metric, id: `${metric.id}_share`, name };
}

function wholeShare(reading: string, { id, start, end }: MetricMention): Metric {
  const name = reading.slice(start, end);
  return { id: `${id}_share`, name: isChinese(name) ? `占${name}比例` : `share of ${name}`, start, end };
}
