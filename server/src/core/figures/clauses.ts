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
  const items = [
    ...scan.figures.map((figure, index) => ({ figure, index, ...spanOf(figure) })),
    ...scan.periods.map((period) => ({ period, ...spanOf(period) })),
  ].sort((a, b) => a.start - b.start);
  let next = 0;
  return sentences.map(({ start, end }) => {
    const clauses: Draft[] = [];
    let clause = draft(start, true);
    let barrier = start;
    for (let at = start; at < end;) {
      while (next < items.length && items[next]!.start < at) next++;
      const item = items[next];
      if (item?.start === at) {
        if ('figure' in item) clause.figures.push(item);
        else clause.periods.push(item.period);
        at = barrier = Math.max(at + 1, item.end);
        next++;
        continue;
      }
      const mark = lower[at]!;
      if (',;:。!?'.includes(mark)) {
        clauses.push({ ...clause, end: at });
        clause = draft(at + 1, mark === ';');
        at++;
        continue;
      }
      at = readWord(reading, lower, at, clause, barrier, item?.start ?? end);
    }
    clauses.push({ ...clause, end });
    return { start, end, clauses };
  });
}

const spanOf = ({ start, end }: Span): Span => ({ start, end });
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
    if (cue && cue.cue.says === 'share') clause.cues.push(cue);
    return metric.end;
  }
  if (cue && cue.end <= limit) {
    clause.cues.push(cue);
    return cue.cue.says === 'share' && lower[at] !== '占' ? at + 3 : cue.end;
  }
  return at + 1;
}
