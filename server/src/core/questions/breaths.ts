import { isHan } from '../text/script';
import type { Span } from '../transcript';

/** A clause that begins the next ask in speech without marks: 第二个…, 另外…, 想请教…. */
const STARTS = /^(?:然后|那|呃|嗯)?(?:第[一二三四五](?:个|,)|另外|另一个|再一个|追问|我?(?:想|再)?请教|我?想问|请问)/;
/** A clause behind which an ask begins: 还有就是, 我有两个问题啊, 最后一个问题来自线上. */
const LEADS = /(?:问题来自.{1,10}|问题是|[一两二三几]个(?:小)?问题[啊吧哈]?|还有(?:就是|一个)?|另外)$/;
const FILLS = /^(?:呃|嗯|啊|那个|就是)$/;
const ENDS = /^(?:谢谢.{0,6}|多谢|好的?|就这些|大概这样|以上)$/;
const FEWEST = 2;

/**
 * The asks that a line of speech without marks holds, told apart by its breaths, which a recogniser writes as blanks: from a
 * clause that begins one to the next such clause. None where the line has no breaths, or only one ask.
 */
export function splitBreaths(reading: string, { start, end }: Span): Span[] {
  const clauses = clausesOf(reading, start, end);
  if (clauses.length <= FEWEST) return [];
  const pieces: { start: number; end: number }[] = [];
  let led = false;
  for (const clause of clauses) {
    const words = reading.slice(clause.start, clause.end);
    if (FILLS.test(words) || ENDS.test(words)) continue;
    const last = pieces[pieces.length - 1];
    if (!last || led || STARTS.test(words)) pieces.push({ start: clause.start, end: clause.end });
    else last.end = clause.end;
    led = LEADS.test(words);
  }
  return pieces.length > 1 ? pieces : [];
}

/** What stands between blanks of which one at least has Han on both sides. */
function clausesOf(reading: string, start: number, end: number): Span[] {
  const clauses: Span[] = [];
  let from = start;
  for (let at = start; at <= end; at++) {
    if (at < end && !(reading[at] === ' ' && isHan(reading.charCodeAt(at - 1)))) continue;
    if (at > from) clauses.push({ start: from, end: at });
    while (reading[at] === ' ') at++;
    from = at;
  }
  return clauses;
}
