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
const WORD_COUNT = 300_000_000;
const CONCEPTS_FROM = WORDS_FROM + WORD_COUNT;

const IS_FUNCTION = (() => {
  const table = new Uint8Array(HAN_COUNT);
  const characters =
    '的了是在我们你您他她它和与及或也都就还又很更最这那个些一不没无为以于对把被将会能可要请问吗呢吧啊什么怎如何哪几多少因所而但并且从到等其中仲而家嘅喺咗唔系点';
  for (const character of characters) table[character.charCodeAt(0) - HAN_FROM] = 1;
  return table;
})();
const COMMON_PAIRS = new Set(zh.COMMON.map((pair) => pairOf(pair.charCodeAt(0), pair.charCodeAt(1))));
const COMMON_WORDS = new Set(en.COMMON.map((word) => wordOf(word, 0, word.length)));
const CONCEPT_IDS = [...new Set([...zh.CONCEPTS, ...en.CONCEPTS].map(({ concept }) => concept))];
const CONCEPTS = conceptsByStart([...zh.CONCEPTS, ...en.CONCEPTS]);

/** The terms of `text` between two offsets. */
export function termsOf(text: string, start: number, end: number): Terms {
  const found: number[] = [];
  for (let i = start; i < end; i++) {
    const unit = text.charCodeAt(i);
    if (isHan(unit)) {
      if (i + 1 < end) addPair(found, text, i, unit, text.charCodeAt(i + 1));
    } else if (isLatin(unit) || isDigit(unit)) {
      const from = i;
      while (i + 1 < end && isWord(text.charCodeAt(i + 1))) i++;
      addWord(found, text, from, i + 1);
    }
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

function addPair(found: number[], text: string, at: number, first: number, second: number): void {
  if (!isHan(second) || IS_FUNCTION[first - HAN_FROM] === 1 || IS_FUNCTION[second - HAN_FROM] === 1) return;
  const pair = pairOf(first, second);
  addConcepts(found, text, at, pair);
  if (!COMMON_PAIRS.has(pair)) found.push(pair);
}

/** A word without its genitive and plural, if it says something. A number alone says too little. */
function addWord(found: number[], text: string, from: number, to: number): void {
  let end = to;
  while (end > from && !isLatin(text.charCodeAt(end - 1)) && !isDigit(text.charCodeAt(end - 1))) end--;
  if (text[end - 2] === "'" && (text[end - 1] === 's' || text[end - 1] === 'S')) end -= 2;
  let letters = 0;
  for (let i = from; i < end; i++) if (isLatin(text.charCodeAt(i))) letters++;
  if (letters === 0 ? end - from < 3 : end - from < 2) return;
  const word = wordOf(text, from, end);
  addConcepts(found, text, from, word);
  if (COMMON_WORDS.has(word)) return;
  const plural = letters > 3 && text[end - 1] === 's' && text[end - 2] !== 's';
  found.push(plural ? wordOf(text, from, end - 1) : word);
}

function addConcepts(found: number[], text: string, at: number, first: number): void {
  const rows = CONCEPTS.get(first);
  if (!rows) return;
  for (const { term, concept } of rows) {
    if (term.length <= 2 || text.slice(at, at + term.length).toLowerCase() === term) found.push(concept);
  }
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

const isWord = (unit: number): boolean => isLatin(unit) || isDigit(unit) || unit === 0x27 || unit === 0x2d;

function pairOf(first: number, second: number): number {
  return (first - HAN_FROM) * HAN_COUNT + second - HAN_FROM;
}

function wordOf(text: string, from: number, to: number): number {
  let hash = 0x811c9dc5;
  for (let i = from; i < to; i++) {
    const unit = text.charCodeAt(i);
    hash = Math.imul(hash ^ (unit >= 0x41 && unit <= 0x5a ? unit + 0x20 : unit), 0x01000193);
  }
  return WORDS_FROM + ((hash >>> 0) % WORD_COUNT);
}
