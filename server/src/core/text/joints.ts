import type { Span } from '../transcript';
import { readWithout } from './reading';
import { isDigit, isHan, isLatin } from './script';
import { isWide, marginNumber } from './wrap';

const BREAK = /[\r\n]\s*/g;
/** From the end of one cue to the words of the next one, which may repeat the voice. */
const CUE =
  /\s{1,40}(?:[\w/-]{1,50}\s{1,20})?(?:\d{1,2}:)?\d{1,2}:\d\d[.,]\d{3} --> [^\r\n]{9,80}\s{1,20}(?:<v(?:\.[\w.-]{1,40})? [^<>]{1,60}> ?)?/y;
const HYPHEN = '-‐‑';
/** What a number may end with at the end of a line, and begin with on the next one. */
const IN_NUMBER = /\d$|\d[.,]$/;
const NUMBER_GOES_ON = /^(?:\d|[.,]\d|%)/;

/**
 * What a wrapped paragraph has between the words of two lines and its reading has not: the break with the blanks around it and a
 * number in the margin, up to one blank between words that need it. Offsets are those of the block as written.
 */
export function findJoints(source: string): readonly Span[] {
  const joints: Span[] = [];
  const numbered = marginNumber(source) > 0;
  for (const match of source.matchAll(BREAK)) {
    if (match.index < (joints.at(-1)?.end ?? 0)) continue;
    CUE.lastIndex = match.index;
    let end = match.index + (CUE.exec(source) ?? match)[0].length;
    if (numbered) end += marginNumber(source.slice(end, end + 24));
    const past = source.slice(0, match.index).trimEnd().length;
    const words = source.endsWith('</v>', past) ? past - '</v>'.length : past;
    const start = past + (needsBlank(source, words, end) ? 1 : 0);
    if (end > start) joints.push({ start, end });
  }
  return joints;
}

/** A stretch of a document as one line, as its reading joins the lines. */
export const joinLines = (written: string): string =>
  written.includes('\n') ? readWithout(written, findJoints(written)).text.replace(/[\r\n]/g, ' ') : written;

/** Words need one between them; Han, its marks, and what a hyphen or a number's own mark ties together do not. */
function needsBlank(source: string, before: number, after: number): boolean {
  const [last, next] = [source.charCodeAt(before - 1), source.charCodeAt(after)];
  if (isWide(last) || isWide(next)) return false;
  if (HYPHEN.includes(source[before - 1]!)) return !isWord(source.charCodeAt(before - 2)) || !isWord(next);
  return !(
    IN_NUMBER.test(source.slice(before - 2, before)) &&
    NUMBER_GOES_ON.test(source.slice(after, after + 2)) &&
    inHan(source, before)
  );
}

const isWord = (unit: number): boolean => isLatin(unit) || isDigit(unit);

/** Han stands on the line that ends at an offset: there a line may end inside a number. */
function inHan(source: string, end: number): boolean {
  for (let at = end - 1; at >= 0 && source[at] !== '\n'; at--) if (isHan(source.charCodeAt(at))) return true;
  return false;
}
