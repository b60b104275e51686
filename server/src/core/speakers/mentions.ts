import { fold } from '../text/fold';
import { isHan, isLatin } from '../text/script';
import type { Span, Speaker, Transcript } from '../transcript';

/** Names longer than this are none. */
const LONGEST = 40;

/** A place where a speaker is named in the running text. */
export interface Mention extends Span {
  /** Index into `speakers`. */
  readonly speaker: number;
}

/** Given names that are words of their own: nobody is meant by them alone. */
const WORDS = new Set(
  'Will Mark Grant Rich Frank Chase Hope Faith Grace Joy Bill Pat Sue Drew Dawn April May June Summer Max'.split(' '),
);

/**
 * What a speaker is called, folded, longest first: names, aliases and the given name of a Latin one. A single Han character or
 * a label that names nobody is no name.
 */
function namesOf({ name, aliases, anonymous }: Speaker): string[] {
  if (anonymous) return [];
  const full = [name, ...aliases].map((written) => fold(written).trim());
  const given = full.flatMap((folded) => /^([A-Z][a-z]{2,}) [A-Z]/.exec(folded)?.[1] ?? []);
  return [...new Set([...full, ...given.filter((word) => !WORDS.has(word))])]
    .filter((folded) => folded.length >= 2 && folded.length <= LONGEST)
    .sort((a, b) => b.length - a.length);
}

/** The speaker who is named at an offset, by the longest name that covers it; undefined where two speakers share it. */
export function mentionAt({ text, speakers }: Transcript, offset: number): Mention | undefined {
  const from = Math.max(0, offset - LONGEST);
  const near = fold(text.slice(from, offset + LONGEST));
  let best: Mention | undefined;
  let shared = false;
  speakers.forEach((speaker, index) => {
    for (const name of namesOf(speaker)) {
      for (const at of occurrences(near, name)) {
        const [start, end] = [from + at, from + at + name.length];
        if (offset < start || offset > end) continue;
        const length = best ? best.end - best.start : 0;
        if (name.length === length && best!.speaker !== index) shared = true;
        if (name.length <= length) continue;
        best = { start, end, speaker: index };
        shared = false;
      }
    }
  });
  return shared ? undefined : best;
}

/** Everywhere that a speaker is named and nobody else can be meant, in text order, overlapping names once. */
export function mentionsOf({ text, speakers }: Transcript, speaker: number): Mention[] {
  const folded = fold(text);
  const others = new Set(speakers.flatMap((other, index) => (index === speaker ? [] : namesOf(other))));
  const names = (speakers[speaker] ? namesOf(speakers[speaker]) : []).filter((name) => !others.has(name));
  const found = names.flatMap((name) =>
    [...occurrences(folded, name)].map((start) => ({ start, end: start + name.length, speaker })),
  );
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  return found.filter((mention, i) => i === 0 || mention.start >= found[i - 1]!.end);
}

/** Where a name stands as a word of its own; Han writes no word ends, so there the letters alone decide. */
function* occurrences(folded: string, name: string): Generator<number> {
  for (let at = folded.indexOf(name); at >= 0; at = folded.indexOf(name, at + 1)) {
    if (isHan(name.charCodeAt(0)) || (!isWord(folded, at - 1) && !isWord(folded, at + name.length))) yield at;
  }
}

const isWord = (text: string, at: number): boolean => at >= 0 && at < text.length && isLatin(text.charCodeAt(at));
