import { agree, growthFrom, impliedBase, interval, isDecimal, shiftPoint } from '../../core/decimal';
import type { Figure } from '../../core/transcript';
import { lineAt } from '../lines';
import type { MarkdownLines } from '../markdown';
import { METRIC_NAMES } from '../metricNames';
import { metricTitle } from '../metrics';
import { currencyWord, inBothScales, inScale, rangeInScale, signed, spread } from '../numbers';
import { whoAt } from '../people';
import { monthsOf, sayPeriod } from '../periods';
import { contains, itemAt, measures, type Locale, type Snapshot } from '../snapshot';
import { BASES, COMPARISONS, EARLIER, OUTLOOKS, pick, say, STATUSES, WORDS } from '../strings';

/** Other mentions and bindings beyond these are not worth a reader's time. */
const MOST = 2;

/** What a figure measures and is worth, what follows from it (marked as computed), who said it, what it agrees with, and why. */
export function explainFigure(lines: MarkdownLines, snapshot: Snapshot, index: number, locale: Locale): void {
  const figure = snapshot.transcript.figures[index]!;
  lines.head(headline(snapshot, figure, locale));
  lines.line(worth(figure, locale));
  for (const text of relations(snapshot, index, locale)) lines.line(text);
  for (const { start, end, message } of snapshot.transcript.findings) {
    if (start < figure.end && end > figure.start) lines.line(`⚠ ${pick(message, locale)}`);
  }
  lines.line(precision(figure, locale));
  lines.line(whoAt(snapshot, figure, locale));
  for (const text of mentions(snapshot, index, locale)) lines.line(text);
  const statement = snapshot.transcript.forwardLooking[itemAt(snapshot.transcript.forwardLooking, figure.start)];
  if (statement && contains(statement, figure.start)) {
    lines.line(say(WORDS.inStatement, locale, pick(OUTLOOKS[statement.kind], locale), statement.strength));
  }
  lines.line(reasons(figure, locale));
}

function headline({ transcript }: Snapshot, figure: Figure, locale: Locale): string {
  const { metric, period, status, basis, comparison } = figure;
  const months = period && monthsOf(period, transcript.call.fiscalYearEnd?.value, locale);
  return [
    metric ? metricTitle(metric) : transcript.text.slice(figure.start, figure.end),
    metric || !measures(figure) ? '' : pick(WORDS.unbound, locale),
    comparison ? pick(COMPARISONS[comparison], locale) : '',
    period ? `${sayPeriod(period, locale)}${months ? ` (${months})` : ''}` : '',
    status ? pick(STATUSES[status], locale) : '',
    basis ? pick(BASES[basis], locale) : '',
  ]
    .filter(Boolean)
    .join(' · ');
}

function worth(figure: Figure, locale: Locale): string {
  const { kind, value, unit, currency, perUnit } = figure;
  const per = perUnit ? ` ${say(WORDS.perUnit, locale, perUnit)}` : '';
  switch (kind) {
    case 'money':
      return `${currency ? `${currency} ` : ''}${levels(figure, currency ? `${currencyWord(currency)} ` : '')}${per}`;
    case 'count':
      return `${levels(figure, '')}${unit ? ` ${unit}` : ''}${per}`;
    case 'percent':
      return rate(figure, locale);
    case 'ratio':
      return `${spread(figure, (share) => share)} = ${spread(figure, (share) => `${shiftPoint(share, 2)}%`)}`;
    case 'multiple':
      return multiple(figure, locale);
    case 'fiscalPeriod':
      return value ? sayPeriod(value, locale) : '';
    case 'date':
    case 'duration':
    case 'rank':
    case 'vague':
      return `${spread(figure, (text) => text)}${unit ? ` ${unit}` : ''}`;
  }
}

/** A level in both scale systems; a range in both at each end. */
function levels(figure: Figure, prefix: string): string {
  const { value, valueMax } = figure;
  if (value === undefined) return spread(figure, (text) => text);
  const low = inBothScales(value, prefix);
  const high = valueMax === undefined ? undefined : inBothScales(valueMax, prefix);
  const forms = high ? high.map((form, i) => `${low[i] ?? low[0]}–${form}`) : low;
  const [first = '', ...others] = forms;
  return [spread({ ...figure, value: first, valueMax: undefined }, (text) => text), ...others].join(' = ');
}

function rate(figure: Figure, locale: Locale): string {
  const sign = figure.direction === 'down' ? '-' : figure.direction === 'up' ? '+' : '';
  const show = (value: string): string => (value.startsWith('-') ? value : `${sign}${value}`);
  if (figure.unit === 'pp') return say(WORDS.points, locale, spread(figure, show));
  if (figure.unit !== 'bps') return `${spread(figure, show)}%`;
  const points = say(
    WORDS.points,
    locale,
    spread(figure, (value) => show(shiftPoint(value, -2))),
  );
  return `${say(WORDS.basisPoints, locale, spread(figure, show))} = ${points}`;
}

function multiple(figure: Figure, locale: Locale): string {
  const { value, multipleOf } = figure;
  if (!isDecimal(value) || !multipleOf) return `${spread(figure, (text) => text)}×`;
  const growth = multipleOf === 'by' ? value : (interval(value, '1')?.low ?? value);
  return say(WORDS[multipleOf], locale, value, signed(shiftPoint(growth, 2)));
}

