import { fold } from '../core/text/fold';
import { isHan } from '../core/text/script';
import type { Localized, Metric } from '../core/transcript';
import { METRIC_NAMES } from '../core/lexicon/metricNames';
import type { Locale, Snapshot } from './snapshot';

/** A part of another metric: the lexicon's id of the whole with this behind it. */
const SHARE = '_share';

const endsHan = (text: string): boolean => isHan(text.charCodeAt(text.length - 1));

/** True for a part of another metric; a dividend per share is none. */
const isShare = (id: string): boolean => id.endsWith(SHARE) && !METRIC_NAMES.has(id);

/** What a metric is called in both languages, as far as the product has names for it. */
function namesOf(id: string): Localized | undefined {
  const whole = isShare(id) ? METRIC_NAMES.get(id.slice(0, -SHARE.length)) : undefined;
  return whole ? { en: `share of ${whole.en}`, zh: `${whole.zh}占比` } : METRIC_NAMES.get(id);
}

/** The ratio that a profit makes of revenue. */
export const MARGINS: ReadonlyMap<string, string> = new Map([
  ['gross_profit', 'gross_margin'],
  ['operating_income', 'operating_margin'],
  ['adj_ebitda', 'ebitda_margin'],
  ['ebitda', 'ebitda_margin'],
  ['net_income', 'net_margin'],
  ['net_income_attrib', 'net_margin'],
  ['net_income_nongaap', 'net_margin'],
]);

/**
 * What a metric is called: in the document's words, and in brackets what the product and the other language call it, where that is
 * another name. `short`: in the document's words alone.
 */
export function metricTitle({ transcript }: Snapshot, metric: Metric, locale: Locale, short = false): string {
  const { id, name, start = 0, end = 0 } = metric;
  const names = namesOf(id);
  const said = asWritten(transcript.text, name, end) || names?.[locale] || id.replace(/_/g, ' ');
  const segment = metric.segment && !name.includes(metric.segment) ? metric.segment : '';
  const full = (segment && asWritten(transcript.text, segment, start) + (endsHan(segment) ? '' : ' ')) + said;
  const title = isShare(id) && endsHan(full) && !/[占佔]/.test(full) ? `${full}占比` : full;
  const known = (endsHan(said) ? [names?.en] : [names?.en, names?.zh]).filter(
    (other) => other && !title.toLowerCase().includes(other.toLowerCase()),
  );
  return short || known.length === 0 ? title : `${title} (${known.join(', ')})`;
}

/** The document's letters for folded words that end at `end`, where they do stand there: 股東應佔溢利 for 股东应占溢利. */
function asWritten(text: string, folded: string, end: number): string {
  const written = text.slice(Math.max(end - folded.length, 0), end);
  return (fold(written) === folded ? written : folded).trim();
}
