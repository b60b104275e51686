import type { InlayHint, Range } from 'vscode-languageserver-types';
import { magnitude } from '../core/decimal';
import type { Figure } from '../core/transcript';
import { measures } from '../core/figures/table';
import { startingIn } from '../core/lookup';
import { lineAt, lineEnd, offsetAt, positionAt } from './lines';
import { shorten } from './markdown';
import { currencyWord, inScale, rangeInScale } from './numbers';
import { monthsOf, sayPeriod } from './periods';
import type { Locale, Snapshot } from './snapshot';

/** A line says no more than this at its end. */
const MOST = 3;
const ROOM = 120;
/** Smaller amounts are read as they are. */
const DIGITS = 4;

/**
 * At the end of each line what its figures are in the reader's scale, and what its fiscal periods are in the calendar. Nothing for
 * amounts that already stand in that scale.
 */
export function provideInlayHints(snapshot: Snapshot, range: Range, locale: Locale): InlayHint[] {
  const { lines, transcript } = snapshot;
  const asked = { start: offsetAt(lines, range.start), end: offsetAt(lines, range.end) + 1 };
  const byLine = new Map<number, string[]>();
  for (const figure of startingIn(transcript.figures, asked)) {
    const text = measures(figure) ? amount(snapshot, figure, locale) : months(snapshot, figure, locale);
    if (text === undefined) continue;
    const line = lineAt(lines, figure.end);
    const said = byLine.get(line) ?? [];
    if (!said.includes(text)) byLine.set(line, [...said, text]);
  }
  return [...byLine].map(([line, said]) => ({
    position: positionAt(lines, lineEnd(lines, line)),
    label: shorten(said.slice(0, MOST).join(' · ') + (said.length > MOST ? ' …' : ''), ROOM),
    paddingLeft: true,
  }));
}

function amount({ transcript: { text } }: Snapshot, figure: Figure, locale: Locale): string | undefined {
  const { kind, value, valueMax, currency, unit, start, end } = figure;
  if ((kind !== 'money' && kind !== 'count') || value === undefined || magnitude(valueMax ?? value) <= DIGITS)
    return undefined;
  const said = valueMax === undefined ? inScale(value, locale) : rangeInScale({ low: value, high: valueMax }, locale);
  const written = text.slice(start, end);
  if (written.replace(/[\s,]/g, '').includes(said.replace(/[\s,]/g, ''))) return undefined;
  return kind === 'money' && currency ? `${currencyWord(currency)} ${said}` : `${said} ${unit ?? ''}`.trim();
}

/** The calendar months of a fiscal period; a calendar period says its own. */
function months({ transcript: { call } }: Snapshot, { kind, value }: Figure, locale: Locale): string | undefined {
  if (kind !== 'fiscalPeriod' || !value?.startsWith('FY')) return undefined;
  const found = monthsOf(value, call.fiscalYearEnd?.value, locale);
  return found && `${sayPeriod(value, locale)} = ${found}`;
}
