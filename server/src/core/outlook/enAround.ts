import { wordOf, type Sentence } from './sentence';
import type { When } from './when';

export const lowerOf = (sentence: Sentence, from: number, to: number): string =>
  sentence.text.slice(Math.max(sentence.start, from), Math.min(sentence.end, to)).toLowerCase();
export const dated = (when: When): boolean =>
  when.sure ||
  when.part !== undefined ||
  when.month !== undefined ||
  when.ahead !== undefined ||
  when.year !== undefined ||
  when.unit !== undefined;
export const everywhere = (sentence: Sentence) => ({ start: 0, end: sentence.lexemes.length });
export const cueWord = (sentence: Sentence, at: number): string =>
  wordOf(sentence, sentence.lexemes[at]!).toLowerCase();
/** The words right behind a cue, and right before it. */
export const behind = (sentence: Sentence, at: number, length = 40): string =>
  lowerOf(sentence, sentence.lexemes[at]!.end, sentence.lexemes[at]!.end + length).trimStart();
export const ahead = (sentence: Sentence, at: number, length = 30): string =>
  lowerOf(sentence, sentence.lexemes[at]!.start - length, sentence.lexemes[at]!.start).trimEnd();
