import { ZH_MOVES } from '../lexicon/zh/figureCues';
import { anyOf } from '../text/anyOf';
import { isHan } from '../text/script';
import type { Comparison } from '../transcript';
import type { Binding } from './bind';
import { daysIn } from './days';
import { isBase, isCompared } from './changes';
import type { Clause } from './clauses';
import type { PeriodMention, PeriodRef } from './period';
import type { ScannedFigure } from './scan';

/** The period in force in a paragraph. */
export interface PeriodState {
  period?: PeriodRef;
  /** Index of the last level. */
  level?: number;
}

const isPrior = ({ ref }: PeriodMention): boolean =>
  (ref.same ?? 0) < 0 || (ref.yearShift ?? 0) < 0 || (ref.quarter ?? 0) < 0;
/** Days and months without a year place an event, not a figure. */
const places = ({ ref }: PeriodMention): boolean =>
  !ref.part?.startsWith('-') || ref.year !== undefined || ref.yearShift !== undefined;

/** Takes the periods of a clause that stand before `until` as what the paragraph is now about. */
export function notePeriods(lower: string, clause: Clause, until: number, state: PeriodState): void {
  for (const mention of clause.periods)
    if (mention.start < until && !isPrior(mention) && !isCompared(lower, mention) && !isOfBase(lower, clause, mention))
      state.period = inForce(lower, mention) ?? state.period;
}

/** `compared with $908 million in the first quarter of 2025`: the period is that of the level before it. */
const isOfBase = (lower: string, clause: Clause, { start }: PeriodMention): boolean =>
  clause.figures.some(({ figure }) => figure.end <= start && start - figure.end <= 8 && isBase(lower, clause, figure));

/** The period that a mention puts the clause into; none for a day that only places an event. */
function inForce(lower: string, mention: PeriodMention): PeriodRef | undefined {
  const { ref, start } = mention;
  if (!ref.part?.startsWith('-')) return ref;
  const before = lower.slice(Math.max(0, start - 24), start);
  if (REPORTED.test(before)) return { same: 0 };
  if (ref.part.length === 3 && ('末底'.includes(lower[mention.end] || ' ') || before.endsWith('end of ')))
    return { ...ref, part: lastDay(ref.part), yearShift: ref.year === undefined ? (ref.yearShift ?? 0) : undefined };
  if (ref.part.length === 3 && ref.year === undefined && ref.yearShift === undefined && opensClause(lower, mention))
    return { ...ref, yearShift: 0 };
  if (AS_OF.test(before) && ref.part.length > 3) return ref.year === undefined ? { ...ref, yearShift: 0 } : ref;
  return places(mention) ? ref : undefined;
}

/** `July was flat`, 七月单月3.6万辆: a month with which the clause begins. */
const opensClause = (lower: string, { start, end }: PeriodMention): boolean =>
  /(?:^|[,.;:。!?] ?|\band |\n)$/.test(lower.slice(Math.max(0, start - 4), start)) &&
  (isHan(lower.charCodeAt(end)) ||
    /^ (?:was|is|were|grew|rose|fell|saw|came|finished)\b/.test(lower.slice(end, end + 10)));

/** `-09` as the day with which the month ends: 九月末. */
const lastDay = (month: string): string => `${month}-${daysIn(1, Number(month.slice(1)))}`;

/** `the quarter ended September 30`: what the call reports. */
const REPORTED = /(?:quarter|months|half|year|period) (?:that )?ended (?:on )?$/;
const AS_OF = /(?:截至|截止|as of|as at) ?$/;

/** True for a day: it holds for its own sentence. */
export const isDay = (period: PeriodRef | undefined): boolean => period?.part?.startsWith('-') === true;

/** What is known of a figure before its period: whether it is a change, and whether it is what another level is compared with. */
export interface Role {
  readonly rate: boolean;
  readonly base: boolean;
}

