import { type Lexeme, type Sentence } from './sentence';
import type { When } from './when';

export const gap = (sentence: Sentence, from: number, to: number): number =>
  sentence.lexemes[to]!.start - sentence.lexemes[from]!.end;
export const charBefore = ({ text, start }: Sentence, lexeme: Lexeme): string =>
  lexeme.start > start ? text[lexeme.start - 1]! : '';
export const charAfter = ({ text, end }: Sentence, lexeme: Lexeme): string =>
  lexeme.end < end ? text[lexeme.end]! : '';
export const soon = (when: When): boolean =>
  when.sure ||
  when.part !== undefined ||
  when.month !== undefined ||
  when.ahead === 0 ||
  when.year !== undefined ||
  when.unit !== undefined;
export const isCue = (lexeme: Lexeme | undefined, ...ids: readonly string[]): boolean =>
  !!lexeme?.cue && ids.includes(lexeme.cue.id);
