import type { Span } from '../transcript';

export type YearPart = 'Q1' | 'Q2' | 'Q3' | 'Q4' | 'H1' | 'H2' | 'start' | 'middle' | 'end';
export type TimeUnit = 'year' | 'quarter' | 'month' | 'week' | 'decade';

/** A time as its words give it, before the call's own date says which one is meant. Offsets are the reading's. */
export interface When extends Span {
  /** A year by its number, or by how many years ahead of the call's (0 this year, 1 next year). Neither: no year is named. */
  readonly year?: number;
  readonly ahead?: number;
  readonly part?: YearPart;
  /** 1 to 12. */
  readonly month?: number;
  /** The next `count` of `unit`; without a count, an unknown number of them. */
  readonly count?: number;
  readonly unit?: TimeUnit;
  /** True where the words mean the company's fiscal year: FY26, 2026财年, `the third quarter`, 全年. */
  readonly fiscal?: boolean;
  /** True where the words say fiscal year: without its last month nobody knows when it ends. */
  readonly stated?: boolean;
  /** True where the words mean the future whenever they are said: 明年, `next quarter`. */
  readonly sure: boolean;
  /** True where the words name no end: 未来, `over time`. */
  readonly endless?: boolean;
}
