import { BREATHS } from '../lexicon/zh/asking';
import { isHan } from '../text/script';
import type { Span } from '../transcript';

/** A clause that begins the next ask in speech without marks, one behind which an ask begins, and those that say nothing. */
const STARTS = new RegExp(`^(?:${BREATHS.starts})`);
const LEADS = new RegExp(`(?:${BREATHS.leads})$`);
const FILLS = new RegExp(`^(?:${BREATHS.fills})$`);
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
    if (FILLS.test(words)) continue;
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
