import { isHan } from '../core/text/script';
import type { Metric } from '../core/transcript';

/** What a metric is called: in the document's words, with the lexicon's name beside them where it says something else. */
export function metricTitle({ id, name, segment }: Metric): string {
  const plain = id.replace(/_/g, ' ');
  const named = name && name.toLowerCase() !== plain ? `${name} (${plain})` : plain;
  if (!segment || name.includes(segment)) return named;
  return isHan(segment.charCodeAt(segment.length - 1)) ? segment + named : `${segment} ${named}`;
}
