import { place, type Block } from '../block';
import { turnsBefore, type Kept, type Layout } from '../kept';
import { STOCKS } from '../lexicon/metricGroups';
import { indexAt, lastStartingBefore } from '../lookup';
import type { Structure } from '../structure/link';
import type { Figure, Metric, Span, Turn } from '../transcript';
import { calendarOf } from './calendar';
import { documentCurrency } from './currency';
import { isAlike } from './alike';
import type { FigureFact } from './facts';
import type { Subject } from './metricMentions';
import { fitsKind } from './fits';
import {
  isLater,
  isYearAfter,
  lastDayOf,
  lastQuarter,
  parsePeriod,
  resolvePeriod,
  type Calendar,
  type PeriodRef,
} from './period';

/** The document's figures, with what linking them again after an edit compares. */
export interface LinkedFigures {
  readonly figures: readonly Figure[];
  /** For each block, how many figures stand in it or before it. */
  readonly until: Int32Array;
  /** For each block, the earlier one that says what its sentences leave out, -1 where none does. */
  readonly after: Int32Array;
  readonly layout: Layout;
  readonly calendar: Calendar;
  readonly currency: string | undefined;
  /** Whether the figures say the same, one for one, as those of the version that they were linked after. */
  readonly alike: boolean;
}

/**
 * The document's figures: placed, with period and currency where a sentence leaves them out. Those of blocks that an edit left as
 * they were, in the turns in which they were, are taken over from `earlier`.
 */
export function linkFigures(layout: Layout, structure: Structure, kept: Kept, earlier?: LinkedFigures): LinkedFigures {
  const { blocks } = layout;
  const calendar = calendarOf(blocks, structure);
  const currency = documentCurrency(blocks);
  const figures: Figure[] = [];
  const [until, after] = [new Int32Array(blocks.length), new Int32Array(blocks.length)];
  const linked: Linking = { figures, until, after, layout, calendar, currency, alike: earlier !== undefined };
  const then = earlier && isSameTime(linked, earlier) ? earlier : undefined;
  let last = -1;
  blocks.forEach((block, index) => {
    after[index] = last;
    const old = then ? kept.block(index) : -1;
    if (then && old >= 0 && isAfterSame(linked, index, then, old, kept)) carry(linked, index, then, old);
    else {
      linkBlock(block, linked, last < 0 ? undefined : { block: blocks[last]!, ...blocks[last]!.facts.figures.tail });
      linked.alike &&= saysTheSame(linked, index === 0 ? 0 : until[index - 1]!, earlier!);
    }
    until[index] = figures.length;
    if (block.facts.figures.tail.subject?.metric) last = index;
  });
  linked.alike &&= figures.length === earlier!.figures.length;
  return linked;
}

interface Linking extends LinkedFigures {
  readonly figures: Figure[];
  alike: boolean;
}

/** Compares the figures from an index on with those of the same indices before. */
function saysTheSame(now: LinkedFigures, from: number, then: LinkedFigures): boolean {
  const words = (text: string, { start, end }: Span): string => text.slice(start, end);
  for (let i = from; i < now.figures.length; i++) {
    const [figure, earlier] = [now.figures[i]!, then.figures[i]];
    if (!earlier || !isAlike(figure, earlier)) return false;
    if (words(now.layout.text, figure) !== words(then.layout.text, earlier)) return false;
  }
  return true;
}

const isSameTime = (a: LinkedFigures, b: LinkedFigures): boolean =>
  a.currency === b.currency &&
  a.calendar.period === b.calendar.period &&
  a.calendar.date === b.calendar.date &&
  a.calendar.yearEnd === b.calendar.yearEnd;

/** True where a block goes on after the same block as before, as far and as many turns away. */
function isAfterSame(now: LinkedFigures, index: number, then: LinkedFigures, old: number, kept: Kept): boolean {
  const [last, lastThen] = [now.after[index]!, then.after[old]!];
  if (last < 0 || lastThen < 0) return last === lastThen;
  const turns = (layout: Layout, from: number, to: number): number => layout.turnsUntil[to]! - layout.turnsUntil[from]!;
  const distance = ({ blocks }: Layout, from: number, to: number): number => blocks[to]!.start - blocks[from]!.start;
  if (distance(now.layout, last, index) !== distance(then.layout, lastThen, old)) return false;
  return kept.block(last) === lastThen && turns(now.layout, last, index) === turns(then.layout, lastThen, old);
}

/** How many figures stand in front of a block. */
export const figuresBefore = ({ until }: LinkedFigures, block: number): number => (block === 0 ? 0 : until[block - 1]!);

