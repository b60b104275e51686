import { FURNITURE_STARTS as EN_STARTS } from '../../lexicon/en/pageFurniture';
import { FURNITURE_STARTS as ZH_STARTS } from '../../lexicon/zh/pageFurniture';
import type { NoiseFact } from '../noise';

const STARTS = [...ZH_STARTS, ...EN_STARTS];
const LONGEST = 120;
const PAGE =
  /^(?:page \d{1,4}(?: (?:of|\/) \d{1,4})?|第 ?\d{1,4} ?页(?:[ ,/]{0,3}共 ?\d{1,4} ?页)?|-{1,2} ?\d{1,4} ?-{1,2}|\d{1,4} ?\/ ?\d{1,4})$/i;
const MORE = /^more [A-Z0-9.]{1,8} (?:analysis|news|articles|transcripts)$/i;

/** A whole line of the page, and not of the call: credits, page numbers, links, lines that recognisers invent. */
export function findFurniture(folded: string): NoiseFact[] {
  if (folded.length > LONGEST) return [];
  const whole = (kind: NoiseFact['kind']): NoiseFact[] => [{ start: 0, end: folded.length, kind }];
  if (PAGE.test(folded) || MORE.test(folded)) return whole('pageFurniture');
  const lower = folded.toLowerCase();
  const start = STARTS.find(({ term }) => lower.startsWith(term));
  return start ? whole(start.kind) : [];
}
