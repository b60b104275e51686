import type { Span } from '../transcript';
import { readParagraphs, withNeighbours, type Joins } from './paragraphs';
import { isBreak, readLines } from './readLines';

/** A paragraph or a caption cue with what was found in it; `facts` depend on its text alone. */
export interface Block<Facts = unknown> extends Span {
  readonly facts: Facts;
}

interface Laid<Facts> {
  readonly text: string;
  readonly blocks: readonly Block<Facts>[];
  /** The rule by which its lines are joined. */
  readonly joins?: string;
}

const CHUNK = 4096;

/**
 * Lays a document out as blocks, without the blanks around them: one for each line that is not blank, and in a text that wraps
 * its lines at a margin, or into cues, one for each paragraph. Given the layout of an earlier version, blocks outside the edit keep their
 * facts, and so do blocks that the edit only moved; `read` is given the others alone.
 */
export function layBlocks<Facts>(
  text: string,
  read: (sources: readonly string[]) => readonly Facts[],
  earlier?: Laid<Facts>,
  joins?: Joins,
): Block<Facts>[] {
  const lay = (from: number, to: number, known?: ReadonlyMap<string, Facts>): Block<Facts>[] => {
    const spans = [...(joins ? readParagraphs(text, from, to, joins) : readLines(text, from, to))];
    const sources = spans.map(({ start, end }) => detach(text.slice(start, end)));
    const facts = read(known ? sources.filter((source) => !known.has(source)) : sources);
    let next = 0;
    return spans.map(({ start, end }, i) => ({ start, end, facts: known?.get(sources[i]!) ?? facts[next++]! }));
  };
  if (!earlier) return lay(0, text.length);
  const { from, to, shift } = editedPart(earlier, text, joins);
  const known = new Map<string, Facts>();
  const head: Block<Facts>[] = [];
  const tail: Block<Facts>[] = [];
  for (const block of earlier.blocks) {
    if (block.end <= from) head.push(block);
    else if (block.start + shift >= to) {
      tail.push(shift === 0 ? block : { start: block.start + shift, end: block.end + shift, facts: block.facts });
    } else known.set(earlier.text.slice(block.start, block.end), block.facts);
  }
  for (const block of lay(from, to, known)) head.push(block);
  for (const block of tail) head.push(block);
  return head;
}

interface Edited {
  readonly from: number;
  readonly to: number;
  readonly shift: number;
}

/** What is laid out again: whole lines, or whole paragraphs, or everything where the rule is another one. */
function editedPart<Facts>({ text, blocks, joins: old }: Laid<Facts>, after: string, joins?: Joins): Edited {
  if (old !== joins?.key) return { from: 0, to: after.length, shift: after.length - text.length };
  const edited = editedLines(text, after);
  return joins ? withNeighbours(blocks, text, edited) : edited;
}

/** The lines of `after` that an edit touched, whole; `shift` is by how much the text behind them moved. */
function editedLines(before: string, after: string): Edited {
  const shift = after.length - before.length;
  const shorter = Math.min(before.length, after.length);
  let prefix = 0;
  while (prefix + CHUNK <= shorter && same(before, prefix, after, prefix)) prefix += CHUNK;
  while (prefix < shorter && before.charCodeAt(prefix) === after.charCodeAt(prefix)) prefix++;
  let suffix = 0;
  const rest = shorter - prefix;
  const tails = (): boolean => same(before, before.length - suffix - CHUNK, after, after.length - suffix - CHUNK);
  while (suffix + CHUNK <= rest && tails()) suffix += CHUNK;
  while (
    suffix < rest &&
    before.charCodeAt(before.length - suffix - 1) === after.charCodeAt(after.length - suffix - 1)
  ) {
    suffix++;
  }
  let from = prefix;
  while (from > 0 && !isBreak(after.charCodeAt(from - 1))) from--;
  let to = after.length - suffix;
  while (to < after.length && !isBreak(after.charCodeAt(to))) to++;
  return { from, to: Math.min(to + 1, after.length), shift };
}

const same = (a: string, i: number, b: string, j: number): boolean => a.slice(i, i + CHUNK) === b.slice(j, j + CHUNK);

/** A copy that does not keep the document that it was cut from alive, as V8's slices do. */
const detach = (slice: string): string => (' ' + slice).slice(1);
