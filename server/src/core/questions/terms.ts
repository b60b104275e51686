import * as en from '../lexicon/en/concepts';
import * as zh from '../lexicon/zh/concepts';
import type { ConceptTerm } from '../lexicon/questionTerms';
import { isDigit, isHan, isLatin } from '../text/script';
import { phrases } from './phrases';

/**
 * What a stretch of text is about, as numbers to compare: each content word, each pair of Han characters, and each concept
 * that several words name. Sorted, without doubles.
 */
export type Terms = readonly number[];

/** Words lie above all pairs of Han characters, concepts above all words. */
const ABOVE_PAIRS = 0x100000000;
const FUNCTION_HAN = new Set(
  '的了是在我们你您他她它和与及或也都就还又很更最这那个些一不没无为以于对把被将会能可要请问吗呢吧啊什么怎如何哪几多少因所而但并且从到等其中仲而家嘅喺咗唔系点',
);
const COMMON_PAIRS = new Set(zh.COMMON.map((pair) => pairOf(pair.charCodeAt(0), pair.charCodeAt(1))));
const COMMON_WORDS = new Set(en.COMMON.map((word) => wordOf(word, 0, word.length)));
const CONCEPTS = phrases<ConceptTerm>([...zh.CONCEPTS, ...en.CONCEPTS]);
const CONCEPT_TERMS = new Map([...zh.CONCEPTS, ...en.CONCEPTS].map(({ concept }) => [concept, conceptOf(concept)]));

/** The terms of `text` between two offsets. */
export function termsOf(text: string, start: number, end: number): Terms {
  const found = new Set<number>();
  for (let i = start; i < end; i++) {
    const unit = text.charCodeAt(i);
    if (isHan(unit)) {
      const next = text.charCodeAt(i + 1);
      if (i + 1 < end && isHan(next) && !FUNCTION_HAN.has(text[i]!) && !FUNCTION_HAN.has(text[i + 1]!)) {
        const pair = pairOf(unit, next);
        if (!COMMON_PAIRS.has(pair)) found.add(pair);
      }
    } else if (isLatin(unit) || isDigit(unit)) {
      const from = i;
      while (i + 1 < end && isWord(text.charCodeAt(i + 1))) i++;
      addWord(found, text, from, i + 1);
    }
  }
  for (const { row } of CONCEPTS.find(text.slice(start, end))) found.add(CONCEPT_TERMS.get(row.concept)!);
  return [...found].sort((a, b) => a - b);
}

/** How much a term says: a word as much as a Han word of three characters, which has two pairs, nearly does. */
export const weightOf = (term: number): number => (term < ABOVE_PAIRS ? 1 : 1.5);

/** Whether a term is of the Han script, `undefined` for a concept, which has none. */
export const isHanTerm = (term: number): boolean | undefined =>
  term < ABOVE_PAIRS ? true : isConcept(term) ? undefined : false;

export const isConcept = (term: number): boolean => term >= 2 * ABOVE_PAIRS;

/** The terms that both have. */
export function shared(a: Terms, b: Terms): number[] {
  const both: number[] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    if (a[i] === b[j]) {
      both.push(a[i]!);
      i++;
      j++;
    } else if (a[i]! < b[j]!) i++;
    else j++;
  }
  return both;
}

/** A word without its genitive and plural, if it says something. A number alone says too little. */
function addWord(found: Set<number>, text: string, from: number, to: number): void {
  let end = to;
  while (end > from && !isLatin(text.charCodeAt(end - 1)) && !isDigit(text.charCodeAt(end - 1))) end--;
  if (text[end - 2] === "'" && (text[end - 1] === 's' || text[end - 1] === 'S')) end -= 2;
  let letters = 0;
  for (let i = from; i < end; i++) if (isLatin(text.charCodeAt(i))) letters++;
  if (letters === 0 ? end - from < 3 : end - from < 2) return;
  if (COMMON_WORDS.has(wordOf(text, from, end))) return;
  if (letters > 3 && text[end - 1] === 's' && text[end - 2] !== 's') end--;
  found.add(wordOf(text, from, end));
}

const isWord = (unit: number): boolean => isLatin(unit) || isDigit(unit) || unit === 0x27 || unit === 0x2d;

/** Two Han characters as one number. */
function pairOf(first: number, second: number): number {
  return first * 0x10000 + second;
}

function wordOf(text: string, from: number, to: number): number {
  let hash = 0x811c9dc5;
  for (let i = from; i < to; i++) {
    const unit = text.charCodeAt(i);
    hash = Math.imul(hash ^ (unit >= 0x41 && unit <= 0x5a ? unit + 0x20 : unit), 0x01000193);
  }
  return ABOVE_PAIRS + (hash >>> 0);
}

function conceptOf(concept: string): number {
  return 2 * ABOVE_PAIRS + wordOf(concept, 0, concept.length);
}
