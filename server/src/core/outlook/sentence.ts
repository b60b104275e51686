import type { Span } from '../transcript';
import type { CueRow } from './cue';
import type { When } from './when';

/** What the lexicons say of a word, one bit each; a word may say several things. */
export const IS = {
  self: 1 << 0,
  third: 1 << 1,
  market: 1 << 2,
  people: 1 << 3,
  measure: 1 << 4,
  action: 1 << 5,
  change: 1 << 6,
  disposal: 1 << 7,
  ahead: 1 << 8,
  hedge: 1 << 9,
  certain: 1 << 10,
  habit: 1 << 11,
  condition: 1 << 12,
  analogy: 1 << 13,
  then: 1 << 14,
  past: 1 << 15,
  compare: 1 << 16,
  none: 1 << 17,
  cannot: 1 << 18,
  rumour: 1 << 19,
  boilerplate: 1 << 20,
  procedure: 1 << 21,
  turnTaking: 1 << 22,
  neutral: 1 << 23,
  pause: 1 << 24,
  demand: 1 << 25,
} as const;
export type WordClass = Exclude<keyof typeof IS, 'pause'>;

/** A word of a sentence that a lexicon knows. Offsets are the reading's. */
export interface Lexeme extends Span {
  readonly is: number;
  readonly cue?: CueRow;
  readonly when?: When;
}

/** A sentence as the guards see it: the words that the lexicons know, in order, with pauses between clauses. */
export interface Sentence extends Span {
  readonly text: string;
  readonly language: 'zh' | 'en';
  readonly lexemes: readonly Lexeme[];
}

export const has = (lexeme: Lexeme | undefined, is: number): boolean => lexeme !== undefined && (lexeme.is & is) !== 0;

/** First and one past the last lexeme of the clause that holds lexeme `at`. */
export function clauseOf({ lexemes }: Sentence, at: number): Span {
  let start = at;
  while (start > 0 && !has(lexemes[start - 1], IS.pause)) start--;
  let end = at;
  while (end < lexemes.length && !has(lexemes[end], IS.pause)) end++;
  return { start, end };
}

/** The nearest lexeme of a kind before `at`, not before `from`; -1 where none is. */
export function lastBefore({ lexemes }: Sentence, at: number, is: number, from = 0): number {
  for (let i = at - 1; i >= from; i--) if (has(lexemes[i], is)) return i;
  return -1;
}

/** The next lexeme of a kind behind `at`, before `to`; -1 where none is. */
export function firstAfter({ lexemes }: Sentence, at: number, is: number, to = lexemes.length): number {
  for (let i = at + 1; i < to; i++) if (has(lexemes[i], is)) return i;
  return -1;
}

/** The next time behind or before, anywhere in a stretch of lexemes. */
export const timeIn = (
  { lexemes }: Sentence,
  { start, end }: Span,
  ok: (when: When) => boolean = () => true,
): When | undefined => {
  for (let i = start; i < end; i++) {
    const when = lexemes[i]?.when;
    if (when && ok(when)) return when;
  }
  return undefined;
};

export const wordOf = ({ text }: Sentence, lexeme: Span): string => text.slice(lexeme.start, lexeme.end);

const NUMBER =
  /\d|[一二两三四五六七八九十百千几](?:万|亿|成(?!为|本|立|功|长|熟|果|交)|倍|个点|个百分点|厘)|百分之|翻番|翻倍|过半|位数/;
const NUMBER_EN =
  /\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|million|billion|half|double|dozen|percent|digits?|digit)\b/;

/** True where a number is said, as far as a glance can tell: linking looks at the figures themselves. Times are left out. */
export function saysNumber(sentence: Sentence, from = sentence.start, to = sentence.end): boolean {
  let rest = '';
  let at = from;
  for (const { when, start, end } of sentence.lexemes) {
    if (!when || start < at || end > to) continue;
    rest += `${sentence.text.slice(at, start)} `;
    at = end;
  }
  rest += sentence.text.slice(at, to);
  return (sentence.language === 'zh' ? NUMBER : NUMBER_EN).test(sentence.language === 'zh' ? rest : rest.toLowerCase());
}
