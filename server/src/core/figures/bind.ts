import type { Basis, Comparison, Direction, FigureStatus, Metric, Span } from '../transcript';
import { isHan } from '../text/script';
import type { Clause, Sentence } from './clauses';
import { layClauses } from './clauses';
import { isPastExpectation, type CueMention } from './cues';
import type { MetricMention } from './metricMentions';
import { comparisonOf, directionOf, isAgainstPlan, isRate, reachesLevel } from './changes';
import { fits, fitsKind } from './fits';
import { countedNoun, measuredNoun, subjectNoun } from './nouns';
import { bindPeriod, notePeriods, type PeriodState } from './bindPeriod';
import type { PeriodRef } from './period';
import type { Scan, ScannedFigure } from './scan';

/** What the words around a figure say of it. */
export interface Binding {
  readonly metric?: Metric;
  readonly metricKind?: MetricMention['kind'];
  readonly runnersUp?: readonly Metric[];
  readonly when?: PeriodRef;
  readonly comparison?: Comparison;
  readonly direction?: Direction;
  readonly basis?: Basis;
  readonly status?: FigureStatus;
  readonly of?: number;
  /** True for a change, false for a level. */
  readonly rate: boolean;
  readonly because: readonly string[];
}

type Mutable = { -readonly [K in keyof Binding]: Binding[K] };

/** What a sentence carries from clause to clause. */
interface Carried extends PeriodState {
  metric?: MetricMention;
  /** The metric of the sentence before, for one that leaves it out. */
  previous?: MetricMention;
  segment?: string;
  nonGaap?: CueMention;
  status?: FigureStatus;
  comparison?: Comparison;
}

/** Binds every figure of a block, in order (domain.md 2.7). */
export function bindFigures(reading: string, lower: string, sentences: readonly Span[], scan: Scan): Binding[] {
  const bindings: Binding[] = scan.figures.map(() => ({ rate: false, because: [] }));
  let carried: Carried = {};
  for (const sentence of layClauses(reading, lower, sentences, scan)) {
    carried = { period: carried.period, previous: carried.metric ?? carried.previous };
    bindSentence(reading, lower, sentence, bindings, carried, scan.figures);
  }
  return bindings;
}

function bindSentence(
  reading: string,
  lower: string,
  sentence: Sentence,
  bindings: Binding[],
  carried: Carried,
  figures: readonly ScannedFigure[],
): void {
  for (const clause of sentence.clauses) {
    notePeriods(clause, clause.figures.length === 0 ? Infinity : 0, carried);
    if (clause.opens) carried.nonGaap = undefined;
    for (const cue of clause.cues) noteCue(lower, cue, carried);
    noteRevision(clause, carried, bindings);
    const segment = segmentIn(reading, clause);
    if (segment) carried.segment = segment;
    for (const { figure, index } of clause.figures) {
      const binding = bindOne(reading, lower, clause, figure, carried, bindings);
      bindings[index] = binding;
      const kind = figures[index]!.kind;
      if (
        !binding.rate &&
        kind !== 'duration' &&
        kind !== 'rank' &&
        binding.metric &&
        binding.status !== 'priorPeriod' &&
        !binding.metric.id.endsWith('_share')
      )
        carried.level = index;
    }
    const last = clause.metrics.filter((metric) => !metric.whole).at(-1);
    if (last) carried.metric = qualified(last, carried);
  }
}

function noteCue(lower: string, { cue, start, end }: CueMention, carried: Carried): void {
  if (cue.says === 'status')
    carried.status = cue.value === 'guidance' && isPastExpectation(lower, start) ? 'thirdParty' : cue.value;
  if (cue.says === 'basis' && cue.value === 'nonGaap') carried.nonGaap = { start, end, cue };
}

