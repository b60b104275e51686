import { talkStats } from '../../core/stats';
import { lineAt } from '../lines';
import type { MarkdownLines } from '../markdown';
import { nameOf, titleOf } from '../people';
import { measures, type Locale, type Snapshot } from '../snapshot';
import { pick, say, SPEAKERS, WORDS } from '../strings';

/** Who a person is as far as the document says, and what part they have in the call. */
export function explainSpeaker(lines: MarkdownLines, snapshot: Snapshot, index: number, locale: Locale): void {
  const { transcript } = snapshot;
  const { role, organization, kind, anonymous, aliases, introduction, candidates } = transcript.speakers[index]!;
  lines.head(
    [nameOf(snapshot, index, locale), role ?? pick(SPEAKERS[kind], locale), organization].filter(Boolean).join(' · '),
  );
  if (anonymous) lines.line(pick(WORDS.anonymous, locale));
  lines.line(candidatesOf(snapshot, candidates, locale));
  lines.line(partInCall(snapshot, index, locale));
  lines.line(contents(snapshot, index, locale));
  if (aliases.length > 0) lines.line(say(WORDS.aliases, locale, aliases.join(', ')));
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
  return say(WORDS.mayBe, locale, names.join(locale === 'zh' ? '；' : '; '));
}

function partInCall({ transcript }: Snapshot, index: number, locale: Locale): string {
  const { turns, share, asked } = talkStats(transcript)[index]!;
  const answered = transcript.questions.filter(({ answeredBy }) => answeredBy.includes(index)).length;
  return [
    say(WORDS.turns, locale, turns),
    turns > 0 ? say(WORDS.share, locale, (share * 100).toFixed(1)) : '',
    asked > 0 ? say(WORDS.asked, locale, asked) : '',
    answered > 0 ? say(WORDS.answeredCount, locale, answered) : '',
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
      figures > 0 ? say(figures === 1 ? WORDS.figure : WORDS.figures, locale, figures) : '',
      statements > 0 ? say(WORDS.statements, locale, statements) : '',
    ]
      .filter(Boolean)
      .join(' · '),
  );
}
