import type { Span } from '../../server/src/core/transcript';

export interface Marked {
  readonly text: string;
  /** The marked ranges, in the order in which they open. An empty one is a cursor. */
  readonly spans: readonly Span[];
}

/** Reads a text with ranges marked as ⟦so⟧ and cursors as ⟦⟧; ranges may nest. */
export function mark(source: string): Marked {
  let text = '';
  const spans: { start: number; end: number }[] = [];
  const open: number[] = [];
  for (let i = 0; i < source.length; i++) {
    if (source[i] === '⟦') {
      open.push(spans.length);
      spans.push({ start: text.length, end: text.length });
    } else if (source[i] === '⟧') spans[open.pop()!]!.end = text.length;
    else text += source[i];
  }
  return { text, spans };
}

/** The words that spans cover, for assertions that read like the text. */
export const words = (text: string, spans: readonly Span[]): string[] =>
  spans.map(({ start, end }) => text.slice(start, end));
