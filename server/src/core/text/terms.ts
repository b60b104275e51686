import type { TermIndex } from '../figures/termIndex';
import type { Span } from '../transcript';
import { isLatin } from './script';

export interface Term<Row> extends Span {
  readonly row: Row;
}

/** The lexicon's terms in a lower-case reading, in text order and not overlapping: at each place the longest one. */
export function findTerms<Row>(index: TermIndex<Row>, lower: string): Term<Row>[] {
  const found: Term<Row>[] = [];
  let inWord = false;
  for (let start = 0; start < lower.length; start++) {
    const latin = isLatin(lower.charCodeAt(start));
    const begins = !(latin && inWord);
    inWord = latin;
    // No term begins inside a Latin word.
    const term = begins ? index.at(lower, start) : undefined;
    if (!term) continue;
    found.push({ start, end: term.end, row: term.row });
    start = term.end - 1;
    inWord = isLatin(lower.charCodeAt(start));
  }
  return found;
}
