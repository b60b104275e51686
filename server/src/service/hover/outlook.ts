import type { ForwardLooking } from '../../core/transcript';
import { shorten, type MarkdownLines } from '../markdown';
import { metricTitle } from '../metrics';
import { whoAt } from '../people';
import { contains, type Locale, type Snapshot } from '../snapshot';
import { OUTLOOKS, pick, say, STRENGTHS, WORDS } from '../strings';
import { periodInMonths } from './times';

/** Figures and cues beyond these are not worth a reader's time. */
const MOST = 4;

/** What kind of statement about the future a sentence is, how firm, until when, with which figures, and which words say so. */
export function explainOutlook(lines: MarkdownLines, snapshot: Snapshot, index: number, locale: Locale): void {
  const { transcript } = snapshot;
  const statement = transcript.forwardLooking[index]!;
  const { kind, strength, direction, cues } = statement;
  const firmness = `${say(WORDS.strength, locale, strength)} (${pick(STRENGTHS[strength], locale)})`;
  const features = [pick(OUTLOOKS[kind], locale), firmness, direction ? pick(WORDS[direction], locale) : ''];
  lines.head(features.filter(Boolean).join(' · '));
  lines.line(horizonOf(snapshot, statement, locale));
  lines.line(figuresOf(snapshot, statement, locale));
  lines.line(whoAt(snapshot, statement, locale));
  const words = cues.slice(0, MOST).map(({ start, end, rule }) => `“${transcript.text.slice(start, end)}” [${rule}]`);
  if (words.length > 0) lines.line(say(WORDS.cues, locale, words.join(pick(WORDS.items, locale))));
}

/** Until when, in dates where the words resolve to some; a period that is written there says its months. */
function horizonOf(snapshot: Snapshot, { horizon }: ForwardLooking, locale: Locale): string | undefined {
  if (!horizon) return undefined;
  const { figures, text } = snapshot.transcript;
  const period = figures.find(({ kind, start }) => kind === 'fiscalPeriod' && contains(horizon, start))?.value;
  const dates =
    [horizon.from, horizon.to].filter(Boolean).join(' – ') || (period && periodInMonths(snapshot, period, locale));
  const words = text.slice(horizon.start, horizon.end);
  return say(WORDS.horizon, locale, dates ? `${words} (${dates})` : words);
}

/** The figures with what they measure. */
function figuresOf(snapshot: Snapshot, { figures }: ForwardLooking, locale: Locale): string | undefined {
  const { transcript } = snapshot;
  const named = figures.slice(0, MOST).flatMap((at) => {
    const figure = transcript.figures[at];
    if (!figure) return [];
    const metric = figure.metric ? metricTitle(snapshot, figure.metric, locale, true) : '';
    return [`${metric} ${shorten(transcript.text.slice(figure.start, figure.end), 40)}`.trim()];
  });
  const more = figures.length > MOST ? ' …' : '';
  return named.length > 0 ? say(WORDS.withFigures, locale, named.join(pick(WORDS.items, locale)) + more) : undefined;
}
