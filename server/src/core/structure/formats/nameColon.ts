import { isDigit } from '../../text/script';
import type { LabelFact } from '../facts';
import { listNumber } from '../lists';
import { labelAt, skipBlanks, type TranscriptFormat } from './format';

const LONGEST = 64;
/** How far a sentence may end in front of a label's colon, blanks between. */
const NEAR = LONGEST + 8;
const NEVER_INSIDE = /[。!?;"“”]|\d:\d/;
const LEAD = /^(?:[#>•●·*-]{1,3} ?)?/;
/** CEO韦德:我们看好明年 is how headlines quote; a transcript would have to say it again. */
const HEADLINE = /(?:CEO|CFO|COO|CTO|CMO|CIO)[\u3400-\u9fff]/;
const SENTENCE_END = /[。!?…”)】] ?| {2}/g;

/** `Name: speech` at the start of a line, with role, firm or gloss around the name; known names also inside a line. */
export const nameColon: TranscriptFormat = {
  id: 'name-colon',
  name: { en: 'name and colon', zh: '姓名加冒号' },
  family: 'colon',
  labels(reading) {
    const from = listNumber(reading)?.end ?? LEAD.exec(reading)![0].length;
    const first = labelBefore(reading, from, skipBlanks(reading, from), false);
    return [...first, ...midline(reading, first[0]?.speech ?? from)];
  },
};

function labelBefore(reading: string, from: number, start: number, midline: boolean): LabelFact[] {
  const colon = labelColon(reading, start);
  if (colon < 0) return [];
  let end = colon;
  while (end > start && (reading[end - 1] === '*' || reading[end - 1] === ' ')) end--;
  if (end <= start || NEVER_INSIDE.test(reading.slice(start, end))) return [];
  const span = {
    from: midline ? from : 0,
    start: skipBlanks(reading, start),
    end,
    speech: skipBlanks(reading, colon + 1),
  };
  const weight = HEADLINE.test(reading.slice(span.start, end)) ? -4 : undefined;
  return labelAt(nameColon, reading, span, { midline: midline || undefined, weight });
}

/** The colon that may end a label: not one of a clock or an address. */
function labelColon(reading: string, start: number): number {
  for (let i = reading.indexOf(':', start); i >= 0 && i - start <= LONGEST; i = reading.indexOf(':', i + 1)) {
    if (reading.startsWith('//', i + 1)) return -1;
    if (isDigit(reading.charCodeAt(i - 1)) && isDigit(reading.charCodeAt(i + 1))) continue;
    return i;
  }
  return -1;
}

/** Labels behind the end of a sentence in the same block: only the ends that stand near a colon are looked at. */
function midline(reading: string, after: number): LabelFact[] {
  const found: LabelFact[] = [];
  let colon = reading.indexOf(':', after);
  SENTENCE_END.lastIndex = Math.max(after, colon - NEAR);
  for (let match; colon >= 0 && (match = SENTENCE_END.exec(reading));) {
    const end = match.index + match[0].length;
    if (colon < end) colon = reading.indexOf(':', end);
    if (colon - end > NEAR) SENTENCE_END.lastIndex = colon - NEAR;
    else if (colon >= 0) {
      const at = skipBlanks(reading, end);
      found.push(...labelBefore(reading, at, at, true));
    }
  }
  return found;
}
