import { startingIn } from '../core/lookup';
import type { Block } from '../core/block';
import { place } from '../core/block';
import { topicOf, writtenClean } from '../core/text/topic';
import type { Span, Turn } from '../core/transcript';
import type { Snapshot } from './snapshot';

/** A block as a reader sees it: what is said in it, with a short name for it. */
export interface Paragraph extends Span {
  readonly topic: string;
}

/** The paragraphs of a turn; the first starts behind the label. A paragraph of which nothing is left to say is none. */
export function paragraphsOf(snapshot: Snapshot, { blocks, speech }: Turn): Paragraph[] {
  return snapshot.transcript.blocks.slice(blocks.start, blocks.end).flatMap((block) => {
    const span = {
      start: Math.max(block.start, speech.start),
      end: Math.min(block.end, Math.max(speech.end, speech.start)),
    };
    return span.start < span.end ? nameParagraph(block, span, offsetOfSpeech(snapshot, block, speech.start)) : [];
  });
}

/** The paragraphs that start in a stretch of the document. */
export function paragraphsWithin(snapshot: Snapshot, start: number, end = Infinity): Paragraph[] {
  return startingIn(snapshot.transcript.blocks, { start, end }).flatMap((block) => nameParagraph(block, block, 0));
}

function nameParagraph(block: Block, { start, end }: Span, from: number): Paragraph[] {
  const topic = writtenClean(block.facts, topicOf(block.facts.reading.text, from)).trim();
  return topic === '' ? [] : [{ start, end, topic }];
}

/** Where in the block's reading a turn's speech starts: behind the label that starts there, or at the reading's start. */
function offsetOfSpeech({ transcript }: Snapshot, block: Block, speech: number): number {
  if (speech <= block.start) return 0;
  const label = block.facts.structure.labels.find((label) => {
    const after = place(block, { start: label.speech, end: label.speech }).start;
    return label.format === transcript.format.id && after >= speech - 1 && after <= speech + 1;
  });
  return label?.speech ?? Math.min(speech - block.start, block.facts.reading.text.length);
}
