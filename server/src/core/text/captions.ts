import type { Cues, Span } from '../transcript';
import { readLines } from './readLines';

const TIMING = /^(?:\d{1,2}:)?\d{1,2}:\d\d[.,]\d{3} --> /;
const ID = /^(?:\d{1,6}|(?=[a-f-]{0,12}\d)[\da-f][\da-f-]{7,40}(?:\/\d{1,5}-\d{1,3})?)$/;
const VOICE = /^(?:- ?)?<v(?:\.[\w.-]{1,40})? [^<>]{1,60}>/;
const ENDS = /[.。!！?？…][”"'’)）」』]{0,3}$/;
/** Two timings make a caption file; cues of which so many in a hundred end a sentence have marks. */
const LEAST = 2;
const LEAST_ENDED = 12;

/** What stands between the words of two cues: a number or name, and a timing. */
export const isCueForm = (line: string): boolean => TIMING.test(line) || ID.test(line);

/** Who speaks a cue, as its tag says; empty where it has none. */
export const voiceOf = (line: string): string => VOICE.exec(line)?.[0] ?? '';

/** How far back the first line of a cue is looked for. */
const LONGEST_CUE = 400;

/** The first line of the cue that holds an offset: the one behind its timing. */
export function cueOf(text: string, offset: number): string {
  const lines = text.slice(Math.max(0, offset - LONGEST_CUE), offset).split('\n');
  let timing = lines.length - 1;
  while (timing >= 0 && !TIMING.test(lines[timing]!.trim())) timing--;
  const first = lines[timing + 1] ?? '';
  return timing >= 0 && first !== '' ? first : text.slice(offset, offset + LONGEST_CUE);
}

/** Whether a line of a cue ends a sentence, its closing tag left out. */
export const endsCue = (line: string): boolean => ENDS.test(line.replace(/<\/v>$/, ''));

/** The cues of a caption file, and how many of them end a sentence; undefined for any other text. */
export function findCues(text: string): Cues | undefined {
  if (!text.includes(' --> ')) return undefined;
  let all = 0;
  let ended = 0;
  let last = '';
  for (const { start, end } of readLines(text, 0, text.length)) {
    const line = text.slice(start, Math.min(end, start + 400));
    if (!TIMING.test(line)) {
      if (!ID.test(line)) last = line;
      continue;
    }
    all++;
    if (endsCue(last)) ended++;
  }
  return all < LEAST ? undefined : { all, ended, joined: ended * 100 >= LEAST_ENDED * all };
}

const VOICE_AGAIN = /\n[^\S\n]*(?:- ?)?<v(?:\.[\w.-]{1,40})? ([^<>]{1,60})>/g;

/** Where the cues of a block that goes over several say again who speaks. */
export const voicesAgain = (source: string): Span[] =>
  Array.from(source.matchAll(VOICE_AGAIN), (match) => {
    const end = match.index + match[0].length - 1;
    return { start: end - match[1]!.length, end };
  });