/** How a rate and its level hang together: the rate's level, or the level's rate with the level before that it implies. */
function relations({ transcript, lines }: Snapshot, index: number, locale: Locale): string[] {
  const { figures, text } = transcript;
  const figure = figures[index]!;
  const level = figure.of === undefined ? undefined : figures[figure.of];
  const written = ({ start, end }: Figure): string => text.slice(start, end);
  const said: string[] = [];
  if (level) {
    const name = level.metric?.name ?? figure.metric?.name ?? '';
    const line = lineAt(lines, level.start) + 1;
    said.push(say(figure.kind === 'percent' ? WORDS.rateOf : WORDS.earlierOf, locale, name, line, written(level)));
    said.push(...implied(figure, level, locale));
  }
  const grown = (earlier: Figure): string[] => {
    const growth = isLevel(earlier) && growthFrom(earlier.value ?? '', figure.value ?? '');
    if (!growth) return [];
    return [say(WORDS.computedGrowth, locale, written(earlier), lineAt(lines, earlier.start) + 1, signed(growth))];
  };
  for (const other of figures) {
    if (other.of === index) said.push(...(other.kind === 'percent' ? stated(other, figure, locale) : grown(other)));
    if (said.length > MOST) break;
  }
  return said;
}

/** What can grow from one period to the next. */
const isLevel = ({ kind, valueMax, bound }: Figure): boolean =>
  (kind === 'money' || kind === 'count') && valueMax === undefined && bound === undefined;

function stated(rateFigure: Figure, level: Figure, locale: Locale): string[] {
  const computed = implied(rateFigure, level, locale);
  return computed.length > 0 ? computed.map((text) => say(WORDS.stated, locale, text)) : [];
}

/** The earlier level that a rate and a level imply, as the interval that the rate's digits leave open. */
function implied(rateFigure: Figure, level: Figure, locale: Locale): string[] {
  const { value, comparison, precision: half, unit, direction } = rateFigure;
  if (!comparison || comparison === 'cagr' || unit === 'pp' || unit === 'bps') return [];
  if (!isDecimal(value) || !isDecimal(level.value) || rateFigure.valueMax !== undefined) return [];
  const points = direction === 'down' && !value.startsWith('-') ? `-${value}` : value;
  const base = impliedBase(level.value, points, half);
  const read = interval(points, half);
  if (!base || !read) return [];
  const words = `${pick(COMPARISONS[comparison], locale)} ${signed(points)}%`;
  return [
    say(
      WORDS.implied,
      locale,
      words,
      pick(EARLIER[comparison], locale),
      rangeInScale(base, locale),
      `${points}%`,
      `${read.low}–${read.high}%`,
    ),
  ];
}

function precision({ precision: half, kind, value, unit }: Figure, locale: Locale): string | undefined {
  if (!isDecimal(half) || !isDecimal(value) || /^0(\.0*)?$/.test(half)) return undefined;
  const amount = kind === 'percent' ? `${half} ${unit === '%' ? 'pp' : (unit ?? '')}`.trim() : inScale(half, locale);
  return say(WORDS.precision, locale, amount, pick(WORDS.asWritten, locale));
}

/** The same level said elsewhere: same metric, segment, period and kind. */
function mentions({ transcript, lines }: Snapshot, index: number, locale: Locale): string[] {
  const { figures, text } = transcript;
  const own = figures[index]!;
  if (!own.metric || own.value === undefined) return [];
  const same = figures.filter(
    (other, i) =>
      i !== index &&
      other.value !== undefined &&
      other.kind === own.kind &&
      other.unit === own.unit &&
      other.currency === own.currency &&
      other.perUnit === own.perUnit &&
      other.metric?.id === own.metric?.id &&
      other.metric?.segment === own.metric?.segment &&
      other.period === own.period &&
      other.comparison === own.comparison &&
      other.status === own.status &&
      other.basis === own.basis,
  );
  const agrees = (other: Figure): boolean => agree(own.value!, own.precision, other.value!, other.precision);
  // That two levels differ is said only where the words of a metric stand beside both.
  const sure = ({ metric }: Figure): boolean => metric?.start !== undefined && METRIC_NAMES.has(metric.id);
  return same
    .filter((other) => agrees(other) || (sure(own) && sure(other)))
    .slice(0, MOST)
    .map((other) => {
      const line = lineAt(lines, other.start) + 1;
      if (agrees(other)) return say(WORDS.mentionsAgree, locale, line);
      return say(WORDS.mentionsDiffer, locale, line, text.slice(other.start, other.end));
    });
}

function reasons({ because, runnersUp }: Figure, locale: Locale): string | undefined {
  const others = (runnersUp ?? []).slice(0, MOST).map(metricTitle);
  const parts = [
    because.length > 0 ? say(WORDS.why, locale, because.join(', ')) : '',
    others.length > 0 ? say(WORDS.runnersUp, locale, others.join(', ')) : '',
  ];
  return parts.filter(Boolean).join(' · ') || undefined;
}