/** Finds the period of a figure: in its clause, else the one that the paragraph is about. A look back makes a level the year-ago one. */
export function bindPeriod(
  lower: string,
  clause: Clause,
  figure: ScannedFigure,
  { rate, base }: Role,
  state: PeriodState,
  binding: { -readonly [K in keyof Binding]: Binding[K] },
  bindings: readonly Binding[],
): void {
  notePeriods(lower, clause, figure.start, state);
  const prior = rate ? undefined : priorFor(lower, clause, figure);
  const level = state.level === undefined ? undefined : bindings[state.level];
  const isBase =
    level?.metric && level.metric.id === binding.metric?.id && level.metric.segment === binding.metric.segment;
  if (!prior) {
    binding.when = binding.of === undefined ? (after(clause, figure) ?? state.period) : bindings[binding.of]!.when;
    if (base && isBase) takeBase(binding, bindings, state);
    return;
  }
  binding.when = lookBack(prior.ref, (isBase && level.when) || state.period, Boolean(isBase));
  if (isPrior(prior)) binding.status = 'priorPeriod';
  if (!isBase || binding.status !== 'priorPeriod') return;
  binding.of = state.level;
  binding.against = againstOf(prior.ref);
}

/** `from $382.4 million` after a reported level: the year before, as calls compare, unless the words say otherwise. */
function takeBase(
  binding: { -readonly [K in keyof Binding]: Binding[K] },
  bindings: readonly Binding[],
  state: PeriodState,
): void {
  const level = bindings[state.level!]!;
  if (level.status !== undefined) {
    binding.of = undefined;
    return;
  }
  binding.of = state.level;
  binding.status = 'priorPeriod';
  binding.when = lookBack({ same: -1 }, level.when, true);
  binding.because = [...binding.because, 'year-before-by-habit'];
}

const againstOf = ({ quarter, part }: PeriodRef): Comparison | undefined =>
  quarter !== undefined ? 'qoq' : part === undefined ? 'yoy' : undefined;

/** A period right after the figure, in its clause: `$1.2 billion in fiscal 2024`. */
function after(clause: Clause, figure: ScannedFigure): PeriodRef | undefined {
  const next = clause.periods.find((mention) => mention.start >= figure.end);
  if (!next || next.start - figure.end > 24 || !places(next) || isPrior(next)) return undefined;
  return clause.figures.some(({ figure: other }) => other.start >= figure.end && other.start < next.start)
    ? undefined
    : next.ref;
}

/** The nearest look back in the clause: to the left, or in English right after the figure. */
function priorFor(lower: string, clause: Clause, figure: ScannedFigure): PeriodMention | undefined {
  const right = clause.periods.find(
    (mention) =>
      mention.start >= figure.end &&
      mention.start - figure.end <= 24 &&
      isPrior(mention) &&
      !isHan(lower.charCodeAt(mention.start)),
  );
  if (right && !clause.figures.some(({ figure: other }) => other.start >= figure.end && other.start < right.start))
    return right;
  const left = clause.periods.filter((mention) => mention.end <= figure.start && places(mention)).at(-1);
  if (!left || !isPrior(left)) return undefined;
  const between = clause.figures.some(({ figure: other }) => other.start >= left.end && other.end <= figure.start);
  const words = lower.slice(left.end, figure.start);
  return between && REACHED.test(words) ? undefined : left;
}

const REACHED = new RegExp(`(?:${anyOf(ZH_MOVES)})[^,]{0,4}[至到]|from|to`);

/** 上年同期 of a stated quarter is that quarter a year before; 去年 beside a level is the same part of the year as the level's. */
function lookBack(prior: PeriodRef, period: PeriodRef | undefined, beside: boolean): PeriodRef {
  const wholeYear = prior.yearShift !== undefined && prior.part === undefined && prior.year === undefined;
  if (beside && wholeYear && !isOwnYear(period)) return shifted(period, prior.yearShift) ?? { same: prior.yearShift };
  return ((prior.same ?? 0) < 0 && shifted(period, prior.same!)) || prior;
}

const isOwnYear = (period: PeriodRef | undefined): boolean =>
  period !== undefined && period.part === undefined && (period.year !== undefined || period.yearShift !== undefined);

/** A stated period some years away; undefined where none is stated. */
function shifted(period: PeriodRef | undefined, years: number): PeriodRef | undefined {
  if (!period || period.part?.startsWith('---')) return undefined;
  if (period.year !== undefined) return { ...period, year: period.year + years };
  if (period.same !== undefined) return { ...period, same: period.same + years };
  if (period.part === undefined || period.part.startsWith('-')) return undefined;
  return { ...period, yearShift: (period.yearShift ?? 0) + years };
}
