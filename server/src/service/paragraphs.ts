import { startingIn } from '../core/lookup';
import type { Block } from '../core/block';
import { place } from '../core/block';
import { topicOf, writtenClean } from '../core/text/topic';
import type { Span, Turn } from '../core/transcript';
import type { Snapshot } from './snapshot';

/** A block as a reader sees it, in captions the cues of a sentence: what is said in it, with a short name for it. */
export interface Paragraph extends Span {
  readonly topic: string;
  /** Seconds at which its first cue starts, in captions. */
  readonly clock?: number;
}

/** The paragraphs of a turn; the first starts behind the label. A paragraph of which nothing is left to say is none. */
export function paragraphsOf(snapshot: Snapshot, { blocks, speech }: Turn): Paragraph[] {
  const all = snapshot.transcript.blocks;
  const paragraphs: Paragraph[] = [];
  let clock = all[blocks.start - 1]?.facts.structure.cue;
  let isOpen = false;
  for (let at = blocks.start; at < blocks.end; at++) {
    const block = all[at]!;
    const start = Math.max(block.start, speech.start);
    const end = Math.min(block.end, Math.max(speech.end, speech.start));
    clock = block.facts.structure.cue ?? clock;
    if (block.facts.structure.furniture || start >= end) continue;
    const last = paragraphs.at(-1);
    if (isOpen && last) paragraphs[paragraphs.length - 1] = { ...last, end };
    else {
      const from =
        start > block.start ? offsetOfSpeech(snapshot, block, start) : clock === undefined ? 0 : behindVoice(block);
      for (const named of nameParagraph(block, { start, end }, from))
        paragraphs.push(clock === undefined ? named : { ...named, clock });
    }
    isOpen = clock !== undefined && !/[。.!?！？…]["”’)」』]*$/.test(block.facts.reading.text);
  }
  return paragraphs;
}

/** Where a cue's speech starts in its reading: behind the name of the voice that goes on, where it is repeated. */
const behindVoice = ({ facts }: Block): number => facts.structure.labels.find(({ from }) => from === 0)?.speech ?? 0;

/** The paragraphs that start in a stretch of the document. */
export function paragraphsWithin(snapshot: Snapshot, start: number, end = Infinity): Paragraph[] {
  return startingIn(snapshot.transcript.blocks, { start, end })
    .filter(({ facts }) => !facts.structure.furniture)
    .flatMap((block) => nameParagraph(block, block, 0));
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
