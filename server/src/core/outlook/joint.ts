import { place, withoutLabel, written, type Block, type ReadOptions } from '../block';
import type { Kept, Layout } from '../kept';
import { isHan } from '../text/script';
import type { WordsNeeded } from '../text/segmenter';
import type { Span, Turn } from '../transcript';
import { findOutlook, type OutlookFact } from './facts';

/** A sentence that caption cues, or breaks of another kind, cut into pieces, read as one. Facts count from its own text's start. */
export interface Joint {
  readonly text: string;
  readonly pieces: readonly Piece[];
  readonly facts: readonly OutlookFact[];
  readonly words: WordsNeeded;
}

interface Piece {
  /** Index of the block in the document. */
  readonly block: number;
  /** Where it stands in the block's reading. */
  readonly span: Span;
  /** Where it starts in the joint's text. */
  readonly from: number;
}

/** Something that is read: a block or a joint. */
export interface Read {
  /** True for a joint. */
  readonly joint: boolean;
  place(span: Span): Span;
  /** What the document writes there, in one line. */
  written(span: Span): string;
}

/** More pieces than a sentence has: speech without any marks runs on for ever. */
const MOST_PIECES = 6;
/** A line shorter than this was not wrapped for its length. */
const WRAPPED = 20;
const ENDS = new Set('。!?.;:…"\')]');
/** A cue that numbers a point goes on from none. */
const NUMBERED = /^(?:第[一二三四五](?:个|点|,|、)|[一二三四五六七八九]、|\d{1,2}[.、)]|[-*•])/;

/** The joints of a document, by the block in which each begins, with what they were read with. */
export interface Joints {
  readonly segmenter: ReadOptions['segmenter'];
  readonly byBlock: ReadonlyMap<number, Joint>;
}

/** The joints of a document; those that an edit left as they were are taken over from `earlier`. */
export function findJoints({ blocks, turns }: Layout, options: ReadOptions, kept: Kept, earlier?: Joints): Joints {
  const { segmenter } = options;
  const joints = new Map<number, Joint>();
  if (options.structureOnly) return { segmenter, byBlock: joints };
  for (const turn of turns) {
    for (const pieces of cutSentences(blocks, turn)) {
      const first = pieces[0]!.block;
      const old = earlier?.byBlock.get(kept.block(first));
      const holds = old && (old.words === 'no' || earlier?.segmenter === segmenter) && isSame(old, pieces, kept);
      joints.set(first, holds ? moved(old, pieces) : read(blocks, pieces, options));
    }
  }
  return { segmenter, byBlock: joints };
}

type Cut = Omit<Piece, 'from'>;

/** An earlier joint with the blocks in which it stands now. */
const moved = ({ text, pieces, facts, words }: Joint, cuts: readonly Cut[]): Joint => ({
  text,
  pieces: pieces.map(({ span, from }, i) => ({ block: cuts[i]!.block, span, from })),
  facts,
  words,
});

const isSame = (old: Joint, pieces: readonly Cut[], kept: Kept): boolean =>
  old.pieces.length === pieces.length &&
  pieces.every(({ block, span }, i) => {
    const then = old.pieces[i]!;
    return kept.block(block) === then.block && span.start === then.span.start && span.end === then.span.end;
  });

/** The sentences of a turn that stand in several blocks and end, as their pieces. */
function cutSentences(blocks: readonly Block[], turn: Turn): Cut[][] {
  const found: Cut[][] = [];
  let open: Cut[] = [];
  for (let at = turn.blocks.start; at < turn.blocks.end; at++) {
    const { facts } = blocks[at]!;
    if (facts.structure.furniture || facts.scripts.han + facts.scripts.words === 0) continue;
    const sentences = withoutLabel(facts.sentences, facts.structure);
    const [first] = sentences;
    const last = sentences.at(-1);
    if (!first || !last) continue;
    if (open.length > 0 && !goesOn(blocks, open.at(-1)!, { block: at, span: first })) open = [];
    if (open.length > 0) open.push({ block: at, span: first });
    const ends = ENDS.has(facts.reading.text[last.end - 1]!);
    if (open.length > 1 && (sentences.length > 1 || ends) && open.length <= MOST_PIECES) found.push(open);
    if (ends) open = [];
    else if (sentences.length > 1 || open.length === 0) open = [{ block: at, span: last }];
  }
  return found;
}

/** True where a sentence that a block leaves open goes on in another: over a cue's timing, or over the end of a wrapped line. */
function goesOn(blocks: readonly Block[], one: Cut, other: Cut): boolean {
  const { text } = blocks[other.block]!.facts.reading;
  const first = text[other.span.start] ?? '';
  if (first >= 'a' && first <= 'z') return true;
  if (NUMBERED.test(text.slice(other.span.start, other.span.start + 4))) return false;
  if (other.block - one.block > 1) return true;
  return blocks[other.block]!.start - blocks[one.block]!.end <= 2 && one.span.end - one.span.start >= WRAPPED;
}

function placed(blocks: readonly Block[], cuts: readonly Cut[]): Pick<Joint, 'text' | 'pieces'> {
  const pieces: Piece[] = [];
  let text = '';
  for (const { block, span } of cuts) {
    const said = blocks[block]!.facts.reading.text.slice(span.start, span.end);
    const inHan = text !== '' && (isHan(text.charCodeAt(text.length - 1)) || isHan(said.charCodeAt(0)));
    if (text !== '' && !inHan) text += ' ';
    pieces.push({ block, span, from: text.length });
    text += said;
  }
  return { text, pieces };
}

function read(blocks: readonly Block[], cuts: readonly Cut[], options: ReadOptions): Joint {
  const { text, pieces } = placed(blocks, cuts);
  const { facts, words } = findOutlook(text, [{ start: 0, end: text.length }], options);
  return { text, pieces, facts, words };
}

/** Tells whether a span of a block's reading lies in a piece of one of the joints. */
export const cutIn = (joints: ReadonlyMap<number, Joint>): ((block: number, span: Span) => boolean) => {
  const cuts = new Map<number, Span[]>();
  for (const { pieces } of joints.values())
    for (const { block, span } of pieces) cuts.set(block, [...(cuts.get(block) ?? []), span]);
  return (block, { start, end }) => cuts.get(block)?.some((cut) => start < cut.end && cut.start < end) ?? false;
};

/** A block as something that is read. */
export const readOf = (block: Block): Read => ({
  joint: false,
  place: (span) => place(block, span),
  written: (span) => written(block, span),
});

/** A joint as something that is read. */
export function readJoint(blocks: readonly Block[], { pieces }: Joint): Read {
  const inBlocks = ({ start, end }: Span): { block: Block; span: Span }[] =>
    pieces.flatMap(({ block, span, from }) => {
      const length = span.end - span.start;
      const [first, last] = [Math.max(start - from, 0), Math.min(end - from, length)];
      if (first >= last) return [];
      return [{ block: blocks[block]!, span: { start: span.start + first, end: span.start + last } }];
    });
  return {
    joint: true,
    place: (span) => {
      const parts = inBlocks(span);
      const [head, tail] = [parts[0]!, parts.at(-1)!];
      return { start: place(head.block, head.span).start, end: place(tail.block, tail.span).end };
    },
    written: (span) =>
      inBlocks(span)
        .map((part) => written(part.block, part.span))
        .join(' '),
  };
}
