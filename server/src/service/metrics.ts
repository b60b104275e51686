import type { Metric } from '../core/transcript';

/** What a metric is called: in the document's words, with the lexicon's name beside them where it says something else. */
export function metricTitle({ id, name, segment }: Metric): string {
  const plain = id.replace(/_/g, ' ');
  const named = name && name.toLowerCase() !== plain ? `${name} (${plain})` : plain;
  return segment && !name.includes(segment) ? `${segment} ${named}` : named;
}
