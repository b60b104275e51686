import { NUMBERS } from '../lexicon/zh/asking';
import type { Span } from '../transcript';

/** Where the next numbered ask of one sentence starts: `,第二`, `;另外`, `, and second`. */
const NEXT = new RegExp(
  `[,;] ?(?=(?:${[...NUMBERS, '[2-6][)、]', '\\([2-6]\\)', '(?:and )?(?:second|secondly|third|thirdly|two|three),'].join('|')}))`,
  'gi',
);

/** The numbered pieces of a sentence; the sentence itself where it numbers nothing. */
export function splitNumbered(reading: string, { start, end }: Span): Span[] {
  const text = reading.slice(start, end);
  const pieces: Span[] = [];
  let from = 0;
  NEXT.lastIndex = 0;
  for (let match = NEXT.exec(text); match; match = NEXT.exec(text)) {
    if (match.index === 0) continue;
    pieces.push({ start: start + from, end: start + match.index });
    from = match.index + match[0].length;
  }
  pieces.push({ start: start + from, end });
  return pieces;
}
