import type { Block } from '../block';
import type { Structure } from '../structure/link';
import { parsePeriod, type Calendar, type PeriodRef } from './period';

/**
 * What relative periods of the document count from: the call's own period, date and fiscal year's end, or, where the structure does not
 * say them, the first quarter, half or year and the first full date of the text.
 */
export function calendarOf(blocks: readonly Block[], { call }: Structure): Calendar {
  const mentions = firstMentions(blocks, call.date?.value.slice(0, 4));
  const period = parsePeriod(call.period?.value) ? call.period!.value : mentions.period;
  const yearEnd = call.fiscalYearEnd && Number(call.fiscalYearEnd.value.slice(2));
  return { period, date: call.date?.value ?? mentions.date, yearEnd };
}

/** How many dates and periods are looked at, and how far down: later ones are of other years as likely as not. */
const LOOKED_AT = 12;
const HEAD = 8;

/** A call reports no calendar period of a year after its own, `now`. */
function firstMentions(blocks: readonly Block[], now = '9999'): Calendar {
  let period: string | undefined;
  let year: string | undefined;
  let date: string | undefined;
  let seen = 0;
  for (const { facts } of blocks.slice(0, HEAD)) {
    for (const { when, kind } of facts.figures.figures) {
      if (!when || (kind !== 'date' && kind !== 'fiscalPeriod')) continue;
      if (++seen > LOOKED_AT) return { period: period ?? year, date };
      if (when.year !== undefined && !when.fiscal && String(when.year) > now) continue;
      if (when.part?.startsWith('-')) date ??= isDay(when) ? `${when.year}${when.part}` : undefined;
      else if (when.year !== undefined && when.part) period ??= `${when.fiscal ? 'FY' : ''}${when.year}${when.part}`;
      else if (when.year !== undefined && kind === 'fiscalPeriod') year ??= `FY${when.year}`;
      if (period && date) return { period, date };
    }
  }
  return { period: period ?? year, date };
}

const isDay = ({ year, part }: PeriodRef): boolean => year !== undefined && part?.length === 6;
