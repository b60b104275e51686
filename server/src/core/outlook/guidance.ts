import { compareDecimals } from '../decimal';
import type { Figure, ForwardLooking, GuidanceChange, Transcript } from '../transcript';
import { cell, measures } from '../figures/table';

/** The columns of the table of guidance. */
export const GUIDANCE_COLUMNS = [
  'metric',
  'metricId',
  'period',
  'value',
  'valueMax',
  'unit',
  'direction',
  'change',
  'prior',
  'text',
  'speaker',
  'quote',
] as const;

export type GuidanceRow = Readonly<Record<(typeof GUIDANCE_COLUMNS)[number], string>>;

/** Before a figure that is the guidance given earlier. */
const EARLIER =
  /(?:\b(?:from|versus|vs\.?|prior|previous|previously|earlier|had guided|initially|originally)\b|此前|之前|原先|原来|年初|原|由|从)[^\d。.;；]{0,40}$/i;
/** Before a figure that is no forecast: what was spent of it so far. */
const DONE = /(?:已|already|so far)[^\d,，。;；]{0,12}$/i;
/** Figures of one statement or turn stand no further from what they are compared with. */
const REACH = 60;

/** What a document's company forecasts of its measures: a row a figure, then those with a direction alone; unknown cells are empty. */
export function guidanceRows(transcript: Transcript): GuidanceRow[] {
  const guidance = transcript.forwardLooking.filter(({ kind }) => kind === 'guidance');
  const rows = guidance.map((statement) => ({ statement, rows: rowsOf(transcript, statement) }));
  return [
    ...rows.filter(({ rows }) => rows.length > 0).flatMap(({ rows }) => rows),
    ...rows.filter(({ rows }) => rows.length === 0).map(({ statement }) => rowOf(transcript, statement)),
  ];
}

function rowsOf(transcript: Transcript, statement: ForwardLooking): GuidanceRow[] {
  const figures = statement.figures
    .map((index) => transcript.figures[index]!)
    .filter((figure) => measures(figure) && !DONE.test(before(transcript, figure, statement.start)));
  const isPrior = (figure: Figure): boolean => EARLIER.test(before(transcript, figure, statement.start));
  const prior = figures.filter(isPrior);
  return figures
    .filter((figure) => !prior.includes(figure))
    .map((figure) => {
      const alike = prior.filter(({ kind, unit }) => kind === figure.kind && unit === figure.unit);
      const then = alike.find(({ metric }) => metric?.id === figure.metric?.id) ?? alike[0];
      return rowOf(transcript, statement, figure, then ?? saidBefore(transcript, statement, figure));
    });
}

/** The guidance that the same turn says was given earlier, of the same metric. */
function saidBefore(transcript: Transcript, statement: ForwardLooking, figure: Figure): Figure | undefined {
  if (!figure.metric) return undefined;
  return transcript.figures.find(
    (other) =>
      other.turn === figure.turn &&
      other.kind === figure.kind &&
      other.metric?.id === figure.metric!.id &&
      (other.end <= statement.start || other.start >= statement.end) &&
      Math.abs(other.start - statement.start) < 8 * REACH &&
      GUIDED_THEN.test(before(transcript, other, 0)),
  );
}
const GUIDED_THEN =
  /(?:\b(?:had guided|we guided|prior (?:guidance|range|outlook)|previous (?:guidance|range|outlook))\b|此前的?(?:指引|预计|目标)|年初的?(?:指引|预计|目标))[^。.;；]{0,40}$/i;

const before = ({ text }: Transcript, { start }: Figure, least: number): string =>
  text.slice(Math.max(least, start - REACH), start);

function rowOf(transcript: Transcript, statement: ForwardLooking, figure?: Figure, prior?: Figure): GuidanceRow {
  const { text, turns, speakers } = transcript;
  const turn = statement.turn === undefined ? undefined : turns[statement.turn];
  const cells: Readonly<Record<(typeof GUIDANCE_COLUMNS)[number], string | undefined>> = {
    metric: nameOf(text, figure),
    metricId: figure?.metric?.id,
    period: figure?.period ?? statement.horizon?.text,
    value: figure?.value,
    valueMax: figure?.valueMax,
    unit: figure && [figure.currency ?? figure.unit, figure.perUnit].filter(Boolean).join('/'),
    direction: figure?.direction ?? statement.direction,
    change: statement.change ?? (figure && prior ? changeOf(figure, prior) : undefined),
    prior: prior && text.slice(prior.start, prior.end),
    text: figure && text.slice(figure.start, figure.end),
    speaker: turn?.speaker === undefined ? undefined : speakers[turn.speaker]?.name,
    quote: text.slice(statement.start, statement.end).replace(/\s+/g, ' '),
  };
  return Object.fromEntries(
    GUIDANCE_COLUMNS.map((column) => [column, cell(cells[column] ?? '', column)]),
  ) as GuidanceRow;
}

/** The metric in the document's words. */
function nameOf(text: string, figure?: Figure): string | undefined {
  const { name, start, end } = figure?.metric ?? {};
  return start === undefined ? name : text.slice(start, end);
}

/** How a figure stands to the one guided before: by its lower end, then by its upper one. */
function changeOf(now: Figure, then: Figure): GuidanceChange | undefined {
  if (now.value === undefined || then.value === undefined) return undefined;
  const step =
    compareDecimals(now.value, then.value) || compareDecimals(now.valueMax ?? now.value, then.valueMax ?? then.value);
  return step > 0 ? 'raise' : step < 0 ? 'lower' : 'maintain';
}
