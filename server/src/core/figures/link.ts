import { place, type Block } from '../block';
import { indexAt } from '../lookup';
import type { Structure } from '../structure/link';
import type { Figure, Metric, Span } from '../transcript';
import { calendarOf } from './calendar';
import { documentCurrency } from './currency';
import type { FigureFact } from './facts';
import { resolvePeriod, type Calendar } from './period';

/** The document's figures: placed, with metric, period and currency carried where a sentence leaves them out. */
export function linkFigures(blocks: readonly Block[], structure: Structure): Figure[] {
  const calendar = calendarOf(blocks, structure);
  const currency = documentCurrency(blocks);
  const figures: Figure[] = [];
  for (const block of blocks) {
    const facts = block.facts.figures.figures;
    const kept = facts.map((fact) => keptPlace(block, fact, structure));
    const indices = new Map<number, number>();
    let next = figures.length;
    kept.forEach((span, index) => {
      if (span) indices.set(index, next++);
    });
    facts.forEach((fact, index) => {
      const span = kept[index];
      if (span) figures.push(linkOne(block, fact, span, { calendar, currency, indices, structure }));
    });
  }
  return figures;
}

interface Context {
  readonly calendar: Calendar;
  readonly currency: string | undefined;
  /** From a block's figures to the document's. */
  readonly indices: ReadonlyMap<number, number>;
  readonly structure: Structure;
}

/** Where the figure stands in the document; undefined inside a turn's label. */
function keptPlace(block: Block, fact: FigureFact, { turns }: Structure): Span | undefined {
  const span = place(block, fact);
  const turn = turns[indexAt(turns, span.start)];
  return turn && span.start < turn.label.end && span.start >= turn.label.start ? undefined : span;
}

function linkOne(
  block: Block,
  fact: FigureFact,
  span: Span,
  { calendar, currency, indices, structure }: Context,
): Figure {
  const { when, bareCurrency, metric, runnersUp, of, ...said } = fact;
  const period = when && resolvePeriod(when, calendar);
  const temporal = fact.kind === 'date' || fact.kind === 'fiscalPeriod';
  const turn = indexAt(structure.turns, span.start);
  return {
    ...said,
    ...span,
    ...(temporal ? { value: period } : { period: period ?? defaultPeriod(fact, calendar) }),
    ...(fact.kind === 'money' && bareCurrency ? { currency: currency ?? fact.currency } : undefined),
    metric: metric && placed(block, metric),
    runnersUp: runnersUp?.map((other) => placed(block, other)),
    turn: turn < 0 ? undefined : turn,
    of: of === undefined ? undefined : indices.get(of),
  };
}

/** A figure of the company that names no period is of the one that the call reports. */
function defaultPeriod(fact: FigureFact, calendar: Calendar): string | undefined {
  const reported = fact.metric && fact.metric.id !== 'other' && fact.status === undefined;
  return reported && fact.kind !== 'duration' && fact.kind !== 'rank' ? calendar.period : undefined;
}

function placed(block: Block, metric: Metric): Metric {
  if (metric.start === undefined || metric.end === undefined) return metric;
  return { ...metric, ...place(block, { start: metric.start, end: metric.end }) };
}