/** `up from our prior range`: the level before is a revision of guidance. */
function noteRevision(clause: Clause, carried: Carried, bindings: Binding[]): void {
  const revised = clause.cues.some(({ cue }) => cue.says === 'comparison' && cue.value === 'vsPrior');
  if (!revised || carried.level === undefined) return;
  const up = clause.cues.find(({ cue }) => cue.says === 'direction')?.cue;
  const direction = up?.says === 'direction' ? up.value : undefined;
  bindings[carried.level] = { ...bindings[carried.level]!, comparison: 'vsPrior', direction };
}

/** A part of the company named before the metric: 在云业务中…,整体收入. */
function segmentIn(reading: string, clause: Clause): string | undefined {
  const match = /([\u4e00-\u9fffA-Za-z]{1,5}业务)(?:中|方面|板块|里|的|,|$)/.exec(
    reading.slice(clause.start, clause.end),
  );
  return match?.[1]!.replace(/^.*?(?:在|其中|和|与|及|的|是|将|对|有)/, '');
}

/** The metric under the qualifiers in force: after 不按…准则, net income is the non-GAAP one. */
function qualified(metric: MetricMention, carried: Carried): MetricMention {
  if (!carried.nonGaap || metric.basis) return metric;
  if (metric.id === 'net_income' || metric.id === 'net_income_attrib')
    return { ...metric, id: 'net_income_nongaap', basis: 'nonGaap' };
  return { ...metric, basis: 'nonGaap' };
}

function bindOne(
  reading: string,
  lower: string,
  clause: Clause,
  figure: ScannedFigure,
  carried: Carried,
  bindings: readonly Binding[],
): Binding {
  const direction = directionOf(lower, clause, figure);
  const comparison = comparisonOf(clause, figure);
  const reached = reachesLevel(lower, figure);
  const rate = isRate(figure, direction, comparison, reached);
  const binding: Mutable = {
    rate,
    direction: rate || reached ? direction : undefined,
    comparison: rate || isAgainstPlan(comparison) ? comparison : undefined,
    because: [],
  };
  const share = clause.cues.find(({ cue }) => cue.says === 'share');
  const candidates = clause.metrics
    .filter((metric) => metric.end <= figure.start && !metric.whole && fits(metric, figure, rate, share !== undefined))
    .reverse();
  const near = candidates[0];
  if (near && !isVerbOfLevel(near, figure, carried, bindings))
    take(binding, reading, qualified(near, carried), 'metric-in-clause', carried);
  else bindElsewhere(reading, lower, clause, figure, carried, bindings, binding, share !== undefined);
  if (candidates.length > 1)
    binding.runnersUp = candidates.slice(1, 3).map((metric) => asMetric(reading, metric, carried));
  if (
    rate &&
    carried.level !== undefined &&
    binding.metric &&
    sameMetric(bindings[carried.level]!.metric, binding.metric)
  )
    binding.of ??= carried.level;
  if (share && figure.kind !== 'money' && binding.metric && !rate && binding.metricKind === 'money')
    binding.metric = { ...binding.metric, id: `${binding.metric.id}_share` };
  bindPeriod(lower, clause, figure, rate, carried, binding, bindings);
  binding.basis ??= basisOf(clause);
  binding.status ??= carried.status;
  if (rate && comparison === undefined && isYearlyByHabit(figure, binding)) {
    binding.comparison = 'yoy';
    binding.because = [...binding.because, 'yearly-by-habit'];
  }
  return binding;
}

/** 投入, 支出 after a level of money: the verb of what was named before, no metric of its own. */
function isVerbOfLevel(
  near: MetricMention,
  figure: ScannedFigure,
  carried: Carried,
  bindings: readonly Binding[],
): boolean {
  if (near.id !== 'cost' || near.segment !== undefined || carried.level === undefined) return false;
  return figure.kind === 'money' && bindings[carried.level]!.metricKind === 'money';
}

/** Calls state growth against the year before unless they say otherwise; points only in English, where margins are told that way. */
function isYearlyByHabit({ unit, kind }: ScannedFigure, { status, metric, direction }: Mutable): boolean {
  if (!metric || status !== undefined || (direction !== 'up' && direction !== 'down')) return false;
  return (kind === 'percent' && unit !== 'pp') || kind === 'vague';
}

