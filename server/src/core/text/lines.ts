import type { Span } from '../transcript';

/** A paragraph or a caption cue with what was found in it; `facts` depend on its text alone. */
export interface Block<Facts = unknown> extends Span {
  readonly facts: Facts;
}

interface Laid<Facts> {
  readonly text: string;
  readonly blocks: readonly Block<Facts>[];
}

const CHUNK = 4096;
const LF = 10;
const CR = 13;

const isBreak = (unit: number): boolean => unit === LF || unit === CR;
const isSpace = (unit: number): boolean =>
  unit <= 0x20 || unit === 0xa0 || unit === 0x3000 || unit === 0xfeff || (unit >= 0x2000 && unit <= 0x200a);

/**
 * Lays a document out as blocks, one for each line that is not blank, without the blanks around it. Given the layout of an
 * earlier version, blocks outside the edit keep their facts, and so do blocks that the edit only moved; `read` is called for
 * the others alone.
 */
export function layBlocks<Facts>(text: string, read: (source: string) => Facts, earlier?: Laid<Facts>): Block<Facts>[] {
  if (!earlier) return [...readLines(text, 0, text.length, (source) => read(source))];
  const { from, to, shift } = editedLines(earlier.text, text);
  const known = new Map<string, Facts>();
  const head: Block<Facts>[] = [];
  const tail: Block<Facts>[] = [];
  for (const block of earlier.blocks) {
    if (block.end <= from) head.push(block);
    else if (block.start + shift >= to) {
      tail.push(shift === 0 ? block : { start: block.start + shift, end: block.end + shift, facts: block.facts });
    } else known.set(earlier.text.slice(block.start, block.end), block.facts);
  }
  for (const block of readLines(text, from, to, (source) => known.get(source) ?? read(source))) head.push(block);
  for (const block of tail) head.push(block);
  return head;
}

function* readLines<Facts>(
  text: string,
  from: number,
  to: number,
  read: (source: string) => Facts,
): Generator<Block<Facts>> {
  let start = from;
  while (start < to) {
    let end = start;
    while (end < to && !isBreak(text.charCodeAt(end))) end++;
    let first = start;
    let last = end;
    while (first < last && isSpace(text.charCodeAt(first))) first++;
    while (last > first && isSpace(text.charCodeAt(last - 1))) last--;
    if (first < last) yield { start: first, end: last, facts: read(detach(text.slice(first, last))) };
    start = end + 1;
  }
}

/** The lines of `after` that an edit touched, whole; `shift` is by how much the text behind them moved. */
function editedLines(before: string, after: string): { from: number; to: number; shift: number } {
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
