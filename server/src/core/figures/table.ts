import type { Figure, Transcript } from '../transcript';

/** The columns of the table of figures, as analysts paste it. */
export const FIGURE_COLUMNS = [
  'metric',
  'metricId',
  'segment',
  'period',
  'value',
  'valueMax',
  'bound',
  'unit',
  'comparison',
  'direction',
  'basis',
  'status',
  'speaker',
  'text',
  'quote',
] as const;

export type FigureRow = Readonly<Record<(typeof FIGURE_COLUMNS)[number], string>>;

const TIMES: ReadonlySet<Figure['kind']> = new Set<Figure['kind']>(['date', 'fiscalPeriod', 'duration', 'rank']);
const NUMBERS: ReadonlySet<string> = new Set(['value', 'valueMax']);
/** So many characters of the line stand on either side of a quoted figure. */
const AROUND = 40;

/** The figures that measure something; dates, periods, durations and ranks do not. */
export const measures = (figure: Figure): boolean => !TIMES.has(figure.kind);

/** The figures of a document that measure something, a row each, unknown cells empty; no cell is a formula to a spreadsheet. */
export function figureRows(transcript: Transcript): FigureRow[] {
  return transcript.figures.filter(measures).map((figure) => {
    const { metric, start, end, currency, unit, perUnit, bound, approx } = figure;
    const turn = figure.turn === undefined ? undefined : transcript.turns[figure.turn];
    const speaker = turn?.speaker === undefined ? undefined : transcript.speakers[turn.speaker]?.name;
    const cells: Partial<FigureRow> = {
      metric: metric?.name,
      metricId: metric?.id,
      segment: metric?.segment,
      period: figure.period,
      value: figure.value,
      valueMax: figure.valueMax,
      bound: bound ?? (approx ? 'about' : undefined),
      unit: [currency ?? unit, perUnit].filter(Boolean).join('/'),
      comparison: figure.comparison,
      direction: figure.direction,
      basis: figure.basis,
      status: figure.status,
      speaker,
      text: transcript.text.slice(start, end),
      quote: quote(transcript.text, start, end),
    };
    return Object.fromEntries(FIGURE_COLUMNS.map((column) => [column, cell(cells[column] ?? '', column)])) as FigureRow;
  });
}

/** Words of the document must not become a formula where the table is opened; numbers stay numbers. */
export function cell(value: string, column: string): string {
  return !NUMBERS.has(column) && /^[\s]*[=+\-@]/.test(value) ? `'${value}` : value;
}

/** The figure with a little of its line on both sides. */
function quote(text: string, start: number, end: number): string {
  const before = text
    .slice(Math.max(0, start - AROUND), start)
    .split(/[\r\n]/)
    .pop()!;
  const after = text.slice(end, end + AROUND).split(/[\r\n]/)[0]!;
  return (before + text.slice(start, end) + after).trim();
}
