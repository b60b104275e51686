import type { Block } from '../../block';
import type { Span } from '../../transcript';

/** A line that comes back at once as often as this is a loop; in captions, which nobody writes by hand, twice is enough. */
const LEAST = 3;
const LEAST_CUES = 2;
const SHORTEST = 4;
const LONGEST = 400;

/**
 * The lines that a recogniser repeats without anybody saying them again, in text order. The first of a loop may have been
 * said, unless the line itself is one phrase over and over.
 */
export function findLoops(blocks: readonly Block[]): Span[] {
  const loops: Span[] = [];
  const lines = blocks.filter(({ facts }) => !facts.structure.furniture && facts.structure.length > 0);
  for (let i = 0; i < lines.length;) {
    const { text } = lines[i]!.facts.reading;
    let past = i + 1;
    while (past < lines.length && lines[past]!.facts.reading.text === text) past++;
    const timed = lines[i]!.facts.cue !== undefined;
    if (text.length >= SHORTEST && past - i >= (timed ? LEAST_CUES : LEAST))
      for (const line of lines.slice(repeatsItself(text) ? i : i + 1, past)) loops.push(spoken(line));
    i = past;
  }
  return loops;
}

/** The words of a line, without the time in front of it. */
function spoken({ start, end, facts: { reading } }: Block): Span {
  const [head] = reading.cuts;
  return { start: head?.at === 0 ? start + head.length : start, end };
}

/** One phrase twice or more: 谢谢大家谢谢大家. */
function repeatsItself(text: string): boolean {
  const line = text.length > 0 && /[A-Za-z]$/.test(text) ? `${text} ` : text;
  return line.length <= LONGEST && (line + line).indexOf(line, 1) < line.length;
}
