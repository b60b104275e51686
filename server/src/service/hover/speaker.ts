import { measures } from '../../core/figures/table';
import { talkStats } from '../../core/stats';
import { lineAt } from '../lines';
import type { MarkdownLines } from '../markdown';
import { nameOf, roleOf, titleOf, whenBegan } from '../people';
import { type Locale, type Snapshot } from '../snapshot';
import { count, pick, say, WORDS } from '../strings';

/** Who a person is as far as the document says, and what part they have in the call; `turn` where the place is a turn's label. */
export function explainSpeaker(
  lines: MarkdownLines,
  snapshot: Snapshot,
  index: number,
  turn: number | undefined,
  locale: Locale,
): void {
  const { transcript } = snapshot;
  const speaker = transcript.speakers[index]!;
  const { organization, anonymous, aliases, introduction, candidates } = speaker;
  lines.head([nameOf(snapshot, index, locale), roleOf(speaker, locale), organization].filter(Boolean).join(' · '));
  if (anonymous) lines.line(pick(WORDS.anonymous, locale));
  lines.line(candidatesOf(snapshot, candidates, locale));
  lines.line(partInCall(snapshot, index, locale));
  lines.line(contents(snapshot, index, locale));
  if (turn !== undefined) lines.line(whenBegan(snapshot, turn, locale));
  if (aliases.length > 0) lines.line(say(WORDS.aliases, locale, aliases.join(pick(WORDS.items, locale))));
  if (introduction) lines.line(say(WORDS.introduced, locale, lineAt(snapshot.lines, introduction.start) + 1));
}

/** Speech that is reported without saying whose: who it may be, never a guess. */
export function explainReported(lines: MarkdownLines, snapshot: Snapshot, index: number, locale: Locale): void {
  lines.head(pick(WORDS.reportedBy, locale));
  lines.line(pick(WORDS.notNamed, locale));
  lines.line(candidatesOf(snapshot, snapshot.transcript.reported[index]!.candidates, locale));
}

function candidatesOf(
  snapshot: Snapshot,
  candidates: readonly number[] | undefined,
  locale: Locale,
): string | undefined {
  if (!candidates || candidates.length === 0) return undefined;
  const names = candidates.map((speaker) => titleOf(snapshot, speaker, locale));
  return say(WORDS.mayBe, locale, names.join(pick(WORDS.clauses, locale)));
}

function partInCall({ transcript }: Snapshot, index: number, locale: Locale): string {
  const { turns, share, asked } = talkStats(transcript)[index]!;
  const answered = transcript.questions.filter(({ answeredBy }) => answeredBy.includes(index)).length;
  return [
    turns > 0 ? count(WORDS.turn, WORDS.turns, locale, turns) : pick(WORDS.silent, locale),
    turns > 0 ? say(WORDS.share, locale, (share * 100).toFixed(1)) : '',
    asked > 0 ? count(WORDS.askedOnce, WORDS.asked, locale, asked) : '',
    answered > 0 ? count(WORDS.answeredOnce, WORDS.answeredCount, locale, answered) : '',
  ]
    .filter(Boolean)
    .join(' · ');
}

function contents({ transcript }: Snapshot, index: number, locale: Locale): string | undefined {
  const own = ({ turn }: { readonly turn?: number }): boolean =>
    turn !== undefined && transcript.turns[turn]?.speaker === index;
  const figures = transcript.figures.filter((figure) => measures(figure) && own(figure)).length;
  const statements = transcript.forwardLooking.filter(own).length;
  if (figures + statements === 0) return undefined;
  return say(
    WORDS.said,
    locale,
    [
      figures > 0 ? count(WORDS.figure, WORDS.figures, locale, figures) : '',
      statements > 0 ? say(WORDS.statements, locale, statements) : '',
    ]
      .filter(Boolean)
      .join(' · '),
  );
}
