import type { Guard } from './cue';
import type { Sentence } from './sentence';

const QUOTES = new Set('"“”');

/** A word that somebody quotes as a word: words like “expect”. The quotation is at most `reach` long and has no clauses. */
export const quotedWithin =
  (reach: number): Guard =>
  ({ text, start, end, lexemes }: Sentence, at) => {
    const cue = lexemes[at]!;
    let open = cue.start - 1;
    while (open >= start && cue.end - open <= reach && !QUOTES.has(text[open]!)) open--;
    if (open < start || !QUOTES.has(text[open]!)) return false;
    let close = cue.end;
    while (close < end && close - open <= reach && !QUOTES.has(text[close]!)) close++;
    return close < end && QUOTES.has(text[close]!) && !/[,;。].|\w \w+ \w/.test(text.slice(open + 1, close));
  };
