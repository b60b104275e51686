import type { PhraseTerm } from '../lexicon/questionTerms';
import type { Span } from '../transcript';
import { isHan, isLatin } from '../text/script';

export interface Hit<Row> extends Span {
  readonly row: Row;
}

/** Looks for the terms of one lexicon. */
export interface Phrases<Row> {
  /** Whether any term occurs in `text`. */
  occurs(text: string): boolean;
  /** All terms in `text`, in order and not overlapping, the longest where several start at one place. */
  find(text: string): Hit<Row>[];
}

/** A gap in a term: a few characters of the same clause. */
const HAN_GAP = '[^,。;!?]{0,12}?';
const LATIN_GAP = '[^,.;!?]{0,40}?';

/** Compiles rows into one scan; rows are told apart only where it hits. */
export function phrases<Row extends PhraseTerm>(rows: readonly Row[]): Phrases<Row> {
  const longest = [...rows].sort((a, b) => b.term.length - a.term.length);
  const any = new RegExp(longest.map(({ term }) => pattern(term)).join('|') || '(?!)', 'gi');
  const each = longest.map((row) => ({ row, at: new RegExp(pattern(row.term), 'iy') }));
  const rowAt = (text: string, start: number): Row => {
    for (const { row, at } of each) {
      at.lastIndex = start;
      if (at.test(text)) return row;
    }
    return longest[0]!;
  };
  return {
    occurs(text) {
      any.lastIndex = 0;
      return any.test(text);
    },
    find(text) {
      const hits: Hit<Row>[] = [];
      any.lastIndex = 0;
      for (let match = any.exec(text); match; match = any.exec(text)) {
        hits.push({ row: rowAt(text, match.index), start: match.index, end: match.index + match[0].length });
      }
      return hits;
    },
  };
}

function pattern(term: string): string {
  const gap = isHan(term.charCodeAt(0)) ? HAN_GAP : LATIN_GAP;
  const body = term
    .split('…')
    .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join(gap);
  const before = isLatin(term.charCodeAt(0)) ? '(?<![a-z0-9])' : '';
  const after = isLatin(term.charCodeAt(term.length - 1)) ? '(?![a-z0-9])' : '';
  return before + body + after;
}