/** Takes a block's figures over to where they stand now. */
function carry(now: Linking, index: number, then: LinkedFigures, old: number): void {
  const moved = now.layout.blocks[index]!.start - then.layout.blocks[old]!.start;
  const turns = turnsBefore(now.layout, index) - turnsBefore(then.layout, old);
  const from = figuresBefore(then, old);
  const figures = now.figures.length - from;
  now.alike &&= figures === 0;
  for (let i = from; i < then.until[old]!; i++) {
    const figure = then.figures[i]!;
    now.figures.push(moved === 0 && turns === 0 && figures === 0 ? figure : shifted(figure, moved, turns, figures));
  }
}

function shifted(figure: Figure, moved: number, turns: number, figures: number): Figure {
  const { metric, runnersUp, turn, of } = figure;
  const found = figureAt(figure, figure.start + moved, figure.end + moved);
  found.metric = metric && shiftedMetric(metric, moved);
  found.measure = figure.measure;
  found.runnersUp = runnersUp?.map((other) => shiftedMetric(other, moved));
  found.turn = turn === undefined ? undefined : turn + turns;
  found.of = of === undefined ? undefined : of + figures;
  return found;
}

type Mutable = { -readonly [Key in keyof Figure]: Figure[Key] };

/**
 * What a figure says by itself, at a place of the document; the caller adds what ties it to others. Written out field by field
 * and in one order: spreading objects took most of the time of linking.
 */
function figureAt(said: Omit<FigureFact, 'of' | 'metric'>, start: number, end: number): Mutable {
  const { kind, value, valueMax, unit, currency, perUnit, approx, bound, precision, multipleOf } = said;
  const { period, comparison, direction, basis, status, because } = said;
  return {
    start,
    end,
    kind,
    value,
    valueMax,
    unit,
    currency,
    perUnit,
    approx,
    bound,
    precision,
    multipleOf,
    metric: undefined,
    measure: undefined,
    runnersUp: undefined,
    period,
    comparison,
    direction,
    basis,
    status,
    turn: undefined,
    of: undefined,
    because,
  };
}

function shiftedMetric(metric: Metric, moved: number): Metric {
  const { id, name, start, end, segment } = metric;
  if (moved === 0 || start === undefined || end === undefined) return metric;
  return { id, name, start: start + moved, end: end + moved, segment };
}

function linkBlock(block: Block, linking: Linking, before: Before | undefined): void {
  const facts = block.facts.figures.figures;
  const kept = facts.map((fact) => keptPlace(block, fact, linking.layout.turns));
  const indices: (number | undefined)[] = [];
  let next = linking.figures.length;
  for (const span of kept) indices.push(span && next++);
  facts.forEach((fact, index) => {
    const span = kept[index];
    if (span) linking.figures.push(linkOne(block, fact, span, indices, linking, before));
  });
}

/** Where the figure stands in the document; undefined inside a turn's label. */
function keptPlace(block: Block, fact: FigureFact, turns: readonly Turn[]): Span | undefined {
  const span = place(block, fact);
  const turn = turns[indexAt(turns, span.start)];
  return turn && span.start < turn.label.end && span.start >= turn.label.start ? undefined : span;
}

/** `indices` lead from the block's figures to the document's. */
function linkOne(
  block: Block,
  fact: FigureFact,
  span: Span,
  indices: readonly (number | undefined)[],
  { calendar, currency, layout: { turns, text } }: LinkedFigures,
  before: Before | undefined,
): Figure {
  const { kind, when, whenBefore, metric, runnersUp, of, lacks } = fact;
  const found = figureAt(fact, span.start, span.end);
  const taken = lacks && takenOver(block, fact, turns, before);
  found.metric = metric ? placed(block, metric) : taken?.metric;
  const time = when ?? taken?.period ?? goingOn(block, fact, turns, before);
  const told = time && resolvePeriod(ahead(time, fact, calendar), calendar);
  if (found.status === 'priorPeriod' && told !== undefined && told === calendar.period) found.status = undefined;
  const isOver =
    (whenBefore || !(when ?? taken)) &&
    fact.status === undefined &&
    (isLater(told, calendar.period) || (isPassing(time) && parsePeriod(calendar.period)?.part !== undefined));
  const period = isOver ? undefined : told;
  if (kind === 'date' || kind === 'fiscalPeriod') found.value = period;
  else found.period = inQuarter(fact, period ?? defaultPeriod(fact, found.metric, calendar));
  // In a fiscal year that ends when the text says, the day is the plain name of the period.
  if (STOCKS.has(found.metric?.id ?? '') && fact.comparison === undefined)
    found.period = lastDayOf(found.period, calendar.yearEnd);
  if (kind === 'money' && (fact.bareCurrency || fact.impliedCurrency)) found.currency = currency ?? fact.currency;
  if (taken) {
    found.basis ??= taken.basis;
    found.because = [goesOn(text, taken.metric, span) ? 'metric-in-clause' : 'metric-of-last-paragraph'];
  }
  found.runnersUp = runnersUp?.map((other) => placed(block, other));
  const turn = indexAt(turns, span.start);
  found.turn = turn < 0 ? undefined : turn;
  found.of = of === undefined ? undefined : indices[of];
  found.measure = measureOf(found);
  return found;
}

