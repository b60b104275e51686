import type { MarkdownLines } from '../markdown';
import { whoAt } from '../people';
import type { Locale, Snapshot } from '../snapshot';
import { OUTLOOKS, pick, say, WORDS } from '../strings';

/** What kind of statement about the future a sentence is, how sure, until when, and which words say so. */
export function explainOutlook(lines: MarkdownLines, snapshot: Snapshot, index: number, locale: Locale): void {
  const { transcript } = snapshot;
  const statement = transcript.forwardLooking[index]!;
  const { kind, strength, numeric, direction, horizon, cues, figures } = statement;
  const features = [
    pick(OUTLOOKS[kind], locale),
    say(WORDS.strength, locale, strength),
    direction ? pick(WORDS[direction], locale) : '',
    numeric ? pick(WORDS.numeric, locale) : '',
  ];
  lines.head(features.filter(Boolean).join(' · '));
  if (horizon) {
    const until = [horizon.from, horizon.to].filter(Boolean).join(' – ');
    lines.line(say(WORDS.horizon, locale, until ? `${horizon.text} (${until})` : horizon.text));
  }
  const written = figures.flatMap((figure) => {
    const found = transcript.figures[figure];
    return found ? [transcript.text.slice(found.start, found.end)] : [];
  });
  if (written.length > 0) lines.line(say(WORDS.said, locale, written.join(', ')));
  lines.line(whoAt(snapshot, statement, locale));
  const words = cues.map(({ start, end, rule }) => `“${transcript.text.slice(start, end)}” (${rule})`);
  if (words.length > 0) lines.line(say(WORDS.cues, locale, words.join(', ')));
}
