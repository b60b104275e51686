import { EN_CUES } from '../lexicon/en/outlookCues';
import { EN_WORDS } from '../lexicon/en/outlookWords';
import { isDigit, isLatin } from '../text/script';
import type { Span } from '../transcript';
import type { CueRow } from './cue';
import { EN_TIME_KEYS, EN_TIME_STARTS, enTimeAt } from './enTime';
import { IS, type Lexeme, type Sentence, type WordClass } from './sentence';

interface Entry {
  readonly words: readonly string[];
  is: number;
  cue?: CueRow;
}

/** What a code unit may be in a word. */
const LETTER = 1;
const DIGIT = 2;
/** Joins letters or digits: R&D, mid-teens. */
const JOINS = 4;
/** Joins digits: 1.5, 1,200. */
const POINT = 8;
const PAUSE = 16;
const KIND = new Uint8Array(0x10000);
for (let unit = 0; unit < KIND.length; unit++) KIND[unit] = isLatin(unit) ? LETTER : isDigit(unit) ? DIGIT : 0;
for (const mark of '&-') KIND[mark.charCodeAt(0)] = JOINS;
for (const mark of '.,') KIND[mark.charCodeAt(0)] = POINT;
for (const mark of ',;:') KIND[mark.charCodeAt(0)]! |= PAUSE;
const APOSTROPHE = 39;

/** Where the word or pause that begins at `from` ends; `from` itself where none begins there. */
function endOfWord(lower: string, from: number, to: number): number {
  let kind = KIND[lower.charCodeAt(from)]!;
  if (kind & PAUSE) return from + 1;
  let i = from;
  if (lower.charCodeAt(from) === APOSTROPHE && (from === 0 || KIND[lower.charCodeAt(from - 1)]! & LETTER)) {
    i++;
    while (i < to && KIND[lower.charCodeAt(i)]! & LETTER) i++;
    return i > from + 1 ? i : from;
  }
  if (!(kind & (LETTER | DIGIT))) return from;
  for (i++; i < to; i++) {
    kind = KIND[lower.charCodeAt(i)]!;
    if (kind & (LETTER | DIGIT)) continue;
    const next = KIND[lower.charCodeAt(i + 1)]!;
    const joined =
      kind & JOINS ? next & (LETTER | DIGIT) : kind & POINT && next & DIGIT && KIND[lower.charCodeAt(i - 1)]! & DIGIT;
    if (!joined) break;
  }
  return i;
}

function split(term: string): string[] {
  const words: string[] = [];
  for (let i = 0; i < term.length;) {
    const end = endOfWord(term, i, term.length);
    if (end > i) words.push(term.slice(i, end));
    i = Math.max(end, i + 1);
  }
  return words;
}

/** What may begin with a word: terms, longest first, and times. */
interface Starts {
  readonly word: string;
  readonly rows: Entry[];
  time: boolean;
  cue: boolean;
}

const STARTS: ReadonlyMap<string, Starts> = (() => {
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
  const starts = new Map<string, Starts>();
  const at = (word: string): Starts => {
    const known = starts.get(word) ?? { word, rows: [], time: false, cue: false };
    starts.set(word, known);
    return known;
  };
  for (const row of all.values()) {
    const start = at(row.words[0]!);
    start.rows.push(row);
    start.cue ||= row.cue !== undefined;
  }
  for (const word of EN_TIME_STARTS) at(word).time = true;
  for (const { rows } of starts.values()) rows.sort((a, b) => b.words.length - a.words.length);
  return starts;
})();

/** A word's letters as a number: most words need not be cut out to be known as unknown. */
const NUMBERS = 1 << 15;
function hash(text: string, from: number, to: number): number {
  let value = 0;
  for (let i = from; i < to; i++) value = (value * 31 + text.charCodeAt(i)) | 0;
  return value & (NUMBERS - 1);
}
const BY_HASH: (readonly Starts[] | undefined)[] = new Array<undefined>(NUMBERS).fill(undefined);
for (const [word, starts] of STARTS) {
  const at = hash(word, 0, word.length);
  BY_HASH[at] = [...(BY_HASH[at] ?? []), starts];
}

function startsAt(lower: string, from: number, to: number): Starts | undefined {
  const candidates = BY_HASH[hash(lower, from, to)];
  if (!candidates) return undefined;
  for (const starts of candidates) {
    if (starts.word.length === to - from && lower.startsWith(starts.word, from)) return starts;
  }
  return undefined;
}