/** What must be equal before two figures are compared: metric, part of the company, basis, unit. */
function measureOf({ metric, basis, kind, unit, currency, perUnit }: Figure): string | undefined {
  if (!metric) return undefined;
  const name = metric.id.startsWith('other') ? metric.name : '';
  return [metric.id, metric.segment, name, basis, kind, unit, currency, perUnit].join('\u0000');
}

/** 今年, `the year`: said on the way, it places nothing that is reported in a later sentence. */
const isPassing = (time: PeriodRef | undefined): boolean =>
  time?.yearShift === 0 && time.part === undefined && (time.passing ?? time.spoken) === true;

/** A figure of the company that names no period is of the one that the call reports. */
function defaultPeriod(fact: FigureFact, metric: Metric | undefined, calendar: Calendar): string | undefined {
  const reported = metric && fact.status === undefined;
  return reported && fact.kind !== 'rank' ? calendar.period : undefined;
}

/** A change from the quarter before is one of a quarter: of the last one, in a longer report. */
function inQuarter({ comparison, when }: FigureFact, period: string | undefined): string | undefined {
  return comparison === 'qoq' && when?.part === undefined ? lastQuarter(period) : period;
}

/** The full year of guidance given with a year's results is the next one; a day as of which something is said is past. */
function ahead(when: PeriodRef, { status }: FigureFact, calendar: Calendar): PeriodRef {
  if (
    when.part?.startsWith('-') &&
    when.yearShift === 0 &&
    !when.spoken &&
    calendar.date &&
    calendar.date.slice(4) < when.part
  )
    return { ...when, yearShift: -1 };
  if (status !== 'guidance' || when.yearShift !== 0 || when.part !== undefined) return when;
  const call = parsePeriod(calendar.period);
  const part = call?.part;
  if (when.spoken && isYearAfter(calendar.date, call)) return when;
  return calendar.period !== undefined && (part === undefined || part === 'Q4' || part === 'H2')
    ? { ...when, yearShift: 1 }
    : when;
}

/** What an earlier paragraph was about last. */
interface Before {
  readonly block: Block;
  readonly subject?: Subject;
  readonly period?: PeriodRef;
}

/** The period of the paragraph before in the same speech, for what is reported without one. */
function goingOn(
  block: Block,
  { status, kind }: FigureFact,
  turns: readonly Turn[],
  before: Before | undefined,
): PeriodRef | undefined {
  if (
    !before ||
    status !== undefined ||
    kind === 'duration' ||
    kind === 'rank' ||
    kind === 'date' ||
    kind === 'fiscalPeriod'
  )
    return undefined;
  const turn = indexAt(turns, block.start);
  return turn >= 0 && turn === indexAt(turns, before.block.start) ? before.period : undefined;
}

/** True where a line ends between a metric and its figure, and the clause does not: captions are cut anywhere. */
const goesOn = (text: string, metric: Metric | undefined, { start }: Span): boolean => {
  const end = metric?.end ?? 0;
  return start - end <= 40 && end <= start && !/[.,;:!?。,;:!?、>]/.test(text.slice(end, start));
};

/** The metric of the paragraph before, for a figure whose own says none: captions go on with a sentence, answers with a question. */
function takenOver(
  block: Block,
  fact: FigureFact,
  turns: readonly Turn[],
  before: Before | undefined,
): (Subject & Pick<Before, 'period'>) | undefined {
  if (!before?.subject?.metric || fact.kind === 'duration' || fact.kind === 'rank') return undefined;
  if (lastStartingBefore(turns, block.start) - lastStartingBefore(turns, before.block.start) > 1) return undefined;
  if (fact.lacks === 'level' && !fitsKind(before.subject.metricKind, fact)) return undefined;
  return { ...before.subject, metric: placed(before.block, before.subject.metric), period: before.period };
}

function placed(block: Block, metric: Metric): Metric {
  const { id, name, start, end, segment } = metric;
  if (start === undefined || end === undefined) return metric;
  const at = place(block, { start, end });
  return { id, name, start: at.start, end: at.end, segment };
}
