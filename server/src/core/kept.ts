import type { Block } from './block';
import type { Span, Turn } from './transcript';

/** A version of a document as linking compares it with the next one. */
export interface Layout {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly turns: readonly Turn[];
  /** For each block, how many turns start in it or before it. */
  readonly turnsUntil: Int32Array;
}

export function layOut(text: string, blocks: readonly Block[], turns: readonly Turn[]): Layout {
  const turnsUntil = new Int32Array(blocks.length);
  for (const { blocks: own } of turns) turnsUntil[own.start]!++;
  for (let i = 1; i < turnsUntil.length; i++) turnsUntil[i]! += turnsUntil[i - 1]!;
  return { text, blocks, turns, turnsUntil };
}

const NOTHING: Layout = { text: '', blocks: [], turns: [], turnsUntil: new Int32Array(0) };

/**
 * How a document stands to its earlier version: an edit lies between the blocks at the front and those at the end that kept
 * their facts.
 */
export class Kept {
  private readonly head: number;
  private readonly tail: number;
  private readonly added: number;
  /** What {@link block} said, -2 where it was not asked. */
  private readonly known: Int32Array;

  constructor(
    private readonly now: Layout,
    private readonly then: Layout = NOTHING,
  ) {
    const [blocks, earlier] = [now.blocks, then.blocks];
    const shorter = Math.min(earlier.length, blocks.length);
    this.added = blocks.length - earlier.length;
    let head = 0;
    while (head < shorter && earlier[head]!.facts === blocks[head]!.facts) head++;
    let tail = blocks.length;
    while (tail > head && tail - this.added > head && earlier[tail - this.added - 1]!.facts === blocks[tail - 1]!.facts)
      tail--;
    this.head = head;
    this.tail = tail;
    this.known = new Int32Array(blocks.length).fill(-2);
  }

  /** Index in the earlier version of a block that kept its facts and its turns, -1 for any other. */
  block(index: number): number {
    const known = this.known[index]!;
    if (known !== -2) return known;
    const old = this.sameFacts(index);
    return (this.known[index] = old >= 0 && this.hasSameTurns(index, old) ? old : -1);
  }

  /** Index in the earlier version of a turn that says the same under the same label, wherever it stands now; else -1. */
  turn(index: number): number {
    const turn = this.now.turns[index]!;
    const block = turn.blocks.start;
    const oldBlock = this.sameFacts(block);
    if (oldBlock < 0) return -1;
    const old = turnsBefore(this.then, oldBlock) + index - turnsBefore(this.now, block);
    const earlier = this.then.turns[old];
    if (!earlier || earlier.blocks.start !== oldBlock) return -1;
    const length = turn.blocks.end - block;
    if (earlier.blocks.end - oldBlock !== length) return -1;
    const moved = turn.start - earlier.start;
    for (let i = 0; i < length; i++) {
      const same = this.sameFacts(block + i) === oldBlock + i;
      if (!same || this.now.blocks[block + i]!.start - this.then.blocks[oldBlock + i]!.start !== moved) return -1;
    }
    return isMoved(turn.label, earlier.label, moved) && isMoved(turn.speech, earlier.speech, moved) ? old : -1;
  }

  private sameFacts(index: number): number {
    return index < this.head ? index : index >= this.tail ? index - this.added : -1;
  }

  /** The same labels stand at the same places of a block, and it continues a turn in both versions or in neither. */
  private hasSameTurns(index: number, old: number): boolean {
    const { now, then } = this;
    const [first, past] = [turnsBefore(now, index), now.turnsUntil[index]!];
    const firstThen = turnsBefore(then, old);
    if (past - first !== then.turnsUntil[old]! - firstThen) return false;
    if (continues(now, first, index) !== continues(then, firstThen, old)) return false;
    const moved = now.blocks[index]!.start - then.blocks[old]!.start;
    for (let i = 0; i < past - first; i++) {
      const [turn, earlier] = [now.turns[first + i]!, then.turns[firstThen + i]!];
      if (turn.start - earlier.start !== moved || !isMoved(turn.label, earlier.label, moved)) return false;
    }
    return true;
  }
}

/** How many turns start before a block. */
export const turnsBefore = ({ turnsUntil }: Layout, block: number): number =>
  block === 0 ? 0 : (turnsUntil[block - 1] ?? 0);

const continues = ({ turns }: Layout, first: number, block: number): boolean =>
  (turns[first - 1]?.blocks.end ?? 0) > block;

const isMoved = (now: Span, then: Span, moved: number): boolean =>
  now.start - then.start === moved && now.end - then.end === moved;
