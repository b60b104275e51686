import { place, type Block } from '../block';
import { lastStartingBefore } from '../lookup';
import type { Structure } from '../structure/link';
import type { Who } from '../speakers/who';
import { writtenClean } from '../text/topic';
import type { Seeks, Span, Speaker, Turn } from '../transcript';
import type { DeclineFact } from './declines';
import type { SentenceFact } from './facts';
import { joinAsks } from './joins';

/** A sentence of a turn, placed in the document, without the turn's label. */
export interface Said extends Span {
  readonly fact: SentenceFact;
  /** Index of its block: a paragraph. */
  readonly block: number;
  /** Where it stands in the reading of its block. */
  readonly at: Span;
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
export function speeches(blocks: readonly Block[], { format, turns, speakers }: Structure): Speech[] {
  return turns.map((turn, index) => {
    const asks: Ask[] = [];
    const said: Said[] = [];
    for (let at = turn.blocks.start; at < Math.min(turn.blocks.end, blocks.length); at++) {
      const block = blocks[at]!;
      if (block.facts.structure.furniture) continue;
      const from = at === turn.blocks.start ? offsetIn(block, turn.speech.start) : labelEnd(block, format.id);
      readInto(asks, said, block, at, { start: from, end: offsetIn(block, turn.speech.end) });
    }
    return {
      index,
      turn,
      speaker: turn.speaker === undefined ? undefined : speakers[turn.speaker],
      side: sideOf(blocks, turn),
      asks: joinAsks(blocks, said, asks),
      said,
    };
  });
}

/** Adds what a block says inside `speech`, a span of its reading. */
function readInto(asks: Ask[], said: Said[], block: Block, at: number, speech: Span): void {
  for (const [fact, span] of inside(block.facts.questions.sentences, speech)) {
    const declines = fact.declines.map((decline) => ({ ...decline, ...place(block, decline) }));
    said.push({ ...place(block, span), fact, block: at, at: span, declines });
  }
  for (const [fact, span] of inside(block.facts.questions.interrogatives, speech)) {
    const { seeks, firm, announces, relayed } = fact;
    const topic = fact.topic.flatMap((piece) => within(speech, piece) ?? []);
    const words = topic.map((piece) => writtenClean(block.facts, piece)).join('');
    asks.push({ ...place(block, span), seeks, firm, announces, relayed, topic: words.trim() });
  }
}

/** The facts in the speech, with what of them lies in it; a long line may hold many turns. */
function* inside<Fact extends Span>(facts: readonly Fact[], speech: Span): Generator<readonly [Fact, Span]> {
  for (let i = Math.max(0, lastStartingBefore(facts, speech.start)); i < facts.length; i++) {
    const fact = facts[i]!;
    if (fact.start >= speech.end) return;
    const span = within(speech, fact);
    if (span) yield [fact, span];
  }
}

/** What of a span lies in the speech: a sentence may have the label before it. */
function within(speech: Span, { start, end }: Span): Span | undefined {
  const clipped = { start: Math.max(start, speech.start), end: Math.min(end, speech.end) };
  return clipped.start < clipped.end ? clipped : undefined;
}

/** The offset into a block's reading of an offset into the document. */
function offsetIn({ start, facts }: Block, offset: number): number {
  let before = 0;
  for (const cut of facts.reading.cuts) {
    if (start + cut.at + before + cut.length > offset) break;
    before += cut.length;
  }
  return Math.max(0, offset - start - before);
}

/** Captions repeat the label on every cue of a turn. */
const labelEnd = ({ facts }: Block, format: string): number =>
  facts.structure.labels.find((label) => label.format === format && label.from === 0)?.speech ?? 0;

function sideOf(blocks: readonly Block[], turn: Turn): Who['side'] {
  const block = blocks[turn.blocks.start];
  if (!block) return undefined;
  return block.facts.structure.labels.find((label) => {
    const { start, end } = place(block, label);
    return label.who.side !== undefined && start <= turn.label.start + 1 && end >= turn.label.end - 1;
  })?.who.side;
}
