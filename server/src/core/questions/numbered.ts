import type { Span } from '../transcript';

/** Where the next numbered ask of one sentence starts: `,第二`, `;另外`, `, and second`. */
const NEXT =
  /[,;] ?(?=(?:第[二三四五六](?:[,、:是点 ]|个(?:问题|方面|是|呢|,)|方面|部分)|[二三]个是|(?:另外|另|还有)一个是|二是|三是|四是|二来|三来|[2-6][)、]|\([2-6]\)|(?:and )?(?:second|secondly|third|thirdly|two|three),))/gi;

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
