import type { FigureKind } from '../transcript';

/** A unit after a number: its words, and what they make of the number. */
export interface UnitRow {
  /** Separated by ` | `. */
  readonly words: string;
  readonly kind: Extract<FigureKind, 'percent' | 'multiple' | 'duration' | 'count'>;
  /** The value's unit as schema.md writes it; empty: the word itself. */
  readonly unit: string;
  /** Power of ten of the unit in the value's units: 折 is 10 %. */
  readonly tens?: number;
  /** Characters that, coming next, make the word another one: 年 before 轻. */
  readonly notBefore?: string;
}

/** A figure that says only how large it is about; `low` to `high` is what it may be, in percent where it is a rate. */
export interface VagueTerm {
  readonly words: string;
  readonly low: number;
  readonly high: number;
  /** True for a number of things rather than of percent. */
  readonly counts?: true;
}

/** A hedge beside a number. `bound` says on which side of the number the value is; without one it is on either. */
export interface HedgeTerm {
  readonly words: string;
  readonly bound?: 'gt' | 'ge' | 'lt' | 'le';
}

/** What a metric's figures may be: a flow or a stock of money, a rate, a number of things, money for one of something. */
export type MetricKind = 'money' | 'ratio' | 'count' | 'perUnit' | 'days' | 'multiple' | 'moneyOrCount';

export interface MetricTerm {
  readonly id: string;
  readonly kind: MetricKind;
  /** Separated by ` | `; folded, English in lower case. */
  readonly words: string;
  /** What is measured, where the words only imply it: 卖了 a 销量. */
  readonly name?: string;
  readonly basis?: 'gaap' | 'nonGaap' | 'constantCurrency';
}

/** What words beside a figure say of it. */
export type FigureCue =
  | { readonly says: 'comparison'; readonly value: 'yoy' | 'qoq' | 'ytd' | 'cagr' | 'vsGuidance' | 'vsPrior' }
  | { readonly says: 'direction'; readonly value: 'up' | 'down' | 'flat' }
  | { readonly says: 'status'; readonly value: 'guidance' | 'thirdParty' | 'hypothetical' }
  | { readonly says: 'basis'; readonly value: 'gaap' | 'nonGaap' | 'constantCurrency' }
  /** 占, `of sales`: the figure is a part of what follows. */
  | { readonly says: 'share' }
  /** 累计, `combined`: a total over several periods. */
  | { readonly says: 'total' };

export type FigureCueTerm = FigureCue & { readonly words: string };
