import { EN_CUES } from '../lexicon/en/outlookCues';
import { EN_WORDS } from '../lexicon/en/outlookWords';
import { isDigit, isLatin } from '../text/script';
import type { Span } from '../transcript';
import type { CueRow } from './cue';
import { EN_TIME_STARTS, enTimeAt } from './enTime';
import { IS, type Lexeme, type Sentence, type WordClass } from './sentence';

interface Entry {
  readonly words: readonly string[];
  is: number;
  cue?: CueRow;
}

const PAUSES = new Set([';', ':', ',']);

/** A text's words: letters and digits with `&`, `-` and `.` inside; what follows an apostrophe is a word of its own. */
function* wordsOf(lower: string, from: number, to: number): Generator<Span> {
  let i = from;
  while (i < to) {
    const unit = lower.charCodeAt(i);
    if (!isLatin(unit) && !isDigit(unit)) {
      if (
        PAUSES.has(lower[i]!) ||
        (lower[i] === "'" && isLatin(lower.charCodeAt(i + 1)) && (i === 0 || isLatin(lower.charCodeAt(i - 1))))
      ) {
        const start = i++;
        if (lower[start] === "'") while (i < to && isLatin(lower.charCodeAt(i))) i++;
        yield { start, end: i };
      } else i++;
      continue;
    }
    const start = i;
    while (i < to && inWord(lower, i)) i++;
    yield { start, end: i };
  }
}

function inWord(lower: string, i: number): boolean {
  const unit = lower.charCodeAt(i);
  if (isLatin(unit) || isDigit(unit)) return true;
  const next = lower.charCodeAt(i + 1);
  return (
    '&-.,'.includes(lower[i]!) &&
    (isDigit(next) || (isLatin(next) && lower[i] !== '.' && lower[i] !== ',')) &&
    (lower[i] !== ',' || isDigit(lower.charCodeAt(i - 1)))
  );
}

const split = (term: string): string[] =>
  [...wordsOf(term, 0, term.length)].map(({ start, end }) => term.slice(start, end));

const ENTRIES: ReadonlyMap<string, readonly Entry[]> = (() => {
  const all = new Map<string, Entry>();
  const entry = (term: string): Entry => {
    const words = split(term);
    const known = all.get(words.join(' ')) ?? { words, is: 0 };
    all.set(words.join(' '), known);
    return known;
  };
  for (const [name, terms] of Object.entries(EN_WORDS)) {
    for (const term of terms.trim().split(/\s+/))
      if (term) entry(term.replaceAll('_', ' ')).is |= IS[name as WordClass];
  }
  for (const cue of EN_CUES) for (const term of cue.terms.split('|')) entry(term).cue = cue;
  const byFirst = new Map<string, Entry[]>();
  for (const row of all.values()) byFirst.set(row.words[0]!, [...(byFirst.get(row.words[0]!) ?? []), row]);
  for (const rows of byFirst.values()) rows.sort((a, b) => b.words.length - a.words.length);
  return byFirst;
})();

/** The words of an English sentence that the lexicon knows: at each word a time, else the longest phrase. */
export function readEnSentence(text: string, lower: string, { start, end }: Span): Sentence {
  const words: Span[] = [...wordsOf(lower, start, end)];
  const forms = words.map((word) => lower.slice(word.start, word.end));
  const lexemes: Lexeme[] = [];
  let seen = false;
  for (let i = 0; i < words.length;) {
    const word = words[i]!;
    if (PAUSES.has(forms[i]!)) {
      lexemes.push({ ...word, is: IS.pause });
      i++;
      continue;
    }
    const mayBeTime = EN_TIME_STARTS.has(forms[i]!) || isDigit(forms[i]!.charCodeAt(0)) || forms[i]![0] === "'";
    const when = mayBeTime ? enTimeAt(lower, word.start) : undefined;
    if (when) {
      lexemes.push({ start: when.start, end: when.end, is: 0, when });
      while (i < words.length && words[i]!.start < when.end) i++;
      seen = true;
      continue;
    }
    const row = ENTRIES.get(forms[i]!)?.find((row) => row.words.every((part, k) => forms[i + k] === part));
    if (row) {
      const last = words[i + row.words.length - 1]!;
      lexemes.push({ start: word.start, end: last.end, is: row.is, cue: row.cue });
      if (row.cue) seen = true;
    }
    i += row ? row.words.length : 1;
  }
  return { text, start, end, language: 'en', lexemes: seen ? lexemes : [] };
}
