import type { Clause } from './clauses';
import type { PeriodMention, PeriodRef } from './period';
import type { ScannedFigure } from './scan';
import type { Binding } from './bind';

/** The period in force in a paragraph. */
export interface PeriodState {
  period?: PeriodRef;
  /** Index of the last level. */
  level?: number;
}

const isPrior = ({ ref }: PeriodMention): boolean =>
  (ref.same ?? 0) < 0 || (ref.yearShift ?? 0) < 0 || (ref.quarter ?? 0) < 0;
/** Days and months without a year place an event, not a figure. */
const places = ({ ref }: PeriodMention): boolean => !ref.part?.startsWith('-') || ref.year !== undefined;

/** Takes the periods of a clause that stand before `until` as what the paragraph is now about. */
export function notePeriods(clause: Clause, until: number, state: PeriodState): void {
  for (const mention of clause.periods)
    if (mention.start < until && places(mention) && !isPrior(mention)) state.period = mention.ref;
}

/** Finds the period of a figure: in its clause, else the one that the paragraph is about. A look back makes a level the year-ago one. */
export function bindPeriod(
  lower: string,
  clause: Clause,
  figure: ScannedFigure,
  rate: boolean,
  state: PeriodState,
  binding: { -readonly [K in keyof Binding]: Binding[K] },
  bindings: readonly Binding[],
): void {
  notePeriods(clause, figure.start, state);
  const prior = rate ? undefined : priorFor(lower, clause, figure);
  if (!prior) {
    binding.when = rate && binding.of !== undefined ? bindings[binding.of]!.when : state.period;
    return;
  }
  binding.when = lookBack(prior.ref, state.period);
  if ((prior.ref.same ?? 0) < 0 || (prior.ref.yearShift ?? 0) < 0 || (prior.ref.quarter ?? 0) < 0)
    binding.status = 'priorPeriod';
  const level = state.level === undefined ? undefined : bindings[state.level];
  const isBase =
    level?.metric && level.metric.id === binding.metric?.id && level.metric.segment === binding.metric.segment;
  if (isBase && binding.status === 'priorPeriod') binding.of = state.level;
}

/** The nearest look back in the clause: to the left, or right after the figure. */
function priorFor(lower: string, clause: Clause, figure: ScannedFigure): PeriodMention | undefined {
  const right = clause.periods.find(
    (mention) => mention.start >= figure.end && mention.start - figure.end <= 24 && isPrior(mention),
  );
  if (right && !clause.figures.some(({ figure: other }) => other.start >= figure.end && other.start < right.start))
    return right;
  const left = clause.periods.filter((mention) => mention.end <= figure.start && places(mention)).at(-1);
  if (!left || !isPrior(left)) return undefined;
  const between = clause.figures.some(({ figure: other }) => other.start >= left.end && other.end <= figure.start);
  if (
    between &&
    /(?:降|升|增|减|提|收窄|缩|改善|扩|恢复|修复|上调|下调)[^,]{0,4}[至到]/.test(lower.slice(left.end, figure.start))
  )
    return undefined;
  return between && /from|to/.test(lower.slice(left.end, figure.start)) ? undefined : left;
}

/** 上年同期 of a stated quarter is that quarter a year before. */
function lookBack(prior: PeriodRef, period: PeriodRef | undefined): PeriodRef {
  if ((prior.same ?? 0) < 0 && period?.year !== undefined && !period.part?.startsWith('-'))
    return { ...period, year: period.year + prior.same! };
  if ((prior.same ?? 0) < 0 && period?.part !== undefined && period.year === undefined)
    return { ...period, yearShift: (period.yearShift ?? 0) + prior.same! };
  return prior;
}
