import type { Figure } from '../../core/transcript';
import { lineAt } from '../lines';
import type { MarkdownLines } from '../markdown';
import { metricTitle } from '../metrics';
import { sameMetric } from '../navigation';
import type { Locale, Snapshot } from '../snapshot';
import { COMPARISONS, count, pick, say, STATUSES, WORDS } from '../strings';
import { periodInMonths } from './times';

/** Everything that the document says of a metric, a line for each period: what is hovered are its words, not one of its figures. */
export function explainMetric(lines: MarkdownLines, snapshot: Snapshot, index: number, locale: Locale): void {
  const { figures } = snapshot.transcript;
  const same = sameMetric(snapshot, index).map((at) => figures[at]!);
  lines.head(
    [
      metricTitle(snapshot, figures[index]!.metric!, locale),
      count(WORDS.figure, WORDS.figures, locale, same.length),
    ].join(' · '),
  );
  const periods = new Map<string, Figure[]>();
  for (const figure of same) periods.set(figure.period ?? '', [...(periods.get(figure.period ?? '') ?? []), figure]);
  for (const [period, said] of periods) {
    const title = period === '' ? pick(WORDS.noPeriod, locale) : periodInMonths(snapshot, period, locale);
    lines.line(
      `${title}: ${said.map((figure) => inBrief(snapshot, figure, locale)).join(pick(WORDS.clauses, locale))}`,
    );
  }
}

function inBrief({ transcript, lines }: Snapshot, figure: Figure, locale: Locale): string {
  const { comparison, status, start, end } = figure;
  const what = [
    comparison ? pick(COMPARISONS[comparison], locale) : '',
    status && status !== 'actual' && status !== 'priorPeriod' ? pick(STATUSES[status], locale) : '',
    say(WORDS.line, locale, lineAt(lines, start) + 1),
  ];
  return `${transcript.text.slice(start, end)} (${what.filter(Boolean).join(', ')})`;
}
