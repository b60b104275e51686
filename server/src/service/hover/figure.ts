import { measures } from '../../core/figures/table';
import type { Figure, Finding, Span } from '../../core/transcript';
import { lineAt } from '../lines';
import type { MarkdownLines } from '../markdown';
import { metricTitle } from '../metrics';
import { whoAt } from '../people';
import { contains, itemAt, type Locale, type Snapshot } from '../snapshot';
import { BASES, COMPARISONS, OUTLOOKS, pick, REASONS, say, STATUSES, WORDS } from '../strings';
import { follows } from './follows';
import { mentions } from './mentions';
import { periodInMonths, timeName, timeWorth } from './times';
import { halfWidth, worth } from './worth';

/** Bindings beyond these are not worth a reader's time. */
const MOST = 2;

/** What a figure measures and is worth, what does not fit, what follows from it (marked as computed), who said it, where else it stands, and why. */
export function explainFigure(lines: MarkdownLines, snapshot: Snapshot, index: number, locale: Locale): void {
  const { figures, findings } = snapshot.transcript;
  const figure = figures[index]!;
  lines.head(headline(snapshot, figure, locale));
  for (const text of measures(figure) ? worth(figure, locale) : timeWorth(snapshot, figure, locale)) lines.line(text);
  for (const finding of findings) lines.line(failure(snapshot, finding, figure, locale));
  for (const text of follows(snapshot, index, locale)) lines.line(text);
  lines.line(whoAt(snapshot, figure, locale));
  for (const text of mentions(snapshot, index, locale)) lines.line(text);
  lines.line(inStatement(snapshot, figure, locale));
  lines.line(halfWidth(figure, locale));
  lines.line(reasons(snapshot, figure, locale));
  lines.line(runnersUp(snapshot, figure, locale));
}

function headline(snapshot: Snapshot, figure: Figure, locale: Locale): string {
  const { metric, period, status, basis, comparison } = figure;
  const written = snapshot.transcript.text.slice(figure.start, figure.end);
  const what = metric ? metricTitle(snapshot, metric, locale) : written;
  return [
    what,
    metric ? '' : measures(figure) ? pick(WORDS.unbound, locale) : timeName(snapshot, figure, locale),
    comparison ? pick(COMPARISONS[comparison], locale) : '',
    period && measures(figure) ? periodInMonths(snapshot, period, locale) : '',
    status && measures(figure) ? pick(STATUSES[status], locale) : '',
    basis && !/gaap/i.test(what) ? pick(BASES[basis], locale) : '',
  ]
    .filter(Boolean)
    .join(' · ');
}

/** A check that failed at the figure, or elsewhere when it was held against it. */
function failure({ lines }: Snapshot, finding: Finding, figure: Span, locale: Locale): string | undefined {
  const isInside = ({ start, end }: Span): boolean => start >= figure.start && end <= figure.end;
  const message = pick(finding.message, locale);
  if (isInside(finding)) return `⚠ ${message}`;
  if (!finding.related.some(isInside)) return undefined;
  return say(WORDS.heldAgainst, locale, lineAt(lines, finding.start) + 1, message);
}

function inStatement({ transcript }: Snapshot, { start }: Span, locale: Locale): string | undefined {
  const statement = transcript.forwardLooking[itemAt(transcript.forwardLooking, start)];
  if (!statement || !contains(statement, start)) return undefined;
  return say(WORDS.inStatement, locale, pick(OUTLOOKS[statement.kind], locale), statement.strength);
}

/** In words, with the rule's name for those who look it up; a rule without words goes by its name. */
function reasons({ transcript }: Snapshot, { because, metric }: Figure, locale: Locale): string | undefined {
  if (because.length === 0) return undefined;
  const written = metric?.start === undefined ? (metric?.name ?? '') : transcript.text.slice(metric.start, metric.end);
  const said = because.map((rule) => {
    const words = REASONS.get(rule);
    return words ? `${say(words, locale, written)} [${rule}]` : rule;
  });
  return say(WORDS.why, locale, said.join(pick(WORDS.clauses, locale)));
}

function runnersUp(snapshot: Snapshot, { metric, runnersUp = [] }: Figure, locale: Locale): string | undefined {
  const own = metric && metricTitle(snapshot, metric, locale);
  const others = new Set(
    runnersUp.map((other) => metricTitle(snapshot, other, locale)).filter((title) => title !== own),
  );
  if (others.size === 0) return undefined;
  return say(WORDS.runnersUp, locale, [...others].slice(0, MOST).join(pick(WORDS.items, locale)));
}