/** Numbers of the words of which a sentence about the future has one: of a time, or of a cue. */
const KEYS = new Uint8Array(NUMBERS);
/** Words too common to look a cue up by. */
const COMMON = new Set("is are am be been we our the a i you my have on to of for in not 're 's 'm going".split(' '));
for (const word of EN_TIME_KEYS) KEYS[hash(word, 0, word.length)] = 1;
for (const { terms } of EN_CUES) {
  for (const term of terms.split('|')) {
    const words = split(term).filter((word, _, all) => all.length === 1 || !COMMON.has(word));
    const key = (words[0] ?? 'going').replace(/^'/, '');
    KEYS[hash(key, 0, key.length)] = 1;
  }
}

/** A digit of a year, or of q1, 2h, 1st, '26. */
function mayBeDated(lower: string, at: number): boolean {
  const before = at > 0 ? lower.charCodeAt(at - 1) : 0;
  const after = KIND[lower.charCodeAt(at + 1)]!;
  return before === APOSTROPHE || ((KIND[before]! | after) & LETTER) !== 0 || lower.startsWith('20', at);
}

/** A sentence that may be a list's item: an amount may be all that it says. */
const SHORT = 110;

/** A quick no for most sentences: without a number, a word of time and a word of a cue none speaks of the future. */
function mayBeAhead(lower: string, from: number, to: number, short: boolean): boolean {
  let value = 0;
  for (let i = from; i < to; i++) {
    const unit = lower.charCodeAt(i);
    const kind = KIND[unit]!;
    if (kind & LETTER) {
      value = (value * 31 + unit) | 0;
      continue;
    }
    if (KEYS[value & (NUMBERS - 1)] || (kind & DIGIT && (short || mayBeDated(lower, i)))) return true;
    value = 0;
  }
  return KEYS[value & (NUMBERS - 1)] === 1;
}

/** The words of an English sentence that the lexicon knows: at each word a time, else the longest phrase. */
export function readEnSentence(text: string, lower: string, { start, end }: Span): Sentence {
  const lexemes: Lexeme[] = [];
  const none: Sentence = { text, start, end, language: 'en', lexemes: [] };
  const short = end - start <= SHORT;
  if (!mayBeAhead(lower, start, end, short)) return none;
  let seen = false;
  for (let i = start; i < end;) {
    const to = endOfWord(lower, i, end);
    const unit = lower.charCodeAt(i);
    if (to === i) i++;
    else if (KIND[unit]! & PAUSE)
      lexemes.push({ start: i, end: (i = to), is: IS.pause, cue: undefined, when: undefined });
    else {
      const starts = startsAt(lower, i, to);
      const mayBeTime = starts?.time === true || KIND[unit] === DIGIT || unit === APOSTROPHE;
      const when = mayBeTime ? enTimeAt(lower, i) : undefined;
      const last = when ? when.end : starts ? pushTerm(lexemes, lower, { start: i, end: to }, end, starts.rows) : 0;
      if (when) lexemes.push({ start: when.start, end: when.end, is: 0, cue: undefined, when });
      seen ||= when !== undefined || (starts?.cue === true && lexemes[lexemes.length - 1]?.cue !== undefined);
      i = Math.max(last, to);
    }
  }
  return seen || short ? { ...none, lexemes } : none;
}

/** Adds the longest term that begins at `from`; gives its end, 0 where there is none. */
function pushTerm(
  lexemes: Lexeme[],
  lower: string,
  { start: from, end: first }: Span,
  to: number,
  rows: Entry[],
): number {
  let next = first;
  while (next < to && lower.charCodeAt(next) === 0x20) next++;
  const second = next < to ? lower.charCodeAt(next) : 0;
  for (const { words, is, cue } of rows) {
    if (words.length > 1 && words[1]!.charCodeAt(0) !== second) continue;
    const end = words.length === 1 ? first : endOfTerm(lower, next, to, words);
    if (end === 0) continue;
    lexemes.push({ start: from, end, is, cue, when: undefined });
    return end;
  }
  return 0;
}

/** Where a term ends whose second word begins at `second`; 0 where the text goes on otherwise. */
function endOfTerm(lower: string, second: number, to: number, words: readonly string[]): number {
  let at = second;
  for (let i = 1; i < words.length; i++) {
    const word = words[i]!;
    while (at < to && lower.charCodeAt(at) === 0x20) at++;
    const end = at < to ? endOfWord(lower, at, to) : at;
    if (end - at !== word.length || !lower.startsWith(word, at)) return 0;
    at = end;
  }
  return at;
}
