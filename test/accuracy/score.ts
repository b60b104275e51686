import { readAmount, type Amount } from '../../server/src/core/figures/amount';
import { decimalOf } from '../../server/src/core/figures/scaled';
import { lowerCase } from '../../server/src/core/figures/termIndex';
import { fold } from '../../server/src/core/text/fold';

export interface Score {
  readonly name: string;
  readonly of: number;
  /** A line for each case that is not read as the data say. */
  readonly missed: readonly string[];
}

/** The amount that is read at a place, whether or not a call would have it as a figure. */
export const amountAt = (text: string, at: number): Amount | undefined => readAmount(lowerCase(fold(text)), at);

export const valueOf = (amount: Amount | undefined): string | undefined => amount && decimalOf(amount.value);

/** Whether two decimals are one, to the twelve places that a part of a whole keeps. */
export const isSame = (a: string | undefined, b: string): boolean =>
  a !== undefined && Math.abs(Number(a) - Number(b)) <= 1e-9 * Math.max(1e-3, Math.abs(Number(b)));
