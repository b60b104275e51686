import type { Span } from '../transcript';
import { isHan } from './script';

const CUE_HEAD = /^\[((?:\d+:)?(?:\d+:)?\d+[.,]\d+) --> (?:\d+:)?(?:\d+:)?\d+[.,]\d+\] */;
const LINE_NUMBER = /^\d{1,2} {2,}(?=\S)/;
const TAGS = /<\/?(?:v|c|i|b|u|lang|ruby|rt)(?:\.[\w.-]{1,40})?>|<\d\d:\d\d(?::\d\d)?\.\d{3}>/g;
const PARTED = /[\u3400-\u9fff] [\u3400-\u9fff]/;
const LEAST_PAIRS = 4;
/** Longer than any line of a recogniser. */
const LONGEST_LINE = 20_000;

/**
 * What detectors must not trip over and what is no noise either: the times in front of raw recogniser lines and the blanks
 * between their characters, caption tags, line numbers in a margin. Sorted and not overlapping.
 */
export function findGaps(folded: string): readonly Span[] {
  const gaps: Span[] = [];
  const head = CUE_HEAD.exec(folded) ?? LINE_NUMBER.exec(folded);
  if (head) gaps.push({ start: 0, end: head[0].length });
  if (folded.includes('<'))
    for (const tag of folded.matchAll(TAGS)) gaps.push({ start: tag.index, end: tag.index + tag[0].length });
  const blanks = spacedOut(folded, head?.[0].length ?? 0);
  return blanks.length === 0 ? gaps : withoutOverlaps([...gaps, ...blanks]);
}

/** Spans in order, without those that start inside another one; of two that start together the longer one stays. */
export function withoutOverlaps<Cut extends Span>(spans: readonly Cut[]): readonly Cut[] {
  const kept: Cut[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start || b.end - a.end))
    if (span.start >= (kept.at(-1)?.end ?? 0)) kept.push(span);
  return kept;
}

/** Seconds at which a raw recogniser line starts, where the block is one. */
export function cueOf(folded: string): number | undefined {
  const time = folded.startsWith('[') ? CUE_HEAD.exec(folded)?.[1] : undefined;
  return time?.split(':').reduce((sum, part) => 60 * sum + Number(part.replace(',', '.')), 0);
}

/** The blanks of a text that has one after nearly every Chinese character. */
function spacedOut(text: string, from: number): Span[] {
  if (text.length > LONGEST_LINE || !PARTED.test(text)) return [];
  let parted = 0;
  let joined = 0;
  for (let i = from; i + 1 < text.length; i++) {
    if (!isHan(text.charCodeAt(i))) continue;
    if (isHan(text.charCodeAt(i + 1))) joined++;
    else if (text[i + 1] === ' ' && isHan(text.charCodeAt(i + 2))) parted++;
  }
  if (parted < LEAST_PAIRS || joined * 2 > parted) return [];
  const blanks: Span[] = [];
  for (let i = from; i < text.length; i++) {
    const wordsAround = /[A-Za-z]/.test(text[i - 1] ?? '') && /[A-Za-z]/.test(text[i + 1] ?? '');
    if (text[i] === ' ' && !wordsAround) blanks.push({ start: i, end: i + 1 });
  }
  return blanks;
}
