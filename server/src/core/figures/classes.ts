import { CURRENCY_PREFIXES } from '../lexicon/en/currencies';
import { EN_NOT_FIGURES } from '../lexicon/en/notFigures';
import { EN_SMALL, EN_TENS } from '../lexicon/en/numerals';
import { EN_MONTHS, EN_PARTS, EN_RELATIVE } from '../lexicon/en/periods';
import { EN_DECADES, EN_VAGUE } from '../lexicon/en/vague';
import { ZH_DIGITS } from '../lexicon/zh/numerals';
import { ZH_PARTS, ZH_RELATIVE, ZH_YEARS } from '../lexicon/zh/periods';
import { ZH_NOT_FIGURES } from '../lexicon/zh/notFigures';
import { ZH_CURRENCY_PREFIXES } from '../lexicon/zh/currencies';
import { ZH_SAID, ZH_VAGUE } from '../lexicon/zh/vague';

/** What may begin at a character. */
export enum Class {
  none,
  digit,
  /** A Chinese numeral, a currency mark, a sign or a bracket: an amount. */
  amount,
  /** A character with which only a period or a vague figure begins. */
  word,
  latin,
  apostrophe,
}

const TABLE = new Uint8Array(0x10000);
const set = (characters: string, kind: Class): void => {
  for (const character of characters) TABLE[character.charCodeAt(0)] = kind;
};
const firsts = (words: string): string =>
  words
    .split(' | ')
    .map((word) => word[0]!)
    .join('');

for (const [words] of [...ZH_PARTS, ...ZH_RELATIVE]) set(firsts(words), Class.word);
for (const { words } of [...ZH_VAGUE, ...ZH_SAID]) set(firsts(words), Class.word);
set(
  Object.keys(ZH_YEARS)
    .map((word) => word[0]!)
    .join(''),
  Class.word,
);
set(firsts(ZH_NOT_FIGURES).replace(/[0-9]/g, ''), Class.word);
set('财双', Class.word);
for (let i = 0; i < ZH_DIGITS.length; i += 2) set(ZH_DIGITS[i]!, Class.amount);
for (const [words] of ZH_CURRENCY_PREFIXES) set(firsts(words), Class.amount);
set('十拾几数廿卅百千负$€£¥₩₹(-', Class.amount);
set('0123456789', Class.digit);
set("'", Class.apostrophe);
for (let unit = 0x61; unit <= 0x7a; unit++) TABLE[unit] = Class.latin;

export const classOf = (unit: number): Class => TABLE[unit] as Class;

const latinWords = (terms: string): string[] => terms.split(' | ').map((term) => /^[a-z]*/.exec(term)![0]);

/** Latin words with which a figure, a period or an idiom may begin; every other word is passed over at once. */
export const OPENING_WORDS = new Set(
  [
    ...[EN_NOT_FIGURES, ...EN_PARTS.map(([words]) => words), ...EN_RELATIVE.map(([words]) => words)].flatMap(
      latinWords,
    ),
    ...[...CURRENCY_PREFIXES.map(([words]) => words), ...EN_VAGUE.map(({ words }) => words)].flatMap(latinWords),
    ...Object.keys({ ...EN_MONTHS, ...EN_DECADES, ...EN_SMALL, ...EN_TENS }),
    ...'a half q h fy cy fiscal full calendar'.split(' '),
  ].filter((word) => word !== ''),
);

/** Words that a hyphen ties to a number without making it a name. */
export const PREFIX_WORDS = new Set(
  'mid pre post sub non early late since and to of or in about by over under up down plus minus at than from for is was were are be an the'.split(
    ' ',
  ),
);
