import { CURRENCY_PREFIXES } from '../lexicon/en/currencies';
import { EN_NOT_FIGURES } from '../lexicon/en/notFigures';
import { EN_SMALL, EN_TENS } from '../lexicon/en/numerals';
import { EN_MONTHS, EN_PARTS, EN_RELATIVE } from '../lexicon/en/periods';
import { EN_DECADES, EN_VAGUE } from '../lexicon/en/vague';
import { ZH_CURRENCY_PREFIXES } from '../lexicon/zh/currencies';
import { ZH_NOT_FIGURES } from '../lexicon/zh/notFigures';
import { ZH_DIGITS } from '../lexicon/zh/numerals';
import { ZH_PARTS, ZH_RELATIVE, ZH_YEARS } from '../lexicon/zh/periods';
import { ZH_SAID, ZH_VAGUE } from '../lexicon/zh/vague';

/** What may begin at a place, as bits: every reader is asked only where one of its forms can begin. */
export const IDIOM = 1;
export const PERIOD = 2;
/** A figure without a number: 三位数, `double digits`. */
export const SAID = 4;
/** A numeral, a currency mark, a sign or a bracket. */
export const AMOUNT = 8;
export const CURRENCY = 16;
export const DIGIT = 32;
export const LATIN = 64;

const TABLE = new Uint8Array(0x10000);
/** Latin words by their first three letters. */
const WORDS = new Uint8Array(0x8000);

function open(terms: Iterable<string>, bit: number): void {
  for (const words of terms)
    for (const word of words.split(' | ')) {
      if (isLetter(word.charCodeAt(0))) WORDS[lettersKey(word, 0)]! |= bit;
      else TABLE[word.charCodeAt(0)]! |= bit;
    }
}

const isLetter = (unit: number): boolean => unit >= 0x61 && unit <= 0x7a;
const letter = (unit: number): number => (isLetter(unit) ? unit - 0x60 : 0);
function lettersKey(text: string, at: number): number {
  const second = letter(text.charCodeAt(at + 1));
  const third = second === 0 ? 0 : letter(text.charCodeAt(at + 2));
  return (letter(text.charCodeAt(at)) << 10) | (second << 5) | third;
}

const rows = <Row extends readonly [string, ...unknown[]]>(table: readonly Row[]): string[] =>
  table.map(([words]) => words);
const words = (table: readonly { readonly words: string }[]): string[] => table.map((row) => row.words);

open([ZH_NOT_FIGURES, EN_NOT_FIGURES], IDIOM);
open([...rows(ZH_PARTS), ...rows(ZH_RELATIVE), ...Object.keys(ZH_YEARS), '财', '年初'], PERIOD);
open([...rows(EN_PARTS), ...rows(EN_RELATIVE), ...Object.keys(EN_MONTHS), "'"], PERIOD);
open(['q1', 'h1', 'fy', 'fy1', 'cy', 'cy1', 'fiscal', 'full', 'calendar'], PERIOD);
open([...words(ZH_VAGUE), ...words(ZH_SAID), ...words(EN_VAGUE), ...Object.keys(EN_DECADES)], SAID);
open([...rows(CURRENCY_PREFIXES), ...rows(ZH_CURRENCY_PREFIXES)], CURRENCY | AMOUNT);
open([...Object.keys(EN_SMALL), ...Object.keys(EN_TENS), 'a', 'half', ...'十拾几数廿卅百千负半(-'], AMOUNT);
for (let i = 0; i < ZH_DIGITS.length; i += 2) open([ZH_DIGITS[i]!], AMOUNT | PERIOD);
open('十拾', PERIOD);
open('0123456789', DIGIT | AMOUNT);
for (let unit = 0x61; unit <= 0x7a; unit++) TABLE[unit] = LATIN;

/** What may begin with a code unit; LATIN for every letter, of which `opensWord` says more. */
export const opens = (unit: number): number => TABLE[unit]!;

/** What may begin with the Latin word at `at`, by its first three letters. */
export const opensWord = (lower: string, at: number): number => WORDS[lettersKey(lower, at)]!;

/** Words that a hyphen ties to a number without making it a name. */
export const PREFIX_WORDS = new Set(
  'mid pre post sub non early late since and to of or in about by over under up down plus minus at than from for is was were are be an the'.split(
    ' ',
  ),
);
