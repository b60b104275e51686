import { place, type Block } from '../block';
import type { FigureFact } from '../figures/facts';
import type { Kept, Layout } from '../kept';
import { lastStartingBefore, startingIn } from '../lookup';
import type { Structure } from '../structure/link';
import type { Who } from '../speakers/who';
import { writtenClean } from '../text/topic';
import type { Seeks, Span, Speaker, Turn } from '../transcript';
import type { DeclineFact } from './declines';
import type { SentenceFact } from './facts';
import type { Force } from './force';
import { joinAsks } from './joins';

/** A sentence of a turn, without the turn's label. Its span counts from the turn's start. */
export interface Said extends Span {
  readonly fact: SentenceFact;
  /** Index of its block, a paragraph, among those of the turn. */
  readonly block: number;
  /** Where it stands in the reading of its block. */
  readonly at: Span;
  readonly declines: readonly PlacedDecline[];
  readonly figures: readonly FigureFact[];
}

/** Words that decline; the span counts from the turn's start. */
export type PlacedDecline = Pick<DeclineFact, 'class' | 'weak'> & Span;

/** A sentence of a turn that asks. Its span counts from the turn's start. */
export interface Ask extends Span {
  readonly seeks: Seeks;
  readonly firm: boolean;
  readonly force: Force;
  readonly relayed: boolean;
  readonly topic: string;
}

/** What a turn says and asks. It depends on the turn's own blocks alone and holds wherever the turn stands. */
export interface Talk {
  /** Which side of a question the label says it is. */
  readonly side?: Who['side'];
  readonly asks: readonly Ask[];
  readonly said: readonly Said[];
  /** Nothing but courtesy stands behind the last sentence that asks. */
  readonly endsAsking: boolean;
  /** Nothing but courtesy: a turn of thanks opens no question and answers none. */
  readonly aside: boolean;
  /** Ends the questions, or hands over to the next asker. */
  readonly closes: boolean;
}

/** A turn with what it says, asks and who says it. */
export interface Speech extends Talk {
  readonly index: number;
  readonly turn: Turn;
  readonly speaker?: Speaker;
  readonly talk: Talk;
}

/** The turns with what they say; that of turns which an edit left as they were is taken over from `earlier`. */
export function speeches(
  { blocks, turns }: Layout,
  { format, speakers }: Structure,
  kept: Kept,
  earlier?: readonly Talk[],
): Speech[] {
  return turns.map((turn, index) => {
    const talk = earlier?.[kept.turn(index)] ?? listen(blocks, turn, format.id);
    const speaker = turn.speaker === undefined ? undefined : speakers[turn.speaker];
    const { side, asks, said, endsAsking, aside, closes } = talk;
    return { side, asks, said, endsAsking, aside, closes, index, turn, speaker, talk };
  });
}

function listen(blocks: readonly Block[], turn: Turn, format: string): Talk {
  const asks: Ask[] = [];
  const said: Said[] = [];
  const own = blocks.slice(turn.blocks.start, turn.blocks.end);
  own.forEach((block, at) => {
    if (block.facts.structure.furniture) return;
    const start = at === 0 ? offsetIn(block, turn.speech.start) : labelEnd(block, format);
    readInto(asks, said, block, { turn, at, speech: { start, end: offsetIn(block, turn.speech.end) } });
  });
  const joined = joinAsks(own, said, asks);
  const last = joined.at(-1);
  return {
    side: sideOf(blocks, turn),
    asks: joined,
    said,
    endsAsking:
      last !== undefined &&
      joined.some(({ force }) => force !== 'leans') &&
      said.every(({ start, fact }) => start < last.end || fact.courtesy || fact.handsOver),
    aside: joined.length === 0 && said.every(({ fact }) => fact.courtesy),
    closes: said.some(({ fact }) => fact.closes),
  };
}

interface Stretch {
  readonly turn: Turn;
  /** Index of the block in the turn. */
  readonly at: number;
  /** What of the block's reading the turn says. */
  readonly speech: Span;
}

/** Adds what a block says. */
function readInto(asks: Ask[], said: Said[], block: Block, { turn, at, speech }: Stretch): void {
  const inTurn = (span: Span): Span => {
    const { start, end } = place(block, span);
    return { start: start - turn.start, end: end - turn.start };
  };
  const figures = block.facts.figures.figures;
  for (const [fact, span] of inside(block.facts.questions.sentences, speech)) {
    const { start, end } = inTurn(span);
    const declines = fact.declines.map((decline): PlacedDecline => {
      const words = inTurn(decline);
      return { start: words.start, end: words.end, class: decline.class, weak: decline.weak };
    });
    said.push({ start, end, fact, block: at, at: span, declines, figures: startingIn(figures, span) });
  }
  for (const [fact, span] of inside(block.facts.questions.interrogatives, speech)) {
    const { seeks, firm, force, relayed } = fact;
    const topic = fact.topic.flatMap((piece) => within(speech, piece) ?? []);
    const words = topic.map((piece) => writtenClean(block.facts, piece)).join('');
    const { start, end } = inTurn(span);
    asks.push({ start, end, seeks, firm, force, relayed, topic: words.trim() });
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
