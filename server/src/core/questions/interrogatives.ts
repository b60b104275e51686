import type { Seeks, Span } from '../transcript';

/** A sentence, or a clause chain of one, that asks. Whether it is a question depends on who says it: the linking decides. */
export interface InterrogativeFact extends Span {
  readonly seeks: Seeks;
  /** What it asks about, in a few words of the text. */
  readonly topic: Span;
}

export function findInterrogatives(_reading: string, _sentences: readonly Span[]): readonly InterrogativeFact[] {
  return [];
}
