import type { PhraseTerm } from '../lexicon/questionTerms';
import { isHan, isLatin } from '../text/script';
import type { Span } from '../transcript';

export interface Hit<Row> extends Span {
  readonly row: Row;
}

/** Looks for the terms of one lexicon. */
export interface Phrases<Row> {
  /** Whether any term occurs in `text`. */
  occurs(text: string): boolean;
  /** All terms in `text`, in order, the longest where several start at one place. */
  find(text: string): Hit<Row>[];
}

/** A gap in a term: a few characters of the same clause. */
const HAN_GAP = '[^,。;!?]{0,12}?';
const LATIN_GAP = '[^,.;!?]{0,40}?';
const HAN = /[\u4e00-\u9fff]/;
const LATIN = /[A-Za-z][a-z]/;

/** Compiles rows into one scan a script, which a text without that script is spared; rows are told apart only at a hit. */
export function phrases<Row extends PhraseTerm>(rows: readonly Row[]): Phrases<Row> {
  const han = scan(
    rows.filter(({ term }) => isHan(term.charCodeAt(0))),
    '',
  );
  const latin = scan(
    rows.filter(({ term }) => !isHan(term.charCodeAt(0))),
    'i',
  );
  return {
    occurs: (text) => (HAN.test(text) && han.occurs(text)) || (LATIN.test(text) && latin.occurs(text)),
    find(text) {
      const hits = HAN.test(text) ? han.find(text) : [];
      if (!LATIN.test(text)) return hits;
      const more = latin.find(text);
      if (hits.length === 0 || more.length === 0) return hits.length === 0 ? more : hits;
      return [...hits, ...more].sort((a, b) => a.start - b.start);
    },
  };
}

function scan<Row extends PhraseTerm>(rows: readonly Row[], flag: string): Phrases<Row> {
  const longest = [...rows].sort((a, b) => b.term.length - a.term.length);
  const any = new RegExp(longest.map(({ term }) => pattern(term)).join('|') || '(?!)', `g${flag}`);
  const each = longest.map((row) => ({ row, at: new RegExp(pattern(row.term), `y${flag}`) }));
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
  const before = isLatin(term.charCodeAt(0)) ? '\\b' : '';
  const after = isLatin(term.charCodeAt(term.length - 1)) ? '(?![a-z0-9])' : '';
  return before + body + after;
}
