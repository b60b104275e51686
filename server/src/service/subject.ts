import { mentionAt } from '../core/speakers/mentions';
import { lastStartingBefore } from '../core/lookup';
import type { Metric, Span } from '../core/transcript';
import { contains, itemAt, threadAt, touches, turnAt, type Snapshot } from './snapshot';

/** What stands at an offset, most particular first: what a hover explains and what navigation starts from. */
export type Subject =
  | {
      readonly kind: 'noise' | 'figure' | 'reported' | 'finding' | 'outlook' | 'thread';
      readonly index: number;
      readonly span: Span;
    }
  | { readonly kind: 'metric'; readonly index: number; readonly span: Span }
  | { readonly kind: 'speaker'; readonly index: number; readonly span: Span; readonly turn?: number }
  | { readonly kind: 'part'; readonly index: number; readonly part: number; readonly span: Span };

/**
 * What is at an offset: noise, then a figure, words that report speech, a speaker's label or name, the words of a metric, a part
 * of a question, a forward-looking statement, a finding that is none of them, the asking turn of a thread. Undefined in plain
 * speech.
 */
export function subjectAt(snapshot: Snapshot, offset: number): Subject | undefined {
  const { transcript } = snapshot;
  const noise = itemAt(transcript.noise, offset);
  if (noise >= 0) return { kind: 'noise', index: noise, span: transcript.noise[noise]! };
  const figure = itemAt(transcript.figures, offset);
  if (figure >= 0) return { kind: 'figure', index: figure, span: transcript.figures[figure]! };
  return (
    listed(snapshot, 'reported', offset) ??
    speakerAt(snapshot, offset) ??
    metricAt(snapshot, offset) ??
    partAt(snapshot, offset) ??
    listed(snapshot, 'outlook', offset) ??
    listed(snapshot, 'finding', offset) ??
    askingAt(snapshot, offset)
  );
}

function speakerAt({ transcript }: Snapshot, offset: number): Subject | undefined {
  const turn = turnAt(transcript, offset);
  const label = transcript.turns[turn]?.label;
  const speaker = transcript.turns[turn]?.speaker;
  if (label && speaker !== undefined && label.end > label.start && touches(label, offset)) {
    return { kind: 'speaker', index: speaker, span: label, turn };
  }
  const mention = mentionAt(transcript, offset);
  return mention && { kind: 'speaker', index: mention.speaker, span: { start: mention.start, end: mention.end } };
}

/** How many figures around an offset may have a metric whose words hold it. */
const NEAR = 8;

/** The words that name what a figure near by measures. */
function metricAt({ transcript: { figures } }: Snapshot, offset: number): Subject | undefined {
  const last = lastStartingBefore(figures, offset);
  for (let index = Math.max(0, last - NEAR); index < Math.min(figures.length, last + NEAR); index++) {
    const span = wordsOf(figures[index]!.metric);
    if (span && touches(span, offset)) return { kind: 'metric', index, span };
  }
  return undefined;
}

/** Where a metric's words stand, where they are written. */
export const wordsOf = (metric: Metric | undefined): Span | undefined =>
  metric?.start === undefined || metric.end === undefined ? undefined : { start: metric.start, end: metric.end };

function partAt({ transcript }: Snapshot, offset: number): Subject | undefined {
  const thread = threadAt(transcript, offset);
  const parts = transcript.questions[thread]?.parts ?? [];
  const holding = parts.findIndex((span) => contains(span, offset));
  const part = holding < 0 ? parts.findIndex((span) => touches(span, offset)) : holding;
  return part < 0 ? undefined : { kind: 'part', index: thread, part, span: parts[part]! };
}

function listed(
  { transcript }: Snapshot,
  kind: 'outlook' | 'finding' | 'reported',
  offset: number,
): Subject | undefined {
  const lists = { outlook: transcript.forwardLooking, finding: transcript.findings, reported: transcript.reported };
  const items: readonly Span[] = lists[kind];
  const index = itemAt(items, offset);
  return index < 0 ? undefined : { kind, index, span: items[index]! };
}

function askingAt({ transcript }: Snapshot, offset: number): Subject | undefined {
  const index = threadAt(transcript, offset);
  const question = transcript.questions[index];
  return question && touches(question, offset) ? { kind: 'thread', index, span: question } : undefined;
}
