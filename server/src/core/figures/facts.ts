import type { Basis, Comparison, Direction, FigureStatus, Metric, Quantity, Span } from '../transcript';

/** A figure read and bound inside its block. Offsets are the reading's, also those of the metric. */
export interface FigureFact extends Quantity, Span {
  readonly metric?: Metric;
  readonly runnersUp?: readonly Metric[];
  readonly period?: string;
  readonly comparison?: Comparison;
  readonly direction?: Direction;
  readonly basis?: Basis;
  readonly status?: FigureStatus;
  /** Index into the block's figures of the level that a rate or a prior-period level belongs to. */
  readonly of?: number;
  readonly because: readonly string[];
}

export interface FigureFacts {
  readonly figures: readonly FigureFact[];
}

export function findFigures(_reading: string, _sentences: readonly Span[]): FigureFacts {
  return { figures: [] };
}
