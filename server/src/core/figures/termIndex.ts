import { isDigit, isLatin } from '../text/script';

/** Lexicon rows by their words: finds the longest one that stands at a place of a lower-case reading. */
export class TermIndex<Row> {
  /** Terms by their first two code units, longest first: most places of a text have no bucket at all. */
  readonly #buckets = new Map<number, { readonly word: string; readonly row: Row }[]>();
  readonly #single = new Map<number, Row>();
  /** 1 for each code unit with which a term begins. */
  readonly #opens = new Uint8Array(0x10000);
  /** 1 for the first two code units of each term, by a few of their bits: nearly every other place of a text has 0. */
  readonly #pairs = new Uint8Array(PAIRS);

  /** `entries` give each row with its words, separated by ` | `. */
  constructor(entries: Iterable<readonly [words: string, row: Row]>) {
    for (const [words, row] of entries) for (const word of words.split(' | ')) this.#add(word, row);
    for (const bucket of this.#buckets.values()) bucket.sort((a, b) => b.word.length - a.word.length);
  }

  #add(word: string, row: Row): void {
    this.#opens[word.charCodeAt(0)] = 1;
    if (word.length === 1) {
      this.#single.set(word.charCodeAt(0), row);
      return;
    }
    const key = pair(word, 0);
    this.#pairs[fewBits(word, 0)] = 1;
    const bucket = this.#buckets.get(key);
    if (bucket) bucket.push({ word, row });
    else this.#buckets.set(key, [{ word, row }]);
  }

  /** The longest word at `at` with its row. A Latin word is found only whole: `user` not in `users`, `eps` not in `steps`. */
  at(lower: string, at: number): { readonly end: number; readonly row: Row } | undefined {
    if (this.#opens[lower.charCodeAt(at)] !== 1) return undefined;
    const bucket = this.#pairs[fewBits(lower, at)] === 1 ? this.#buckets.get(pair(lower, at)) : undefined;
    if (bucket) {
      for (const { word, row } of bucket) {
        const end = at + word.length;
        if (lower.startsWith(word, at) && isWhole(lower, at, end)) return { end, row };
      }
    }
    if (this.#single.size === 0) return undefined;
    const row = this.#single.get(lower.charCodeAt(at));
    return row !== undefined && isWhole(lower, at, at + 1) ? { end: at + 1, row } : undefined;
  }
}

/** Two code units as one small number. Others may share it: the words in a bucket are compared in full. */
const pair = (text: string, at: number): number => ((text.charCodeAt(at) << 13) ^ text.charCodeAt(at + 1)) & 0x3fffffff;

const PAIRS = 0x2000;
const fewBits = (text: string, at: number): number =>
  ((text.charCodeAt(at) << 5) ^ text.charCodeAt(at + 1)) & (PAIRS - 1);

/** True unless a Latin word or a number runs on over one of the ends. */
function isWhole(lower: string, start: number, end: number): boolean {
  const last = lower.charCodeAt(end - 1);
  if (isLatin(last) && isLatin(lower.charCodeAt(end))) return false;
  const first = lower.charCodeAt(start);
  const before = lower.charCodeAt(start - 1);
  return !(isLatin(first) && isLatin(before)) && !(isDigit(first) && isDigit(before));
}

/** The reading in lower case, code unit for code unit, so that offsets hold. */
export function lowerCase(reading: string): string {
  const lower = reading.toLowerCase();
  // A few letters (İ) grow when they are lowered: then only ASCII ones are.
  return lower.length === reading.length ? lower : reading.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
}
