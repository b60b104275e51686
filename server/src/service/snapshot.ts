import type { Analysis } from '../core/analyse';
import type { Question, Section, Span, Turn } from '../core/transcript';
import { indexAt, lastStartingBefore } from '../core/lookup';
import { indexLines, type LineIndex } from './lines';

/** One version of one document, read: all that a feature may look at. Immutable. */
export interface Snapshot {
  readonly uri: string;
  readonly version: number;
  readonly transcript: Analysis;
  readonly lines: LineIndex;
}

export const takeSnapshot = (uri: string, version: number, transcript: Analysis): Snapshot => ({
  uri,
  version,
  transcript,
  lines: indexLines(transcript.text),
});

/** The two languages in which the product speaks. */
export type Locale = 'en' | 'zh';

/** The product's language for an editor's: Chinese for every kind of Chinese, English for everything else. */
export const localeOf = (tag: string | undefined): Locale => (/^zh\b/i.test(tag ?? '') ? 'zh' : 'en');

export const contains = ({ start, end }: Span, offset: number): boolean => offset >= start && offset < end;

/** As {@link contains}, also just behind the last character, where a caret stands after a word. */
export const touches = ({ start, end }: Span, offset: number): boolean => offset >= start && offset <= end;

/** The item at an offset, also where the offset is just behind it. */
export function itemAt<Item extends Span>(items: readonly Item[], offset: number): number {
  const index = indexAt(items, offset);
  return index >= 0 ? index : offset > 0 ? indexAt(items, offset - 1) : -1;
}

export const turnAt = ({ turns }: { readonly turns: readonly Turn[] }, offset: number): number =>
  indexAt(turns, offset);

/** The section that holds an offset, as the turns of the document lay it out. */
export const sectionAt = (
  { sections }: { readonly sections: readonly Section[] },
  offset: number,
): Section | undefined => sections[indexAt(sections, offset)];

/** Where a thread runs: from its question to the last answer, never into the next question. */
export function threadSpan(transcript: Pick<Analysis, 'questions' | 'turns'>, index: number): Span {
  const question: Question = transcript.questions[index]!;
  const turn = transcript.turns[question.turn ?? -1];
  const start = Math.min(turn?.start ?? question.start, question.start);
  let end = Math.max(turn?.end ?? question.end, question.end);
  for (const answer of question.answers) end = Math.max(end, transcript.turns[answer]?.end ?? end);
  const next = transcript.questions[index + 1];
  const limit = next ? (transcript.turns[next.turn ?? -1]?.start ?? next.start) : Infinity;
  return { start, end: Math.max(Math.min(end, limit), question.end) };
}

/** The thread that holds an offset, -1 where none does. */
export function threadAt(transcript: Pick<Analysis, 'questions' | 'turns'>, offset: number): number {
  const starts = transcript.questions.map(({ turn, start, end }) => ({
    start: Math.min(transcript.turns[turn ?? -1]?.start ?? start, start),
    end,
  }));
  const index = lastStartingBefore(starts, offset);
  return index >= 0 && contains(threadSpan(transcript, index), offset) ? index : -1;
}
