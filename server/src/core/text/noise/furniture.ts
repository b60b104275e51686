import { FURNITURE_STARTS as EN_STARTS } from '../../lexicon/en/pageFurniture';
import { FURNITURE_STARTS as ZH_STARTS } from '../../lexicon/zh/pageFurniture';
import type { NoiseFact } from '../noise';

const STARTS = [...ZH_STARTS, ...EN_STARTS];
const LONGEST = 120;
const PAGE =
  /^(?:page \d{1,4}(?: (?:of|\/) \d{1,4})?|第 ?\d{1,4} ?页(?:[ ,/]{0,3}共 ?\d{1,4} ?页)?|-{1,2} ?\d{1,4} ?-{1,2}|\d{1,4} ?\/ ?\d{1,4})$/i;
const MORE = /^more [A-Z0-9.]{1,8} (?:analysis|news|articles|transcripts)$/i;

/** A page's number at the end of its head: 投资者交流材料 第1页/共3页, — 第 1 页,共 3 页 —. */
const PAGE_HEAD =
  /(?:第 ?\d{1,4} ?(?:页[ ,/]{0,3}共 ?|\/ ?)\d{1,4} ?页|\bpage \d{1,4} (?:of|\/) \d{1,4})[ —–=-]{0,4}$/i;
/** `STREETLINE | www.streetline.example | Contact Us    3`: a site's own line. */
const SITE = /\|.{0,40}\b(?:www\.|https?:)|\b(?:www\.|https?:).{0,60}\|/i;
/** Rules and clocks in front of what a line says. */
const ORNAMENT = /^(?:[-—–=*·•▲▼■★#>\s]|\((?:\d{1,2}:)?\d\d:\d\d\)){1,12}/;

/** A whole line of the page, and not of the call: credits, page numbers, links, lines that recognisers invent. */
export function findFurniture(folded: string): NoiseFact[] {
  if (folded.length > LONGEST) return [];
  const whole = (kind: NoiseFact['kind']): NoiseFact[] => [{ start: 0, end: folded.length, kind }];
  if (PAGE.test(folded) || MORE.test(folded) || PAGE_HEAD.test(folded) || SITE.test(folded))
    return whole('pageFurniture');
  const lower = folded.replace(ORNAMENT, '').toLowerCase();
  const start = STARTS.find(({ term }) => lower.startsWith(term));
  return start ? whole(start.kind) : [];
}
