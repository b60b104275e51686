import { place, type Block } from '../block';
import type { Structure } from '../structure/link';
import type { Who } from '../speakers/who';
import { writtenClean } from '../text/topic';
import type { Seeks, Span, Speaker, Turn } from '../transcript';
import type { DeclineFact } from './declines';
import type { SentenceFact } from './facts';
import type { InterrogativeFact } from './interrogatives';

/** A sentence of a turn, placed in the document, without the turn's label. */
export interface Said extends Span {
  readonly fact: SentenceFact;
  /** Index of its block: a paragraph. */
  readonly block: number;
  readonly declines: readonly PlacedDecline[];
}

/** Words that decline, placed in the document. */
export type PlacedDecline = Pick<DeclineFact, 'class' | 'weak'> & Span;

/** A sentence of a turn that asks, placed in the document. */
export interface Ask extends Span {
  readonly seeks: Seeks;
  readonly firm: boolean;
  readonly announces: boolean;
  readonly relayed: boolean;
  readonly topic: string;
}

/** A turn with what it says, asks and who says it. */
export interface Speech {
  readonly index: number;
  readonly turn: Turn;
  readonly speaker?: Speaker;
  /** Which side of a question the label says it is. */
  readonly side?: Who['side'];
  readonly asks: readonly Ask[];
  readonly said: readonly Said[];
}

/** The turns with the facts of their blocks. */
export function speeches(blocks: readonly Block[], { turns, speakers }: Structure): Speech[] {
  return turns.map((turn, index) => {
    const asks: Ask[] = [];
    const said: Said[] = [];
    for (let at = turn.blocks.start; at < Math.min(turn.blocks.end, blocks.length); at++) {
      const block = blocks[at]!;
      for (const fact of block.facts.questions.sentences) {
        const span = within(turn.speech, place(block, fact));
        if (span) {
          const declines = fact.declines.map((decline) => ({ ...decline, ...place(block, decline) }));
          said.push({ ...span, fact, block: at, declines });
        }
      }
      for (const fact of block.facts.questions.interrogatives) {
        const span = within(turn.speech, place(block, fact));
        if (span) asks.push(askOf(block, fact, span));
      }
    }
    return {
      index,
      turn,
      speaker: turn.speaker === undefined ? undefined : speakers[turn.speaker],
      side: sideOf(blocks, turn),
      asks,
      said,
    };
  });
}

/** What of a span lies in the speech: a sentence may have the label before it. */
function within(speech: Span, { start, end }: Span): Span | undefined {
  const clipped = { start: Math.max(start, speech.start), end: Math.min(end, speech.end) };
  return clipped.start < clipped.end ? clipped : undefined;
}

function askOf(block: Block, fact: InterrogativeFact, span: Span): Ask {
  const { seeks, firm, announces, relayed } = fact;
  const topic = fact.topic.map((piece) => writtenClean(block.facts, piece)).join('');
  return { ...span, seeks, firm, announces, relayed, topic };
}

function sideOf(blocks: readonly Block[], turn: Turn): Who['side'] {
  const block = blocks[turn.blocks.start];
  if (!block) return undefined;
  return block.facts.structure.labels.find((label) => {
    const { start, end } = place(block, label);
    return label.who.side !== undefined && start <= turn.label.start + 1 && end >= turn.label.end - 1;
  })?.who.side;
}
