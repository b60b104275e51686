import { isHan, isLatin } from '../text/script';
import type { Span } from '../transcript';
import type { CueMention } from './cues';
import { cueAt } from './cues';
import { metricAt, type MetricMention } from './metricMentions';
import type { PeriodMention } from './period';
import type { Scan, ScannedFigure } from './scan';

/** A stretch between commas with what it names, in order. */
export interface Clause extends Span {
  readonly figures: readonly { readonly figure: ScannedFigure; readonly index: number }[];
  readonly metrics: readonly MetricMention[];
  readonly periods: readonly PeriodMention[];
  readonly cues: readonly CueMention[];
  /** True for the first clause after a semicolon or at the beginning: qualifiers of the one before end here. */
  readonly opens: boolean;
}

export interface Sentence extends Span {
  readonly clauses: readonly Clause[];
}

interface Draft extends Clause {
  readonly figures: { figure: ScannedFigure; index: number }[];
  readonly metrics: MetricMention[];
  readonly periods: PeriodMention[];
  readonly cues: CueMention[];
}

/** Splits sentences into clauses at marks that stand in no figure, and lays figures, periods, metrics and cues into them. */
export function layClauses(reading: string, lower: string, sentences: readonly Span[], scan: Scan): Sentence[] {
  const items: Item[] = scan.figures.map((figure, index) => ({ start: figure.start, end: figure.end, figure, index }));
  for (const period of scan.periods) items.push({ start: period.start, end: period.end, period });
  items.sort((a, b) => a.start - b.start);
  let next = 0;
  return sentences.map(({ start, end }) => {
    const first = next;
    while (next < items.length && items[next]!.start < end) next++;
    return { start, end, clauses: layOne(reading, lower, start, end, items.slice(first, next)) };
  });
}

/** A figure or a period in its place. */
interface Item extends Span {
  readonly figure?: ScannedFigure;
  readonly index?: number;
  readonly period?: PeriodMention;
}

/** The clauses of one sentence. One without figures needs its periods only. */
function layOne(reading: string, lower: string, start: number, end: number, items: readonly Item[]): Clause[] {
  if (items.length === 0) return [];
  const clauses: Clause[] = [];
  let clause = draft(start, true);
  if (items.every(({ figure }) => !figure)) {
    for (const { period } of items) clause.periods.push(period!);
    return [{ ...clause, end }];
  }
  let barrier = start;
  let next = 0;
  for (let at = start; at < end;) {
    while (next < items.length && items[next]!.start < at) next++;
    const item = items[next];
    if (item?.start === at) {
      if (item.figure) clause.figures.push({ figure: item.figure, index: item.index! });
      else clause.periods.push(item.period!);
      at = barrier = Math.max(at + 1, item.end);
      next++;
      continue;
    }
    const mark = lower.charCodeAt(at);
    if (
      BREAKS.has(mark) ||
      (mark === 0x20 && isPause(lower, at)) ||
      clause.figures.length >= MOST ||
      clause.cues.length >= MOST
    ) {
      clauses.push({ ...clause, end: at });
      clause = draft(at + 1, mark === 0x3b);
      at++;
    } else if (isLatin(mark) && isLatin(lower.charCodeAt(at - 1))) at++;
    else {
      const read = readWord(reading, lower, at, clause, barrier, item?.figure ? item.start : end);
      at = item && read > item.start ? item.start : read;
    }
  }
  clauses.push({ ...clause, end });
  return clauses;
}

/** Between Chinese words a blank stands where speech pauses. */
const isPause = (lower: string, at: number): boolean =>
  isHan(lower.charCodeAt(at - 1)) && isHan(lower.charCodeAt(at + 1));

/** A clause longer than any sentence is cut, so that what is compared inside one stays small. */
const MOST = 24;
const BREAKS = new Set([...',;:。!?'].map((mark) => mark.charCodeAt(0)));
const draft = (start: number, opens: boolean): Draft => ({
  start,
  end: start,
  opens,
  figures: [],
  metrics: [],
  periods: [],
  cues: [],
});

/** Takes the metric or cue at `at` into the clause; what reaches into the next figure is none. */
function readWord(reading: string, lower: string, at: number, clause: Draft, barrier: number, limit: number): number {
  const metric = metricAt(reading, lower, at, barrier);
  const cue = cueAt(lower, at);
  if (metric && metric.end <= limit && (!cue || cue.end <= metric.end)) {
    clause.metrics.push(metric);
    // 增幅 is a metric where nothing else is, and always says which way.
    if (cue && (cue.cue.says === 'share' || metric.id === 'growth')) clause.cues.push(cue);
    return metric.end;
  }
  if (cue && cue.end <= limit) {
    clause.cues.push(cue);
    return cue.cue.says === 'share' && lower[at] !== '占' ? at + 3 : cue.end;
  }
  return at + 1;
}
