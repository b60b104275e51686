import { ZH_AFTER_NAMES } from '../lexicon/zh/afterNames';
import { anyOf } from '../text/anyOf';
import { NOT_NAMES as EN_NOT_NAMES } from '../lexicon/en/notNames';
import { NOT_NAMES as ZH_NOT_NAMES } from '../lexicon/zh/notNames';
import { COMPOUND_SURNAMES, SURNAME_TITLES, SURNAMES } from '../lexicon/zh/surnames';

/**
 * How much a text looks like the name of a person: `full` as 徐宏 or `Ingrid Vale`; `titled` as 王总 or `Mr. Vale`; `partial`
 * as `Vale`, which may be any capitalised word.
 */
export type NameShape = 'full' | 'titled' | 'partial' | 'none';

const SINGLE = new Set(SURNAMES);
const COMPOUND = new Set<string>(COMPOUND_SURNAMES);
const TITLES: readonly string[] = [...SURNAME_TITLES].sort((a, b) => b.length - a.length);
const NEVER = new Set(ZH_NOT_NAMES);
const HAN = /^(?:[\u3400-\u9fff]|[\ud840-\ud8ff][\udc00-\udfff])+$/;
const TRANSLITERATED = /^[\u3400-\u9fff]{1,8}(?:[·•・‧.][\u3400-\u9fffA-Z]{1,10}){1,3}$/;
const LATIN_WORD = /^[A-Z\u00c0-\u00de][A-Za-z\u00c0-\u024f'’.-]{0,24}$/;
const PARTICLES = new Set(
  'de da di du del della der den van von la le el al bin ben ibn dos ter ten y jr sr ii iii'.split(' '),
);
const HONORIFICS = new Set(
  'mr mrs ms miss dr prof sir chair chairman chairwoman senator representative justice judge'.split(' '),
);
const undotted = (word: string): string => (word.endsWith('.') ? word.slice(0, -1) : word);

/** The surname that a Chinese name starts with, or an empty string. */
export function surnameOf(name: string): string {
  if (COMPOUND.has(name.slice(0, 2))) return name.slice(0, 2);
  return SINGLE.has(name[0] ?? '') ? name[0]! : '';
}

/** 王总, 闻人女士: the surname, or an empty string where the text is no surname with a title. */
export function surnameOfTitled(text: string): string {
  const surname = surnameOf(text);
  return surname && TITLES.includes(text.slice(surname.length)) ? surname : '';
}

/** What a text looks like as a name. Expects folded text without blanks around it. */
export function nameShape(text: string): NameShape {
  if (text.length < 1 || text.length > 40) return 'none';
  if (HAN.test(text)) return hanShape(text);
  if (TRANSLITERATED.test(text)) return NEVER.has(text) ? 'none' : 'full';
  return latinShape(text);
}

function hanShape(text: string): NameShape {
  if (NEVER.has(text)) return 'none';
  if (surnameOfTitled(text)) return 'titled';
  const surname = surnameOf(text);
  if (!surname) return 'none';
  const given = [...text].length - surname.length;
  if (given === 1 || given === 2) return 'full';
  // Two surnames and a given name of two, as married names in Hong Kong are written.
  return given === 3 && SINGLE.has(text[1]!) ? 'partial' : 'none';
}

function latinShape(text: string): NameShape {
  const words = text.split(' ');
  if (words.length > 5) return 'none';
  const lower = text.toLowerCase().split(' ');
  const titled = words.length > 1 && HONORIFICS.has(undotted(lower[0]!));
  let names = 0;
  for (let i = titled ? 1 : 0; i < words.length; i++) {
    if (names > 0 && PARTICLES.has(undotted(lower[i]!))) continue;
    if (!LATIN_WORD.test(words[i]!) || EN_NOT_NAMES.has(lower[i]!)) return 'none';
    names++;
  }
  if (names === 0) return 'none';
  if (titled) return 'titled';
  return names === 1 ? 'partial' : 'full';
}

/** A name as identities compare it: without dots, accents, blanks, honorifics, middle initials and case. */
export function nameKey(text: string): string {
  if (!/[A-Za-z]/.test(text)) return text.replace(/[\s·•・‧.*]/g, '');
  const words = text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[.,*]/g, ' ')
    .toLowerCase()
    .split(' ')
    .filter((word) => word !== '' && !HONORIFICS.has(word));
  const kept = words.filter((word, i) => i === 0 || i === words.length - 1 || word.length > 1);
  return kept.join(' ');
}

const AFTER_NAME = new RegExp(`^(?:$|[\\s,、;。:()[\\]/|“”"!?…—-]|${anyOf(ZH_AFTER_NAMES)})`);

/** End of the Chinese name that starts at an offset and is followed by what may follow a name; -1 where none does. */
export function hanNameEnd(text: string, at: number): number {
  const surname = surnameOf(text.slice(at, at + 2));
  if (!surname) return -1;
  let end = at + surname.length;
  for (let given = 1; given <= 2; given++) {
    const point = text.codePointAt(end);
    if (point === undefined) return -1;
    end += point > 0xffff ? 2 : 1;
    if (!HAN.test(text.slice(at, end))) return -1;
    if (AFTER_NAME.test(text.slice(end, end + 3))) return NEVER.has(text.slice(at, end)) ? -1 : end;
  }
  return -1;
}
