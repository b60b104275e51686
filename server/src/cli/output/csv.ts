import { stringify } from 'csv-stringify/sync';
import type { Transcript } from '../../core/transcript';
import type { Document } from '../input';

const COLUMNS = [
  'path',
  'metric',
  'metricId',
  'segment',
  'period',
  'value',
  'valueMax',
  'unit',
  'comparison',
  'direction',
  'status',
  'speaker',
  'text',
  'quote',
] as const;

const AROUND = 40;

export const CSV_HEADER = stringify([[...COLUMNS]]);

/** The figures of one document as CSV rows, without the header. */
export function toCsv(transcript: Transcript, { path }: Document): string {
  const rows = transcript.figures.map((figure) => {
    const turn = figure.turn === undefined ? undefined : transcript.turns[figure.turn];
    return {
      path,
      metric: figure.metric?.name,
      metricId: figure.metric?.id,
      segment: figure.metric?.segment,
      period: figure.period,
      value: figure.value,
      valueMax: figure.valueMax,
      unit: figure.currency ?? figure.unit,
      comparison: figure.comparison,
      direction: figure.direction,
      status: figure.status,
      speaker: turn?.speaker === undefined ? undefined : transcript.speakers[turn.speaker]?.name,
      text: transcript.text.slice(figure.start, figure.end),
      quote: quote(transcript.text, figure.start, figure.end),
    };
  });
  return stringify(rows, {
    columns: [...COLUMNS],
    cast: { string: (value, { column }) => cell(value, column) },
  });
}

/** Words of the document must not become a formula where the table is opened; numbers stay numbers. */
function cell(value: string, column: string | number | undefined): string {
  return column !== 'value' && column !== 'valueMax' && /^[=+\-@]/.test(value) ? `'${value}` : value;
}

/** The figure with a little of its line on both sides. */
function quote(text: string, start: number, end: number): string {
  const before = text
    .slice(Math.max(0, start - AROUND), start)
    .split('\n')
    .pop()!;
  const after = text.slice(end, end + AROUND).split('\n')[0]!;
  return (before + text.slice(start, end) + after).trim();
}
