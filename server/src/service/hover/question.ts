import type { QuestionPart } from '../../core/transcript';
import { lineAt } from '../lines';
import { shorten, type MarkdownLines } from '../markdown';
import { titleOf } from '../people';
import type { Locale, Snapshot } from '../snapshot';
import { ANSWERS, pick, say, SEEKS, WORDS } from '../strings';

/** Of an answer's words so many characters are shown. */
const EXCERPT = 100;

/** A thread: what is asked, by whom, who answers, and what became of each part. */
export function explainThread(lines: MarkdownLines, snapshot: Snapshot, index: number, locale: Locale): void {
  const question = snapshot.transcript.questions[index]!;
  const followUp = question.followUpOf === undefined ? '' : pick(WORDS.followUp, locale);
  lines.head([say(WORDS.question, locale, index + 1), followUp, question.topic].filter(Boolean).join(' · '));
  people(lines, snapshot, index, locale);
  question.parts.forEach((part, at) =>
    lines.line(`${at + 1}) ${part.topic}: ${became(snapshot, index, part, locale).join(' · ')}`),
  );
}

/** One part of a question: what it wants to know, what became of it, and the words that answer or decline. */
export function explainPart(lines: MarkdownLines, snapshot: Snapshot, index: number, at: number, locale: Locale): void {
  const { questions, text } = snapshot.transcript;
  const question = questions[index]!;
  const part = question.parts[at]!;
  const number = `${say(WORDS.question, locale, index + 1)}${question.parts.length > 1 ? `.${at + 1}` : ''}`;
  lines.head([number, pick(SEEKS[part.seeks], locale), part.topic].filter(Boolean).join(' · '));
  lines.line(became(snapshot, index, part, locale).join(' · '));
  const [first] = part.answer;
  if (first) lines.line(say(WORDS.quoted, locale, shorten(text.slice(first.start, first.end), EXCERPT)));
  people(lines, snapshot, index, locale);
}

function people(lines: MarkdownLines, snapshot: Snapshot, index: number, locale: Locale): void {
  const { askedBy, answeredBy, answers } = snapshot.transcript.questions[index]!;
  if (askedBy !== undefined) lines.line(say(WORDS.askedBy, locale, titleOf(snapshot, askedBy, locale)));
  const names = answeredBy.map((speaker) => titleOf(snapshot, speaker, locale));
  if (names.length > 0) lines.line(say(WORDS.answeredBy, locale, names.join(pick(WORDS.clauses, locale))));
  else lines.line(pick(answers.length > 0 ? WORDS.answeredByNobody : WORDS.unanswered, locale));
}

/** What became of a part, where that is said, and by whom where several answer. */
function became(snapshot: Snapshot, index: number, { status, answer }: QuestionPart, locale: Locale): string[] {
  const { turns, questions } = snapshot.transcript;
  const [first] = answer;
  if (!first) return [pick(ANSWERS[status], locale)];
  const said = [pick(ANSWERS[status], locale), say(WORDS.line, locale, lineAt(snapshot.lines, first.start) + 1)];
  const { answeredBy, answers } = questions[index]!;
  const turn = answers.map((at) => turns[at]!).find(({ start, end }) => first.start >= start && first.end <= end);
  if (answeredBy.length > 1 && turn?.speaker !== undefined) said.push(titleOf(snapshot, turn.speaker, locale));
  return said;
}
