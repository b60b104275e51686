import { isDigit, isLatin } from '../text/script';

/** Lexicon rows by their words: finds the longest one that stands at a place of a lower-case reading. */
export class TermIndex<Row> {
  readonly #byFirst = new Map<number, [string, Row][]>();

  /** `entries` give each row with its words, separated by ` | `. */
  constructor(entries: Iterable<readonly [words: string, row: Row]>) {
    for (const [words, row] of entries) {
      for (const word of words.split(' | ')) {
        const bucket = this.#byFirst.get(word.charCodeAt(0));
        if (bucket) bucket.push([word, row]);
        else this.#byFirst.set(word.charCodeAt(0), [[word, row]]);
      }
    }
    for (const bucket of this.#byFirst.values()) bucket.sort((a, b) => b[0].length - a[0].length);
  }

  /** The longest word at `at` with its row. A Latin word is found only whole: `user` not in `users`, `eps` not in `steps`. */
  at(lower: string, at: number): { readonly end: number; readonly row: Row } | undefined {
    const bucket = this.#byFirst.get(lower.charCodeAt(at));
    if (!bucket) return undefined;
    for (const [word, row] of bucket) {
      if (!lower.startsWith(word, at)) continue;
      const end = at + word.length;
      if (isWhole(lower, at, end)) return { end, row };
    }
    return undefined;
  }
}

/** True unless a Latin word or a number runs on over one of the ends. */
function isWhole(lower: string, start: number, end: number): boolean {
  const last = lower.charCodeAt(end - 1);
  if (isLatin(last) && isLatin(lower.charCodeAt(end))) return false;
  const first = lower.charCodeAt(start);
  const before = lower.charCodeAt(start - 1);
  return !(isLatin(first) && isLatin(before)) && !(isDigit(first) && isDigit(before));
}

/** The reading in lower case, code unit for code unit: only ASCII letters change, so offsets hold. */
export const lowerCase = (reading: string): string => reading.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
