import type { Block } from '../block';
import type { Ask, Said } from './speech';

/** A sentence runs over at most so many lines or cues; speech without any marks runs on for ever. */
const LINES = 4;
/** A cue that numbers an ask goes on from none. */
const NUMBERED = /^第[一二三四五](?:个|点|,|、)|^[二三]是/;
const FORCES: readonly Ask['force'][] = ['asks', 'leans', 'announces'];
const TYPED: readonly Ask['seeks'][] = ['number', 'when', 'compare', 'how', 'yesNo', 'other'];

/** Makes one ask of those that stand in pieces of one sentence, cut by hard wraps or caption cues. */
export function joinAsks(blocks: readonly Block[], said: readonly Said[], asks: readonly Ask[]): Ask[] {
  if (asks.length === 0 || said.length < 2) return [...asks];
  const joined: Ask[] = [];
  let next = 0;
  for (let first = 0; first < said.length; first++) {
    let last = first;
    while (last + 1 < said.length && runsOn(blocks, said[last]!, said[last + 1]!)) last++;
    const end = said[last]!.end;
    const own: Ask[] = [];
    while (next < asks.length && asks[next]!.start < end) own.push(asks[next++]!);
    const whole = last > first && last - first < LINES && own.length > 0;
    joined.push(...(whole ? [joinOne(own, said[first]!.start, end)] : own));
    first = last;
  }
  return joined;
}

function joinOne(asks: readonly Ask[], start: number, end: number): Ask {
  const ranked = [...asks].sort(
    (a, b) => FORCES.indexOf(a.force) - FORCES.indexOf(b.force) || TYPED.indexOf(a.seeks) - TYPED.indexOf(b.seeks),
  );
  return { ...ranked[0]!, start: Math.min(start, ranked[0]!.start), end };
}

/** The sentence goes on in the next block: across the timing of a cue, or across the end of a line. */
function runsOn(blocks: readonly Block[], one: Said, other: Said): boolean {
  if (one.block === other.block || !one.fact.open) return false;
  const { facts } = blocks[other.block]!;
  if (other.block - one.block > 1) return !NUMBERED.test(facts.reading.text.slice(other.at.start, other.at.start + 4));
  const first = facts.reading.text[other.fact.start] ?? '';
  if (first >= 'a' && first <= 'z') return true;
  const gap = blocks[other.block]!.start - blocks[one.block]!.end;
  return gap <= 2 && other.fact.goesOn === true && one.end - one.start >= 20;
}
