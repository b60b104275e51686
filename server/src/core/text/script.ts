import type { Language } from '../transcript';
import { TRADITIONAL_TO_SIMPLIFIED } from '../lexicon/zh/scripts';

/** How many characters of each script a text holds. */
export interface ScriptCounts {
  readonly han: number;
  /** Han characters that only traditional texts write. */
  readonly traditional: number;
  /** Latin words. */
  readonly words: number;
}

export const isHan = (unit: number): boolean =>
  (unit >= 0x4e00 && unit <= 0x9fff) || (unit >= 0x3400 && unit <= 0x4dbf);
export const isLatin = (unit: number): boolean =>
  (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x61 && unit <= 0x7a) || (unit >= 0xc0 && unit <= 0x24f);
export const isDigit = (unit: number): boolean => unit >= 0x30 && unit <= 0x39;

const LATIN = 1;
const HAN = 2;
const TRADITIONAL = 3;
/** The script of each code unit; 0 where it belongs to none that is counted. */
const SCRIPTS = Uint8Array.from({ length: 0x10000 }, (_, unit) => (isLatin(unit) ? LATIN : isHan(unit) ? HAN : 0));
for (let i = 0; i < TRADITIONAL_TO_SIMPLIFIED.length; i += 2)
  SCRIPTS[TRADITIONAL_TO_SIMPLIFIED.charCodeAt(i)] = TRADITIONAL;

/** Counts scripts in a text that is not folded: folding hides which script it was. */
export function countScripts(text: string): ScriptCounts {
  let han = 0;
  let traditional = 0;
  let words = 0;
  let before = 0;
  for (let i = 0; i < text.length; i++) {
    const script = SCRIPTS[text.charCodeAt(i)]!;
    if (script === LATIN && before !== LATIN) words++;
    else if (script >= HAN) han++;
    if (script === TRADITIONAL) traditional++;
    before = script;
  }
  return { han, traditional, words };
}

/** A document is mixed where the smaller language holds an eighth of it, a Latin word counting as two Han characters. */
export function languageOf({ han, traditional, words }: ScriptCounts): Language {
  const latin = 2 * words;
  if (han * 8 < latin + han) return 'en';
  if (latin * 4 > latin + han) return 'mixed';
  return traditional * 20 > han ? 'zh-Hant' : 'zh-Hans';
}
