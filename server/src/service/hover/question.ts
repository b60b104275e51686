import type { QuestionPart } from '../../core/transcript';
import { lineAt } from '../lines';
import type { MarkdownLines } from '../markdown';
import { nameOf, titleOf } from '../people';
import type { Locale, Snapshot } from '../snapshot';
import { ANSWERS, pick, say, SEEKS, WORDS } from '../strings';

/** A thread: what is asked, by whom, who answers, and what became of each part. */
export function explainThread(lines: MarkdownLines, snapshot: Snapshot, index: number, locale: Locale): void {
  const question = snapshot.transcript.questions[index]!;
  lines.head([say(WORDS.question, locale, index + 1), question.topic].filter(Boolean).join(' · '));
  people(lines, snapshot, index, locale);
  question.parts.forEach((part, at) => lines.line(`${at + 1}) ${part.topic}: ${became(snapshot, part, locale)}`));
}

/** One part of a question: what it wants to know and where that is answered. */
export function explainPart(lines: MarkdownLines, snapshot: Snapshot, index: number, at: number, locale: Locale): void {
  const question = snapshot.transcript.questions[index]!;
  const part = question.parts[at]!;
  const number = `${say(WORDS.question, locale, index + 1)}${question.parts.length > 1 ? `.${at + 1}` : ''}`;
  lines.head([number, pick(SEEKS[part.seeks], locale), part.topic].filter(Boolean).join(' · '));
  lines.line(became(snapshot, part, locale));
  people(lines, snapshot, index, locale);
}

function people(lines: MarkdownLines, snapshot: Snapshot, index: number, locale: Locale): void {
  const { askedBy, answeredBy } = snapshot.transcript.questions[index]!;
  if (askedBy !== undefined) lines.line(say(WORDS.askedBy, locale, titleOf(snapshot, askedBy, locale)));
  const names = answeredBy.map((speaker) => nameOf(snapshot, speaker, locale)).join(locale === 'zh' ? '、' : ', ');
  lines.line(names ? say(WORDS.answeredBy, locale, names) : pick(WORDS.unanswered, locale));
}

function became({ lines }: Snapshot, { status, answer }: QuestionPart, locale: Locale): string {
  const where = answer[0] ? say(WORDS.answerAt, locale, lineAt(lines, answer[0].start) + 1) : '';
  return [pick(ANSWERS[status], locale), where].filter(Boolean).join(' · ');
}
