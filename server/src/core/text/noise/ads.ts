import { FISHING_TERMS as EN_FISHING_TERMS } from '../../lexicon/en/ads';
import { AD_BRANDS, AD_TERMS, FISHING_TERMS as ZH_FISHING_TERMS } from '../../lexicon/zh/ads';
import { lowerCase, TermIndex } from '../../figures/termIndex';
import type { Span } from '../../transcript';
import type { NoiseFact } from '../noise';
import { splitSentences } from '../sentences';
import { findTerms } from '../terms';

const byLength = (a: string, b: string): number => b.length - a.length;
const oneOf = (terms: readonly string[]): string => [...terms].sort(byLength).join('|');
const TERM = new RegExp(oneOf(AD_TERMS.map(({ term }) => term)), 'gi');
const GAMBLING = AD_TERMS.filter(({ gambling }) => gambling).map(({ term }) => term);
const SURE = new Set(AD_TERMS.filter(({ sure }) => sure).map(({ term }) => term));
const BRAND = '[A-Za-z][A-Za-z0-9]{1,15}(?:\\.(?:com|net|cc|vip|app))?';
const BRAND_BEFORE = new RegExp(`(?:${BRAND}|${oneOf(AD_BRANDS)})$`);
/** A short name at the start of a further part of the same advertisement: ` 开云` of `体育官网 开云登录网站`. */
const FURTHER_BRAND = /^ (?:[\u3400-\u9fff]{1,4}|[A-Za-z][A-Za-z0-9]{1,15})?$/;
const LONGEST_BRAND = 24;
/** What a gambling site promises behind its name, and what any advertisement that says so itself does. */
const BONUS = /^ ?(?:首存|首充|注册)?(?:即)?送\d{1,6}(?:\.\d)?(?:%|元|U)?(?:体验金|彩金|红包)?/;
const DECLARED = /【(?:广告|推广)】|[[(](?:广告|推广|advertisement)[\])]/gi;
const PROMISE = /^[^。!?]{0,24}?(?:送|领|返)\d{1,6}(?:\.\d)?(?:%|元|U)?(?:体验金|彩金|红包|优惠券|现金)?/;
/** An unknown brand of a gambling site: two characters, as most have. */
const HAN_BRAND = /[\u3400-\u9fff]{2}$/;

/** Advertisements spliced into a text, by their grammar: brand, then words of advertising, in one or more parts. */
export function findSplicedAds(folded: string): NoiseFact[] {
  const found: NoiseFact[] = [];
  let run: { start: number; end: number; sure: boolean; terms: number } | undefined;
  const close = (): void => {
    const bonus = run?.sure ? (BONUS.exec(folded.slice(run.end, run.end + 24))?.[0].length ?? 0) : 0;
    if (run?.sure && run.terms > 1)
      found.push({
        start: brandBefore(folded, run.start, bonus > 0 || gambles(folded, run)),
        end: run.end + bonus,
        kind: 'ad',
      });
    run = undefined;
  };
  for (const match of folded.matchAll(TERM)) {
    const end = match.index + match[0].length;
    const sure = SURE.has(match[0].toLowerCase());
    // A sure composite is two words of advertising.
    const terms = sure ? 2 : 1;
    const between = run ? folded.slice(run.end, match.index) : undefined;
    if (run && (between === '' || FURTHER_BRAND.test(between!) || AD_BRANDS.includes(between!))) {
      run = { start: run.start, end, sure: run.sure || sure, terms: run.terms + terms };
    } else {
      close();
      run = { start: match.index, end, sure, terms };
    }
  }
  close();
  return found.filter((ad) => gambles(folded, ad) || branded(folded.slice(ad.start, ad.end)));
}

const gambles = (folded: string, { start, end }: Span): boolean => {
  const words = folded.slice(start, end);
  return GAMBLING.some((term) => words.includes(term));
};

function brandBefore(folded: string, at: number, sure: boolean): number {
  const head = folded.slice(Math.max(0, at - LONGEST_BRAND), at);
  const brand = BRAND_BEFORE.exec(head) ?? (sure ? HAN_BRAND.exec(head) : null);
  return brand ? at - brand[0].length : at;
}

/** Without a brand at its start, or a second part, words of advertising may be a sentence's own. */
const branded = (ad: string): boolean =>
  /^[A-Za-z]/.test(ad) || AD_BRANDS.some((brand) => ad.startsWith(brand)) || ad.includes(' ');

const FISHING = new TermIndex<boolean>(
  [...ZH_FISHING_TERMS, ...EN_FISHING_TERMS].map(({ term, sure }) => [term, sure ?? false]),
);
/** An advertisement that says it is one, up to what it promises, else to the end of its sentence. */
export function findDeclaredAds(folded: string): NoiseFact[] {
  const found: NoiseFact[] = [];
  for (const match of folded.matchAll(DECLARED)) {
    const at = match.index + match[0].length;
    const rest = folded.slice(at, at + 80);
    const end = PROMISE.exec(rest)?.[0].length ?? (/[。!?]|\.(?= |$)/.exec(rest)?.index ?? rest.length - 1) + 1;
    found.push({ start: match.index, end: at + end, kind: 'ad' });
  }
  return found;
}

/** How many sentences may stand between two of an advertisement and be of it. */
const BETWEEN = 2;

/** Sentences of a block that fish for readers: stock groups, newsletters, promotion codes; what stands between them is of it. */
export function findOffers(folded: string): NoiseFact[] {
  const terms = findTerms(FISHING, lowerCase(folded));
  if (terms.length === 0) return [];
  const found: { start: number; end: number; kind: 'ad'; last: number }[] = [];
  splitSentences(folded).forEach(({ start, end }, at) => {
    const words = terms.filter((term) => term.start >= start && term.start < end);
    const different = new Set(words.map((word) => folded.slice(word.start, word.end)));
    if (different.size < 2 && !words.some(({ row: sure }) => sure)) return;
    const before = found.at(-1);
    if (before && at - before.last <= BETWEEN + 1) Object.assign(before, { end, last: at });
    else found.push({ start, end, kind: 'ad', last: at });
  });
  return found.map(({ start, end, kind }) => ({ start, end, kind }));
}