function basisOf(clause: Clause): Basis | undefined {
  const cue = clause.cues.find((mention) => mention.cue.says === 'basis')?.cue;
  return cue?.says === 'basis' ? cue.value : undefined;
}

const sameMetric = (a: Metric | undefined, b: Metric): boolean =>
  a !== undefined && a.id === b.id && a.segment === b.segment;

function take(binding: Mutable, reading: string, metric: MetricMention, rule: string, carried: Carried): void {
  binding.metric = asMetric(reading, metric, carried);
  binding.metricKind = metric.kind;
  binding.basis = metric.basis;
  binding.because = [...binding.because, rule];
}

function asMetric(reading: string, metric: MetricMention, carried: Carried): Metric {
  const { id, start, end } = metric;
  return { id, name: reading.slice(start, end), start, end, segment: metric.segment ?? carried.segment };
}

/** Where the clause names no fitting metric to the left: a bare rate takes the last level's, then the right side, then what the sentence carries. */
function bindElsewhere(
  reading: string,
  lower: string,
  clause: Clause,
  figure: ScannedFigure,
  carried: Carried,
  bindings: readonly Binding[],
  binding: Mutable,
  share: boolean,
): void {
  const right = rightOf(lower, clause, figure, binding.rate);
  const level = carried.level === undefined ? undefined : bindings[carried.level];
  const counts = figure.kind === 'count' && !figure.bare && countedNoun(lower, figure) !== undefined;
  if (right && !counts && !(binding.rate && level))
    return take(binding, reading, qualified(right, carried), 'metric-to-the-right', carried);
  const growth = binding.rate || figure.kind === 'multiple';
  if (
    level?.metric &&
    (growth
      ? figure.unit !== 'pp' || level.metricKind !== 'money'
      : fitsKind(level.metricKind, figure) || (share && figure.kind !== 'money'))
  ) {
    binding.metric = level.metric;
    binding.metricKind = level.metricKind;
    binding.basis = level.basis;
    if (binding.rate) binding.of = carried.level;
    binding.because = [growth ? 'rate-of-last-level' : 'metric-of-last-level'];
    return;
  }
  if (carried.metric && fits(carried.metric, figure, binding.rate, share))
    return take(binding, reading, carried.metric, 'metric-earlier-in-sentence', carried);
  const { previous } = carried;
  if (previous && !carried.metric && figure.kind !== 'count' && fits(previous, figure, binding.rate, false))
    return take(binding, reading, previous, 'metric-of-last-sentence', carried);
  const noun =
    figure.kind === 'count'
      ? (countedNoun(lower, figure) ?? measuredNoun(lower, figure))
      : (measuredNoun(lower, figure) ?? subjectNoun(lower, clause.start, figure));
  if (!noun || figure.kind === 'duration') return;
  binding.metric = {
    id: figure.kind === 'count' ? 'count' : 'other',
    name: reading.slice(noun.start, noun.end),
    start: noun.start,
    end: noun.end,
  };
  binding.metricKind = figure.kind === 'count' ? 'count' : undefined;
  binding.because = ['noun-beside'];
}

/** A metric directly after the figure: 1.7亿日活跃用户, `140 basis points of gross margin`, `$2 million in revenue`. */
function rightOf(lower: string, clause: Clause, figure: ScannedFigure, rate: boolean): MetricMention | undefined {
  const right = clause.metrics.find(
    (metric) => metric.start >= figure.end && !(metric.whole && figure.kind === 'percent'),
  );
  if (!right || clause.figures.some((other) => other.figure.start >= figure.end && other.figure.start < right.start))
    return undefined;
  const gap = lower.slice(figure.end, right.start);
  const close = isHan(lower.charCodeAt(right.start))
    ? gap.length <= 4
    : /^ (?:(?:of|in|worth of) (?:the |our |its |total |net |annual |new )?(?:[a-z&-]+ )?)?$/.test(gap);
  return close && fits(right, figure, rate, false) ? right : undefined;
}
