import type { Basis, Comparison, Direction, FigureStatus, Metric, Span } from '../transcript';
import type { MetricKind } from '../lexicon/figureTerms';
import type { Clause, Sentence } from './clauses';
import { layClauses } from './clauses';
import { isPastExpectation, type CueMention } from './cues';
import { lastNamed, subjectOf, type Subject } from './metricMentions';
import { metricOf, qualified, type MetricState } from './bindMetric';
import {
  comparisonOf,
  directionOf,
  isAgainstPlan,
  isBase,
  isChangeOfLevel,
  isRate,
  isRevised,
  isRise,
  isShare,
  reachesLevel,
} from './changes';
import { bindPeriod, isDay, notePeriods, type PeriodState } from './bindPeriod';
import type { PeriodRef } from './period';
import type { Scan, ScannedFigure } from './scan';

/** What the words around a figure say of it. */
export interface Binding {
  readonly metric?: Metric;
  readonly metricKind?: MetricKind;
  readonly runnersUp?: readonly Metric[];
  readonly when?: PeriodRef;
  /** True where the period is that of an earlier sentence. */
  readonly whenBefore?: boolean;
  readonly comparison?: Comparison;
  readonly direction?: Direction;
  readonly basis?: Basis;
  readonly status?: FigureStatus;
  readonly of?: number;
  /** For a base: what a change from it is against. */
  readonly against?: Comparison;
  /** True for a change, false for a level. */
  readonly rate: boolean;
  readonly because: readonly string[];
}

/** What a block leaves to the one after it. */
export interface Tail {
  /** What it was about last. */
  readonly subject?: Subject;
  readonly period?: PeriodRef;
}

/** The bindings of a block's figures, in order, and what it leaves to the next block. */
export interface Bound {
  readonly bindings: readonly Binding[];
  readonly tail: Tail;
}

type Mutable = { -readonly [K in keyof Binding]: Binding[K] };

/** What a sentence carries from clause to clause. */
interface Carried extends PeriodState, MetricState {
  status?: FigureStatus;
  /** The period with which the sentence began. */
  lasting?: PeriodRef;
  /** What the base is that the sentence gives: a year or a quarter ago. */
  base?: Comparison;
  /** What the sentence was about last. */
  subject?: Subject;
}

/** Binds every figure of a block, in order (domain.md 2.7). */
export function bindFigures(reading: string, lower: string, sentences: readonly Span[], scan: Scan): Bound {
  const bindings: Binding[] = scan.figures.map(() => ({ rate: false, because: [] }));
  let carried: Carried = {};
  let quiet: Sentence | undefined;
  for (const sentence of layClauses(reading, lower, sentences, scan)) {
    const { subject, previous, period, counted } = carried;
    const lasting = isDay(period) ? carried.lasting : period;
    carried = { period: lasting, lasting, previous: subject ?? previous, before: quiet, counted };
    quiet = sentence.clauses.some(({ figures }) => figures.length > 0) ? undefined : sentence;
    bindSentence(reading, lower, sentence, bindings, carried);
  }
  const subject = (quiet && lastNamed(reading, lower, quiet)) ?? carried.subject ?? carried.previous;
  return { bindings, tail: { subject, period: isDay(carried.period) ? carried.lasting : carried.period } };
}

function bindSentence(reading: string, lower: string, sentence: Sentence, bindings: Binding[], carried: Carried): void {
  for (const clause of sentence.clauses) {
    notePeriods(lower, clause, clause.figures.length === 0 ? Infinity : 0, carried);
    if (clause.opens) carried.nonGaap = undefined;
    for (const cue of clause.cues) noteCue(lower, cue, carried);
    noteRevision(clause, carried, bindings);
    const segment = segmentIn(reading, clause);
    if (segment) carried.segment = segment;
    for (const { figure, index } of clause.figures) {
      const binding = bindOne(reading, lower, clause, figure, index, carried, bindings);
      bindings[index] = binding;
      noteReached(index, clause, bindings);
      noteRise(lower, index, clause, bindings);
      noteLevel(figure, index, binding, carried);
    }
    if (clause.figures.length === 0) carried.topic = topicOf(lower, clause) ?? carried.topic;
    const last = clause.metrics.filter((metric) => !metric.whole).at(-1);
    if (last) carried.metric = qualified(last, carried);
    if (last && clause.figures.length === 0) carried.subject = subjectOf(reading, carried.metric!, carried.segment);
  }
}

/** What a clause announces that is said next: 客诉方面, `on beef`. */
function topicOf(lower: string, { start, end }: Clause): Span | undefined {
  const match = end - start > 30 ? null : TOPIC.exec(lower.slice(start, end));
  if (!match) return undefined;
  const words = (match[1] ?? match[2])!;
  const at = start + match[0].indexOf(words);
  return { start: at, end: at + words.length };
}

const TOPIC =
  /^ ?(?:关于|至于)?([\u4e00-\u9fff]{2,8})(?:方面|这块|这一块|这边|的话)$|^ ?(?:and )?on (?:the )?([a-z][a-z -]{1,22})$/;

