import { daysIn } from './days';

/**
 * A period as a block says it, before the call's own date is known. `year` is absolute; without one, `yearShift` counts years from
 * the call's, `same` moves the call's own period by years and `quarter` by quarters. Nothing of these: a part of a year yet to be found.
 */
export interface PeriodRef {
  readonly year?: number;
  readonly yearShift?: number;
  readonly same?: number;
  readonly quarter?: number;
  /** `Q1` to `Q4`, `H1`, `H2`, `Q1-Q3`, `-MM`, `-MM-DD`; absent for a whole year. */
  readonly part?: string;
  /** True where the words say that the year is a fiscal one. */
  readonly fiscal?: boolean;
  /** True where `yearShift` counts from the day on which it is said: 今年, 去年. */
  readonly spoken?: boolean;
  /** True for `the year`, which may be said on the way: it places what its own sentence says. */
  readonly passing?: boolean;
}

/** A period's words in a block. */
export interface PeriodMention {
  readonly start: number;
  readonly end: number;
  readonly ref: PeriodRef;
  /** False for words that place other figures and are none themselves: 去年同期. */
  readonly figure: boolean;
  readonly kind: 'date' | 'fiscalPeriod';
}

/** What relative periods count from. */
export interface Calendar {
  /** As `FY2025Q3`, `2025Q2`, `2025H1`, `FY2025`. */
  readonly period?: string;
  /** ISO date of the call. */
  readonly date?: string;
  /** Last month of the fiscal year. */
  readonly yearEnd?: number;
}

const PERIOD = /^(FY)?(\d{4})(Q[1-4]|H[12]|Q1-Q3)?$/;

interface Parsed {
  readonly fiscal: boolean;
  readonly year: number;
  readonly part?: string;
}

export function parsePeriod(period: string | undefined): Parsed | undefined {
  const match = PERIOD.exec(period ?? '');
  return match ? { fiscal: match[1] !== undefined, year: Number(match[2]), part: match[3] } : undefined;
}

const write = (fiscal: boolean, year: number, part?: string): string =>
  `${fiscal || part === undefined ? 'FY' : ''}${year}${part ?? ''}`;

/** The period in the form of schema.md, or undefined where the call does not tell enough to say which one it is. */
export function resolvePeriod(ref: PeriodRef, calendar: Calendar): string | undefined {
  const call = parsePeriod(calendar.period);
  if (ref.part?.startsWith('-')) return resolveDate(ref, calendar, call);
  if (ref.year !== undefined) return write(ref.fiscal ?? false, ref.year, ref.part);
  if (ref.same !== undefined) return call && write(call.fiscal, call.year + ref.same, call.part);
  if (ref.quarter !== undefined) return quarterAway(ref.quarter, calendar, call);
  const year = call?.year ?? yearOf(calendar.date);
  if (year === undefined) return undefined;
  if (ref.yearShift !== undefined) {
    const spoken = ref.spoken ? yearOf(calendar.date) : undefined;
    // 明年上半年 in a fiscal year's call is half a year of the calendar.
    if (spoken !== undefined && call?.fiscal && call.part !== undefined && ref.part?.startsWith('H'))
      return write(false, spoken + ref.yearShift, ref.part);
    const from = spoken !== undefined && isYearAfter(calendar.date, call) ? year + 1 : year;
    return write((call?.fiscal ?? false) && ref.part !== undefined, from + ref.yearShift, ref.part);
  }
  if (ref.part === undefined) return undefined;
  const next = call?.part === 'Q4' && ref.part === 'Q1' ? 1 : 0;
  return write(call?.fiscal ?? ref.fiscal ?? false, year + next, ref.part);
}

/** True for a call in the first months after the calendar year that it reports. */
export const isYearAfter = (date: string | undefined, call: Parsed | undefined): boolean =>
  call !== undefined &&
  (call.part === undefined || call.part === 'Q4' || call.part === 'H2') &&
  yearOf(date) === call.year + 1 &&
  date!.slice(5, 7) < '05';

const yearOf = (date: string | undefined): number | undefined =>
  date && /^\d{4}/.test(date) ? Number(date.slice(0, 4)) : undefined;

/** Dates count from the date of the call, and keep what is unknown open: `--03`, `--02-21`, `---20`. */
function resolveDate(ref: PeriodRef, calendar: Calendar, call: Parsed | undefined): string {
  const part = ref.part!;
  if (ref.year !== undefined) return `${ref.year}${part}`;
  const year = yearOf(calendar.date) ?? call?.year;
  if (ref.yearShift !== undefined && year !== undefined) return `${year + ref.yearShift}${part}`;
  return part.startsWith('---') ? part : `-${part}`;
}

/** Quarters from the one that the call reports; without that, from the calendar quarter of its date. */
function quarterAway(by: number, { date }: Calendar, call: Parsed | undefined): string | undefined {
  if (call?.part?.startsWith('Q')) return moveQuarter(call, by);
  const year = yearOf(date);
  const month = Number(date?.slice(5, 7));
  if (call || year === undefined || !(month >= 1)) return undefined;
  return moveQuarter({ fiscal: false, year, part: `Q${Math.ceil(month / 3)}` }, by);
}

function moveQuarter(call: Parsed, by: number): string {
  const index = call.year * 4 + Number(call.part![1]) - 1 + by;
  return write(call.fiscal, Math.floor(index / 4), `Q${(index % 4) + 1}`);
}

/** The same part of the year before: what a year-ago level belongs to. */
export function yearBefore(period: string | undefined): string | undefined {
  const parsed = parsePeriod(period);
  return (
    parsed &&
    `${parsed.fiscal || parsed.part === undefined ? period!.slice(0, period!.indexOf(String(parsed.year))) : ''}${parsed.year - 1}${parsed.part ?? ''}`
  );
}

/** The quarter with which a half, nine months or a year end; a quarter is itself. */
export function lastQuarter(period: string | undefined): string | undefined {
  const parsed = parsePeriod(period);
  if (!parsed) return period;
  const part = { H1: 'Q2', H2: 'Q4', 'Q1-Q3': 'Q3' }[parsed.part ?? 'H2'] ?? parsed.part;
  return write(parsed.fiscal && parsed.part !== undefined, parsed.year, part);
}

/** The last day of a fiscal period, where the year's last month is known and is not December; other periods are themselves. */
export function lastDayOf(period: string | undefined, yearEnd: number | undefined): string | undefined {
  const parsed = parsePeriod(period);
  if (!parsed?.fiscal || yearEnd === undefined || yearEnd === 12) return period;
  const quarter = Number(lastQuarter(period)!.slice(-1)) || 4;
  const months = parsed.year * 12 + yearEnd - 1 - 3 * (4 - quarter);
  const [year, month] = [Math.floor(months / 12), (months % 12) + 1];
  return `${year}-${String(month).padStart(2, '0')}-${daysIn(year, month)}`;
}

/** True for a period that begins after another one ends, as far as their years and quarters tell. */
export function isLater(period: string | undefined, than: string | undefined): boolean {
  const [a, b] = [parsePeriod(period), parsePeriod(than)];
  if (!a || !b) return false;
  if (a.year !== b.year) return a.year > b.year;
  return a.part !== undefined && b.part !== undefined && a.part[0] === b.part[0] && a.part > b.part;
}
