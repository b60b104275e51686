import { titleOf } from '../rules';
import type { MarkdownLines } from '../markdown';
import { lineAt } from '../lines';
import type { Locale, Snapshot } from '../snapshot';
import { pick, say, WORDS } from '../strings';

/** What does not fit, and what it was held against. */
export function explainFinding(lines: MarkdownLines, snapshot: Snapshot, index: number, locale: Locale): void {
  const { message, related, rule } = snapshot.transcript.findings[index]!;
  lines.head(titleOf(rule, locale));
  lines.line(pick(message, locale));
  for (const { start, message } of related) {
    lines.line(`${say(WORDS.line, locale, lineAt(snapshot.lines, start) + 1)}: ${pick(message, locale)}`);
  }
  lines.line(say(WORDS.rule, locale, rule));
}
