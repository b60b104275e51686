import { readWho } from '../../speakers/who';
import type { Localized } from '../../transcript';
import type { LabelFact } from '../facts';

/**
 * Formats of one family mark turns in the same way and appear together: a document is read with all formats of the family
 * that fits it best.
 */
export type Family = 'colon' | 'line' | 'clock' | 'caption' | 'court' | 'mark';

/** How one kind of transcript writes the labels of its turns. */
export interface TranscriptFormat {
  readonly id: string;
  readonly name: Localized;
  readonly family: Family;
  /**
   * The labels that this format's grammar reads in a block, in text order. Whether they are labels, the document decides.
   * @param tab where the block as written has its first tab
   */
  labels(reading: string, tab?: number): LabelFact[];
}

/** A clock as recordings count it, for patterns of formats. */
export const CLOCK = '\\d{1,2}:\\d\\d(?::\\d\\d)?(?:[.,]\\d{1,3})?';

/** Offset of the first character from `at` on that is neither a blank nor markup. */
export function skipBlanks(text: string, at: number): number {
  let i = at;
  while (i < text.length && (text[i] === ' ' || text[i] === '*')) i++;
  return i;
}

/** Seconds of `01:02`, `1:02:03` or `00:00:01.5`; the fraction is dropped. */
export function secondsOf(clock: string): number {
  return clock
    .replace(/[.,]\d+$/, '')
    .split(':')
    .reduce((sum, part) => 60 * sum + Number(part), 0);
}

/** A label whose words stand between two offsets, or nothing where they cannot name a speaker. */
export function labelAt(
  { id, family }: TranscriptFormat,
  reading: string,
  { from, start, end, speech }: { from: number; start: number; end: number; speech: number },
  { who = readWho(reading, start, end), clock, midline, needsAnswer, weight }: Partial<LabelFact> = {},
): LabelFact[] {
  if (who.shape === 'none') return [];
  const alone = speech >= reading.length;
  return [{ format: id, family, from, start, end, speech, alone, who, clock, midline, needsAnswer, weight }];
}
