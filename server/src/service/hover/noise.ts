import type { MarkdownLines } from '../markdown';
import type { Locale, Snapshot } from '../snapshot';
import { NOISES, pick, WORDS } from '../strings';

/** Why a stretch of text is passed over. */
export function explainNoise(lines: MarkdownLines, { transcript }: Snapshot, index: number, locale: Locale): void {
  const { kind, start, end } = transcript.noise[index]!;
  lines.head(pick(NOISES[kind], locale));
  lines.line(pick(WORDS.notSaid, locale));
  lines.line(transcript.text.slice(start, Math.min(end, start + 120)));
}
