import { ZH_COUNTED, ZH_NO_THING } from '../lexicon/zh/figureCues';
import { PER_SHARE } from '../lexicon/metricGroups';
import { anyOf } from '../text/anyOf';
import { isHan } from '../text/script';
import type { Basis, Comparison, Direction, FigureStatus, Metric, Quantity, Span } from '../transcript';
import { bindFigures, type Binding, type Tail } from './bind';
import { currenciesOf, NO_CURRENCIES, type Currencies } from './currency';
import { perUnitOf } from './perUnit';
import { lastNamed } from './metricMentions';
import type { PeriodMention, PeriodRef } from './period';
import { decimalOf, halfOf, isBelow } from './scaled';
import { scanFigures, type Scan, type ScannedFigure } from './scan';
import { lowerCase } from './termIndex';

/** A figure read and bound inside its block. Offsets are the reading's, also those of the metric. */
export interface FigureFact extends Quantity, Span {
  readonly metric?: Metric;
  readonly runnersUp?: readonly Metric[];
  readonly period?: string;
  /** The period as the words say it; linking resolves it against the call. */
  readonly when?: PeriodRef;
  /** True where an earlier sentence says it. */
  readonly whenBefore?: boolean;
  readonly comparison?: Comparison;
  readonly direction?: Direction;
  readonly basis?: Basis;
  readonly status?: FigureStatus;
  /** Index into the block's figures of the level that a rate or a prior-period level belongs to. */
  readonly of?: number;
  /** True where the words leave the currency to the document: 元, `$`. */
  readonly bareCurrency?: boolean;
  /** Set where the block says nothing of what is measured, so that the block before may: whether it is a change. */
  readonly lacks?: 'rate' | 'level';
  /** True where not even 元 is said: 花了四百来万. */
  readonly impliedCurrency?: boolean;
  readonly because: readonly string[];
}

export interface FigureFacts {
  readonly figures: readonly FigureFact[];
  readonly currencies: Currencies;
  readonly tail: Tail;
}

/** The figures, dates and periods of a block, in text order, each bound to what the block says that it measures. */
export function findFigures(reading: string, sentences: readonly Span[]): FigureFacts {
  const lower = lowerCase(reading);
  const scan = scanFigures(lower, reading);
  if (scan.figures.length === 0 && scan.periods.length === 0)
    return {
      figures: [],
      currencies: NO_CURRENCIES,
      tail: { subject: sentences.length === 0 ? undefined : lastNamed(reading, lower, sentences.at(-1)!) },
    };
  const { bindings, tail } = bindFigures(reading, lower, sentences, scan);
  const facts = inOrder(reading, lower, scan, bindings);
  return { figures: facts, currencies: currenciesOf(facts), tail };
}

/** Figures and the periods that are figures as one list. Bindings count the former; facts count both. */
function inOrder(
  reading: string,
  lower: string,
  { figures, periods }: Scan,
  bindings: readonly Binding[],
): FigureFact[] {
  const facts: FigureFact[] = [];
  const places: number[] = [];
  let next = 0;
  for (const [index, figure] of figures.entries()) {
    for (; next < periods.length && periods[next]!.start < figure.start; next++)
      if (periods[next]!.figure) facts.push(periodOf(periods[next]!));
    places.push(facts.length);
    facts.push(quantityOf(reading, lower, figure, bindings[index]!));
  }
  for (; next < periods.length; next++) if (periods[next]!.figure) facts.push(periodOf(periods[next]!));
  return facts.map((fact) => (fact.of === undefined ? fact : { ...fact, of: places[fact.of] }));
}

function quantityOf(reading: string, lower: string, figure: ScannedFigure, binding: Binding): FigureFact {
  const { start, end, value, max, step, unit, currency, hedge } = figure;
  const { metric, metricKind, rate, runnersUp, when, whenBefore, comparison, direction, basis, status, of, because } =
    binding;
  const isMoney = figure.bare && isBareMoney(reading, figure, binding);
  const isImplied = isMoney && isHan(reading.charCodeAt(end - 1));
  const isRate = figure.open && metricKind === 'ratio' && figure.kind === 'count';
  const kind = figure.kind === 'vague' ? 'vague' : isMoney ? 'money' : isRate ? 'percent' : figure.kind;
  return {
    start,
    end,
    kind,
    value: decimalOf(value),
    valueMax: max && decimalOf(max),
    unit: kind === 'money' ? undefined : isRate ? '%' : asWritten(reading, end, unit),
    currency: currency?.code ?? (isImplied ? 'CNY' : undefined),
    bareCurrency: (isMoney && !isImplied) || currency?.bare,
    impliedCurrency: isImplied || undefined,
    perUnit:
      kind === 'money'
        ? (perUnitOf(lower, figure)?.unit ?? (PER_SHARE.has(metric?.id ?? '') ? 'share' : undefined))
        : undefined,
    multipleOf: kind === 'multiple' ? (rate ? 'by' : 'to') : undefined,
    approx: hedge.approx,
    bound: hedge.bound,
    precision: kind === 'vague' || !step ? undefined : decimalOf(halfOf(step)),
    metric,
    runnersUp,
    when,
    whenBefore,
    comparison,
    direction,
    basis,
    status,
    of,
    lacks: metric ? undefined : rate ? 'rate' : 'level',
    because,
  };
}

/**
 * 净现金有5.3亿: a scaled number of something that is money, or of nothing that is counted: `a hundred and sixty million`,
 * 花了四百来万. In Chinese 万 and 亿 without a thing are money.
 */
function isBareMoney(reading: string, figure: ScannedFigure, { metric, metricKind }: Binding): boolean {
  const { start, end, scale, step, open } = figure;
  const han = isHan(reading.charCodeAt(end - 1));
  if (isMoneyMetric(metricKind))
    return scale >= 3 || (han && open === true) || (step !== undefined && isBelow(step, 1));
  const isNoun = metric === undefined || metric.id === 'count';
  const next = reading.charCodeAt(end);
  if (!han) return metric === undefined && scale >= 6 && !isHan(next);
  if (step === undefined || isBelow(step, 10) || !(isNoun || metricKind === 'moneyOrCount')) return false;
  const after = reading.slice(end, end + 4);
  if (COUNTED.test(after) || COUNTED.test(metric?.name ?? reading.slice(Math.max(0, start - 6), start))) return false;
  if (scale < 4) return open === true && /每.{1,2}$/.test(reading.slice(Math.max(0, start - 3), start));
  return scale >= 8 || !isHan(next) || NO_THING.test(after);
}

const COUNTED = new RegExp(anyOf(ZH_COUNTED), 'i');
const NO_THING = new RegExp(`^(?:${anyOf(ZH_NO_THING)})`);

/** The unit in the letters of the text, where it is a word of it: GWh. */
function asWritten(reading: string, end: number, unit: string | undefined): string | undefined {
  if (unit === undefined) return undefined;
  const written = reading.slice(end - unit.length, end);
  return written.toLowerCase() === unit ? written : unit;
}

const isMoneyMetric = (kind: Binding['metricKind']): boolean => kind === 'money' || kind === 'perUnit';

function periodOf({ start, end, ref, kind }: PeriodMention): FigureFact {
  return { start, end, kind, when: ref, because: [] };
}
