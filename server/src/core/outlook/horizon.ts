import type { Call } from '../transcript';
import type { When, YearPart } from './when';

/** What the call says of its own time: what 明年 and `the third quarter` are counted from. */
export interface Clock {
  /** ISO date on which it was said. */
  readonly today?: string;
  /** Fiscal year, and part of it, that the call reports. */
  readonly year?: number;
  readonly part?: YearPart;
  /** Last day of that period: what ends behind it is ahead where the day of the call is unknown. */
  readonly reported?: string;
  /** Last month of the fiscal year; absent where the document uses fiscal years without saying when they end. */
  readonly lastMonth?: number;
  /** The same where the document states it, or counts its periods in calendar years. */
  readonly statedMonth?: number;
}

export interface Dates {
  readonly from?: string;
  readonly to?: string;
}

/** A month counted through the years, so that adding is adding: year * 12 + month - 1. */
type Month = number;

const MONTHS: Readonly<Record<YearPart, readonly [from: number, to: number]>> = {
  Q1: [0, 2],
  Q2: [3, 5],
  Q3: [6, 8],
  Q4: [9, 11],
  H1: [0, 5],
  H2: [6, 11],
  start: [0, 2],
  middle: [3, 8],
  end: [9, 11],
};
const UNIT_MONTHS = { decade: 120, year: 12, quarter: 3, month: 1, week: 0.25 } as const;

/** Reads the clock of a call; `dated` is the date that its head carries, where the call itself names none. Without any, no time is told. */
export function clockOf(call: Call, dated?: string): Clock {
  const period = /^(FY)?(\d{4})(?:([QH][1-4])|.*)$/.exec(call.period?.value ?? '');
  const end = /^--(\d\d)/.exec(call.fiscalYearEnd?.value ?? '');
  const today = call.date?.value ?? dated ?? call.publishedDate?.value;
  const year = period ? Number(period[2]) : undefined;
  const part = period?.[3] as YearPart | undefined;
  const lastMonth = end ? Number(end[1]) : period?.[1] ? undefined : 12;
  return {
    today: today && /^\d{4}-\d\d-\d\d/.test(today) ? today : undefined,
    year,
    part,
    lastMonth,
    reported: year !== undefined && lastMonth ? periodOf(year, part, lastMonth).to : undefined,
    statedMonth: end ? Number(end[1]) : period && !period[1] ? 12 : undefined,
  };
}

/** First and last day of a time, as far as the call's clock can say; empty where it cannot. */
export function resolve(when: When, clock: Clock): Dates {
  const { today } = clock;
  if (when.endless) return today ? { from: today } : {};
  if (when.unit) {
    if (!today) return {};
    if (!when.count) return { from: today };
    if (when.count === 1 && when.unit === 'quarter') return nextQuarter(clock);
    return { from: today, to: `${addMonths(today, when.count * UNIT_MONTHS[when.unit])}` };
  }
  if (when.month !== undefined) return ofMonth(when, clock);
  const lastMonth = when.stated ? clock.statedMonth : when.fiscal ? clock.lastMonth : 12;
  const year = yearOf(when, clock);
  if (year === undefined || lastMonth === undefined) return {};
  return periodOf(year, when.part, lastMonth);
}

function periodOf(year: number, part: YearPart | undefined, lastMonth: number): { from: string; to: string } {
  const first: Month = (year - (lastMonth === 12 ? 0 : 1)) * 12 + (lastMonth % 12);
  const [from, to] = part ? MONTHS[part] : [0, 11];
  return days(first + from, first + to);
}

/** True where a time lies ahead of the call: it ends after the day of the call and after the period that the call reports. */
export function isAhead(when: When, clock: Clock): boolean {
  if (when.sure) return true;
  const counted = periodsAhead(when, clock);
  if (counted !== undefined && counted !== 0) return counted > 0;
  const { from, to } = resolve(when, clock);
  const after = clock.today ?? clock.reported;
  // A month that has begun may name a day of it that is past.
  const starts = when.month === undefined ? to : from;
  return starts !== undefined && after !== undefined && starts > after && !reported(when, clock);
}

/** How many quarters a fiscal period ends behind the reported one: periods compare without knowing when the year ends. */
function periodsAhead(when: When, clock: Clock): number | undefined {
  if (!when.fiscal || when.month !== undefined || clock.year === undefined) return undefined;
  const year = yearOf(when, clock);
  if (year === undefined) return undefined;
  const endOf = (of: number, part?: YearPart): number => of * 12 + (part ? MONTHS[part][1] : 11);
  return endOf(year, when.part) - endOf(clock.year, clock.part);
}

/** 全年 on a call about the full year, 二季度 on a call about the second quarter: what is reported, not what is to come. */
function reported(when: When, clock: Clock): boolean {
  if (clock.year === undefined || when.month !== undefined) return false;
  const closed = clock.part === undefined || clock.part === 'Q4' || clock.part === 'H2';
  return yearOf(when, clock) === clock.year && (when.part ? when.part === clock.part : closed);
}

function yearOf(when: When, clock: Clock): number | undefined {
  if (when.year !== undefined) return when.year;
  const calendar = clock.today ? Number(clock.today.slice(0, 4)) : undefined;
  const base = when.fiscal ? (clock.year ?? calendar) : (calendar ?? clock.year);
  if (base === undefined) return undefined;
  if (when.ahead !== undefined) return base + when.ahead;
  const over =
    when.part !== undefined && clock.part !== undefined && when.fiscal && MONTHS[when.part][1] < MONTHS[clock.part][0];
  return over && when.part !== 'H1' ? base + 1 : base;
}

function nextQuarter(clock: Clock): Dates {
  const month: Month = Number(clock.today!.slice(0, 4)) * 12 + Number(clock.today!.slice(5, 7)) - 1;
  const start =
    clock.year !== undefined && clock.part?.startsWith('Q') && clock.lastMonth
      ? clock.year * 12 + MONTHS[clock.part][1] + 1 - (12 - clock.lastMonth)
      : month - (month % 3) + 3;
  return days(start, start + 2);
}

function ofMonth({ month, year, ahead }: When, { today }: Clock): Dates {
  const now = today ? Number(today.slice(0, 4)) : undefined;
  let of = year ?? (now === undefined ? undefined : now + (ahead ?? 0));
  if (of === undefined) return {};
  if (year === undefined && ahead === undefined && today && month! < Number(today.slice(5, 7)) - 6) of += 1;
  return days(of * 12 + month! - 1, of * 12 + month! - 1);
}

const two = (n: number): string => String(n).padStart(2, '0');
const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const lengthOf = (year: number, month: number): number =>
  month === 1 && ((year % 4 === 0 && year % 100 !== 0) || year % 400 === 0) ? 29 : LENGTHS[month]!;

function days(from: Month, to: Month): { from: string; to: string } {
  const [a, b, c, d] = [Math.floor(from / 12), from % 12, Math.floor(to / 12), to % 12];
  return { from: `${a}-${two(b + 1)}-01`, to: `${c}-${two(d + 1)}-${two(lengthOf(c, d))}` };
}

function addMonths(date: string, months: number): string {
  if (months < 1) return date;
  const at: Month = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1 + Math.floor(months);
  const [year, month] = [Math.floor(at / 12), at % 12];
  return `${year}-${two(month + 1)}-${two(Math.min(Number(date.slice(8, 10)) || 1, lengthOf(year, month)))}`;
}