/** `grew 21% to $231.5 million`: a rate before the level that it reached is a rate of it. */
function noteReached(index: number, { figures }: Clause, bindings: Binding[]): void {
  const [level, rate] = [bindings[index]!, bindings[index - 1]];
  if (!rate?.rate || rate.of !== undefined || level.rate || level.status === 'priorPeriod') return;
  if (index === figures[0]!.index || level.metric?.start !== rate.metric?.start || level.metric?.id !== rate.metric?.id)
    return;
  bindings[index - 1] = { ...rate, of: index };
}

/** The first of two figures of a rise is the level before. */
function noteRise(lower: string, index: number, { figures }: Clause, bindings: Binding[]): void {
  const at = figures.findIndex((one) => one.index === index);
  const [from, to] = [figures[at - 1]?.figure, figures[at]!.figure];
  const [base, level] = [bindings[index - 1], bindings[index]!];
  if (!from || !base || base.rate || level.rate || base.of !== undefined || level.status !== undefined) return;
  if (base.status !== undefined && base.status !== 'priorPeriod') return;
  if (!level.metric || base.metric?.id !== level.metric.id || !isRise(lower, from, to)) return;
  const when = base.status === 'priorPeriod' ? base.when : undefined;
  bindings[index - 1] = { ...base, status: 'priorPeriod', when, of: index };
}

/** Keeps a level for the changes and bases that follow it. */
function noteLevel({ kind, unit }: ScannedFigure, index: number, binding: Binding, carried: Carried): void {
  const { metric, rate, status } = binding;
  if (!metric || kind === 'duration' || kind === 'rank') return;
  if (kind === 'count' && unit !== undefined && !rate) (carried.counted ??= new Map()).set(unit, index);
  carried.subject = binding;
  if (status === 'priorPeriod' && binding.of !== undefined) carried.base = binding.against ?? carried.base;
  if (rate || binding.comparison !== undefined || status === 'priorPeriod') return;
  if (kind === 'percent' || kind === 'ratio') carried.ratio = index;
  if (!metric.id.endsWith('_share')) carried.level = index;
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
  const text = reading.slice(clause.start, clause.end);
  const match = text.includes('业务') ? /([\u4e00-\u9fffA-Za-z]{1,5}业务)(?:中|方面|板块|里|的|,|$)/.exec(text) : null;
  return match?.[1]!.replace(/^.*?(?:在|其中|和|与|及|的|是|将|对|有)/, '');
}

function bindOne(
  reading: string,
  lower: string,
  clause: Clause,
  figure: ScannedFigure,
  index: number,
  carried: Carried,
  bindings: readonly Binding[],
): Binding {
  const direction = directionOf(lower, clause, figure);
  const stated = comparisonOf(lower, clause, figure);
  const reached = reachesLevel(lower, figure);
  const base = isBase(lower, clause, figure);
  const rate = !base && isRate(figure, direction, stated, reached);
  const change = !rate && !base && isChangeOfLevel(lower, figure, direction);
  const share = !rate && isShare(lower, clause, figure);
  const found = metricOf({ reading, lower, clause, figure, index, rate, share, base, state: carried, bindings });
  const binding: Mutable = {
    metric: found?.metric,
    metricKind: found?.metricKind,
    runnersUp: found?.runnersUp,
    basis: found?.basis ?? basisOf(clause),
    of: found?.of ?? (rate ? levelOf(found?.metric, carried, bindings) : undefined),
    rate,
    direction: rate || change || reached ? direction : undefined,
    comparison: rate || change || direction === 'flat' || isAgainstPlan(stated) ? stated : undefined,
    because: found ? [found.because] : [],
  };
  bindPeriod(lower, clause, figure, { rate: rate || change, base }, carried, binding, bindings);
  binding.status ??= carried.status;
  binding.whenBefore = (binding.when !== undefined && binding.when === carried.lasting) || undefined;
  if (binding.status === 'guidance' && reached && isRevised(lower, clause, figure)) binding.comparison = 'vsPrior';
  compare(figure, binding, carried);
  return binding;
}

/** Index of the last level, where it is one of the metric that a rate is of. */
function levelOf(metric: Metric | undefined, { level }: Carried, bindings: readonly Binding[]): number | undefined {
  if (level === undefined || !metric) return undefined;
  const before = bindings[level]!.metric;
  return before?.id === metric.id && before.segment === metric.segment ? level : undefined;
}

/** A rate that names nothing it is against: against the base that the sentence gives, else the year before, as calls do. */
function compare(figure: ScannedFigure, binding: Mutable, carried: Carried): void {
  if (!binding.rate) return;
  if (binding.comparison === undefined && carried.base !== undefined) binding.comparison = carried.base;
  if (binding.comparison === undefined && isYearlyByHabit(figure, binding)) {
    binding.comparison = 'yoy';
    binding.because = [...binding.because, 'yearly-by-habit'];
  }
}

/** Calls state growth against the year before unless they say otherwise. */
function isYearlyByHabit({ kind }: ScannedFigure, { status, metric, direction }: Mutable): boolean {
  if (!metric || status !== undefined || (direction !== 'up' && direction !== 'down')) return false;
  return kind === 'percent' || kind === 'vague';
}

function basisOf(clause: Clause): Basis | undefined {
  const cue = clause.cues.find((mention) => mention.cue.says === 'basis')?.cue;
  return cue?.says === 'basis' ? cue.value : undefined;
}
