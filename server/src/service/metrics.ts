import { isHan } from '../core/text/script';
import type { Localized, Metric } from '../core/transcript';
import { METRIC_NAMES } from './metricNames';

/** A part of another metric: the lexicon's id of the whole with this behind it. */
const SHARE = '_share';

const endsHan = (text: string): boolean => isHan(text.charCodeAt(text.length - 1));

/** What a metric is called in both languages, as far as the product has names for it. */
function namesOf(id: string): Localized | undefined {
  const whole = id.endsWith(SHARE) ? METRIC_NAMES.get(id.slice(0, -SHARE.length)) : undefined;
  return whole ? { en: `share of ${whole.en}`, zh: `${whole.zh}占比` } : METRIC_NAMES.get(id);
}

/** What a metric is called: in the document's words, and in brackets what the other language calls it. */
export function metricTitle({ id, name, segment }: Metric): string {
  const own = name.trim();
  const names = namesOf(id);
  const chinese = own === '' ? false : endsHan(own);
  const said = own || names?.en || id.replace(/_/g, ' ');
  const other = chinese ? names?.en : names?.zh;
  const full = segment && !said.includes(segment) ? segment + (endsHan(segment) ? '' : ' ') + said : said;
  return other && other.toLowerCase() !== said.toLowerCase() ? `${full} (${other})` : full;
}
