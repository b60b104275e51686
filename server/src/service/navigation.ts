import { mentionsOf } from '../core/speakers/mentions';
import type { Span } from '../core/transcript';
import type { Snapshot } from './snapshot';
import { wordsOf } from './subject';

/** Every label and name of a speaker, in text order, overlapping ones once. */
export function placesOfSpeaker({ transcript }: Snapshot, speaker: number): Span[] {
  const labels = transcript.turns.filter((turn) => turn.speaker === speaker && turn.label.end > turn.label.start);
  const places: Span[] = labels.map(({ label }) => label);
  for (const mention of mentionsOf(transcript, speaker)) {
    if (!labels.some(({ label }) => mention.start < label.end && mention.end > label.start)) places.push(mention);
  }
  return places.sort(byStart);
}

/** The indices of all figures that measure what a figure measures: same metric, same part of the company. */
export function sameMetric({ transcript: { figures } }: Snapshot, index: number): number[] {
  const metric = figures[index]?.metric;
  if (!metric) return [];
  return figures.flatMap((other, i) =>
    other.metric?.id === metric.id && other.metric.segment === metric.segment ? [i] : [],
  );
}

/** The words of a metric wherever a figure is bound to them, in text order, each place once. */
export function wordsOfMetric(snapshot: Snapshot, index: number): Span[] {
  const places = new Map<number, Span>();
  for (const i of sameMetric(snapshot, index)) {
    const span = wordsOf(snapshot.transcript.figures[i]!.metric);
    if (span) places.set(span.start, span);
  }
  return [...places.values()].sort(byStart);
}

export const byStart = (a: Span, b: Span): number => a.start - b.start || a.end - b.end;
