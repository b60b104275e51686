import { ZH_FUNCTIONAL } from '../lexicon/zh/functional';
import * as en from '../lexicon/en/concepts';
import type { ConceptTerm } from '../lexicon/questionTerms';
import * as zh from '../lexicon/zh/concepts';
import { isDigit, isHan, isLatin } from '../text/script';

/**
 * What a stretch of text is about, as small integers to compare: each pair of Han characters, each content word (hashed), and
 * each concept that several words name. In text order; a term that is said twice stands twice.
 */
export type Terms = readonly number[];

/** Han characters from U+3400 to U+9FFF; pairs of them lie below words, words below concepts, all below 2^30. */
const HAN_FROM = 0x3400;
const HAN_COUNT = 0x9fff - HAN_FROM + 1;
const WORDS_FROM = HAN_COUNT * HAN_COUNT;
const WORD_BITS = 0xfffffff;
const CONCEPTS_FROM = WORDS_FROM + WORD_BITS + 1;

/** What a code unit is to a term: nothing, a Han character that says something, or a letter or digit of a word. */
const HAN = 1;
const WORD = 2;
const KINDS = (() => {
  const kinds = new Uint8Array(0x10000);
  for (let unit = 0; unit < kinds.length; unit++)
    kinds[unit] = isHan(unit) ? HAN : isLatin(unit) || isDigit(unit) ? WORD : 0;
  for (const character of ZH_FUNCTIONAL) kinds[character.charCodeAt(0)] = 0;
  return kinds;
})();
const FNV_BASIS = 0x811c9dc5;
const FNV_PRIME = 0x01000193;
const APOSTROPHE = 0x27;
const HYPHEN = 0x2d;
const S = 0x73;

const COMMON = new Set([
  ...zh.COMMON.map((pair) => pairOf(pair.charCodeAt(0), pair.charCodeAt(1))),
  ...en.COMMON.map((word) => wordOf(word, 0, word.length)),
]);
const CONCEPT_IDS = [...new Set([...zh.CONCEPTS, ...en.CONCEPTS].map(({ concept }) => concept))];
const CONCEPTS = conceptsByStart([...zh.CONCEPTS, ...en.CONCEPTS]);
/** 1 where a pair or a word with these last bits may be common or start a concept: most are neither. */
const KNOWN_BITS = 0xffff;
const KNOWN = new Uint8Array(KNOWN_BITS + 1);
for (const term of [...COMMON, ...CONCEPTS.keys()]) KNOWN[term & KNOWN_BITS] = 1;

/** The terms of `text` between two offsets. */
export function termsOf(text: string, start: number, end: number): Terms {
  const found: number[] = [];
  let last = 0;
  for (let i = start; i < end; i++) {
    const unit = text.charCodeAt(i);
    const kind = KINDS[unit]!;
    if (kind === HAN && last !== 0) add(found, text, i - 1, pairOf(last, unit));
    last = kind === HAN ? unit : 0;
    if (kind === WORD) i = addWord(found, text, i, end) - 1;
  }
  return found;
}

/** The terms that both have, once each. */
export function shared(a: Terms, b: Terms): number[] {
  const [few, many] = a.length < b.length ? [a, b] : [b, a];
  const wanted = new Set(few);
  return [...new Set(many.filter((term) => wanted.has(term)))];
}

/** How much a term says: a word as much as a Han word of three characters, which has two pairs, nearly does. */
export const weightOf = (term: number): number => (term < WORDS_FROM ? 1 : 1.5);

/** Whether a term is of the Han script, `undefined` for a concept, which has none. */
export const isHanTerm = (term: number): boolean | undefined =>
  term < WORDS_FROM ? true : isConcept(term) ? undefined : false;

export const isConcept = (term: number): boolean => term >= CONCEPTS_FROM;

/** Adds the word at `from`, without its plural, if it says something; gives back where it ends: before a genitive. */
function addWord(found: number[], text: string, from: number, end: number): number {
  let hash = FNV_BASIS;
  let before = FNV_BASIS;
  let letters = 0;
  let to = from;
  for (; to < end; to++) {
    const unit = text.charCodeAt(to);
    if (KINDS[unit] === WORD) letters += unit > 0x39 ? 1 : 0;
    else if (!joinsWord(text, to, unit)) break;
    before = hash;
    hash = hashed(hash, unit);
  }
  if (to - from > (letters === 0 ? 2 : 1)) {
    const word = toWord(hash);
    const plural = letters > 3 && text.charCodeAt(to - 1) === S && text.charCodeAt(to - 2) !== S;
    add(found, text, from, word, plural ? toWord(before) : word);
  }
  return to;
}

/** A hyphen or apostrophe between the letters of one word; not the one of a genitive. */
function joinsWord(text: string, at: number, unit: number): boolean {
  const next = text.charCodeAt(at + 1);
  if ((unit !== APOSTROPHE && unit !== HYPHEN) || KINDS[next] !== WORD) return false;
  return unit === HYPHEN || (next | 0x20) !== S || KINDS[text.charCodeAt(at + 2)] === WORD;
}

/** Adds the concepts that start at a place with a pair or word, and the term itself unless the pair or word is common. */
function add(found: number[], text: string, at: number, known: number, term = known): void {
  if (KNOWN[known & KNOWN_BITS] === 1) {
    for (const { term, concept } of CONCEPTS.get(known) ?? [])
      if (term.length <= 2 || text.slice(at, at + term.length).toLowerCase() === term) found.push(concept);
    if (COMMON.has(known)) return;
  }
  found.push(term);
}

/** Concepts by the pair or word that their term starts with. */
function conceptsByStart(rows: readonly ConceptTerm[]): Map<number, { term: string; concept: number }[]> {
  const starts = new Map<number, { term: string; concept: number }[]>();
  for (const { term, concept } of rows) {
    const han = isHan(term.charCodeAt(0));
    const space = term.indexOf(' ');
    const start = han
      ? pairOf(term.charCodeAt(0), term.charCodeAt(1))
      : wordOf(term, 0, space < 0 ? term.length : space);
    const list = starts.get(start) ?? [];
    list.push({ term, concept: CONCEPTS_FROM + CONCEPT_IDS.indexOf(concept) });
    starts.set(start, list);
  }
  return starts;
}

function pairOf(first: number, second: number): number {
  return (first - HAN_FROM) * HAN_COUNT + second - HAN_FROM;
}

function wordOf(text: string, from: number, to: number): number {
  let hash = FNV_BASIS;
  for (let i = from; i < to; i++) hash = hashed(hash, text.charCodeAt(i));
  return toWord(hash);
}

function hashed(hash: number, unit: number): number {
  return Math.imul(hash ^ (unit >= 0x41 && unit <= 0x5a ? unit + 0x20 : unit), FNV_PRIME);
}

function toWord(hash: number): number {
  return WORDS_FROM + (hash & WORD_BITS);
}
