import { findFigures, type FigureFact } from '../../server/src/core/figures/facts';
import { fold } from '../../server/src/core/text/fold';
import { splitSentences } from '../../server/src/core/text/sentences';
import { mark } from './mark';

/** The figures of one paragraph, dates and periods among them. */
export function figuresIn(text: string): FigureFact[] {
  const folded = fold(text);
  return [...findFigures(folded, splitSentences(folded)).figures];
}

/** What a test says of a figure in one line: `2801.54亿元 money 280154000000 CNY`. */
export function told(text: string, figure: FigureFact): string {
  const { start, end, kind, value, valueMax, unit, currency } = figure;
  const range = valueMax === undefined ? value : `${value}..${valueMax}`;
  return [text.slice(start, end), kind, range, currency ?? unit].filter((part) => part !== undefined).join(' ');
}

export interface MarkedFigures {
  readonly text: string;
  /** The marked spans' words. */
  readonly marked: readonly string[];
  /** The words of the figures that were found. */
  readonly found: readonly string[];
}

/** A paragraph in which every figure is marked as ⟦so⟧, with what was found in it. */
export function markedFigures(source: string): MarkedFigures {
  const { text, spans } = mark(source);
  const words = ({ start, end }: { start: number; end: number }): string => text.slice(start, end);
  return { text, marked: spans.map(words), found: figuresIn(text).map(words) };
}
