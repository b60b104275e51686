import { ZH_CUES } from '../lexicon/zh/outlookCues';
import { ZH_UNLESS, ZH_WORDS } from '../lexicon/zh/outlookWords';
import type { Span } from '../transcript';
import type { CueRow } from './cue';
import { IS, type Lexeme, type Sentence, type WordClass } from './sentence';
import { mayBeZhTime, ZH_TIME_STARTS, zhTimeAt } from './zhTime';

interface Entry {
  readonly word: string;
  is: number;
  cue?: CueRow;
  unless?: string;
}

const PAUSES = ',;:';
const TIME = 1;
const WORD = 2;
const PAUSE = 4;
/** A word of one character, so that the next one need not be looked at. */
const SINGLE = 8;

/** What may begin at a code unit, and whether a longer word may go on with the next one. */
const STARTS = new Uint8Array(0x10000);
const PAIRS = new Uint8Array(1 << 15);
const pair = (first: number, second: number): number => (first * 31 + second) & (PAIRS.length - 1);
const ENTRIES: ReadonlyMap<number, readonly Entry[]> = (() => {
  const all = new Map<string, Entry>();
  const entry = (word: string): Entry => {
    const known = all.get(word) ?? { word, is: 0 };
    all.set(word, known);
    return known;
  };
  for (const [name, words] of Object.entries(ZH_WORDS)) {
    for (const word of words.trim().split(/\s+/)) entry(word).is |= IS[name as WordClass];
  }
  for (const [word, unless] of ZH_UNLESS) {
    const row = entry(word);
    row.unless = unless;
  }
  for (const cue of ZH_CUES) for (const term of cue.terms.split('|')) entry(term).cue = cue;
  for (const row of all.values()) if (row.unless && !row.cue) row.is |= IS.neutral;
  const byFirst = new Map<number, Entry[]>();
  for (const row of all.values()) {
    const first = row.word.charCodeAt(0);
    byFirst.set(first, [...(byFirst.get(first) ?? []), row]);
    STARTS[first]! |= row.word.length > 1 ? WORD : WORD | SINGLE;
    if (row.word.length > 1) PAIRS[pair(first, row.word.charCodeAt(1))] = 1;
  }
  for (const rows of byFirst.values()) rows.sort((a, b) => b.word.length - a.word.length);
  for (const mark of PAUSES) STARTS[mark.charCodeAt(0)]! |= PAUSE;
  for (const mark of ZH_TIME_STARTS) STARTS[mark.charCodeAt(0)]! |= TIME;
  return byFirst;
})();

/** The words of a Chinese sentence that the lexicon knows: at each place a time, else the longest word. */
export function readZhSentence(text: string, { start, end }: Span): Sentence {
  const lexemes: Lexeme[] = [];
  let i = start;
  while (i < end) {
    const starts = STARTS[text.charCodeAt(i)]!;
    if (starts === 0) {
      i++;
      continue;
    }
    const lexeme = lexemeAt(text, i, starts, end);
    if (lexeme) lexemes.push(lexeme);
    i = lexeme ? lexeme.end : i + 1;
  }
  return { text, start, end, language: 'zh', lexemes };
}

function lexemeAt(text: string, at: number, starts: number, end: number): Lexeme | undefined {
  if (starts & PAUSE) return { start: at, end: at + 1, is: IS.pause, cue: undefined, when: undefined };
  const mayBeWord = starts & SINGLE || (starts & WORD && PAIRS[pair(text.charCodeAt(at), text.charCodeAt(at + 1))]);
  const when = starts & TIME && mayBeZhTime(text, at) ? zhTimeAt(text, at) : undefined;
  const row = mayBeWord ? longestAt(text, at) : undefined;
  const past = when && row && row.word.length > when.end - when.start;
  if (when && !past && when.end <= end) return { start: at, end: when.end, is: 0, cue: undefined, when };
  return row && at + row.word.length <= end
    ? { start: at, end: at + row.word.length, is: row.is, cue: row.cue, when: undefined }
    : undefined;
}

function longestAt(text: string, at: number): Entry | undefined {
  for (const row of ENTRIES.get(text.charCodeAt(at)) ?? []) if (stands(text, at, row)) return row;
  return undefined;
}

function stands(text: string, at: number, { word, unless }: Entry): boolean {
  if (word.length > 1 && (text.charCodeAt(at + 1) !== word.charCodeAt(1) || !text.startsWith(word, at))) return false;
  return !unless || !unless.includes(text[at + word.length] ?? '\0');
}
