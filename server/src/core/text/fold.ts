import { TRADITIONAL_TO_SIMPLIFIED } from '../lexicon/zh/scripts';

/** Marks written in several ways, each followed by the one that the detectors know. */
const MARKS =
  "｡。﹐,､、﹑、﹒.﹔;﹕:﹖?﹗!‘'’'‛'「“」”『“』”〝“〞”＂\"〜~∼~～~−-‐-‑-⁃-―—⸺—﹘—﹪%﹩$￠¢￡£￥¥〔[〕]﹙(﹚)";
const SPACES =
  '\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000\t\u000b\u000c\u0085\u2028\u2029';

/** Folded code unit by code unit; 0 where a code unit folds to itself. */
const FOLDED: Uint16Array = (() => {
  const table = new Uint16Array(0x10000);
  const pairs = (text: string): void => {
    for (let i = 0; i + 1 < text.length; i += 2) table[text.charCodeAt(i)] = text.charCodeAt(i + 1);
  };
  for (let code = 0xff01; code <= 0xff5e; code++) table[code] = code - 0xfee0;
  for (const space of SPACES) table[space.charCodeAt(0)] = 0x20;
  pairs(TRADITIONAL_TO_SIMPLIFIED);
  pairs(MARKS);
  return table;
})();

const CHUNK = 8192;

/**
 * The text as the detectors see it: half-width, simplified, plain spaces and quotes, one code unit for one code unit, so that
 * every offset into the result is an offset into the text. Folding twice is folding once.
 */
export function fold(text: string): string {
  let first = 0;
  while (first < text.length && FOLDED[text.charCodeAt(first)] === 0) first++;
  if (first === text.length) return text;
  let out = text.slice(0, first);
  const units = new Uint16Array(Math.min(CHUNK, text.length - first));
  for (let from = first; from < text.length; from += CHUNK) {
    const length = Math.min(CHUNK, text.length - from);
    for (let i = 0; i < length; i++) {
      const unit = text.charCodeAt(from + i);
      units[i] = FOLDED[unit] || unit;
    }
    out += String.fromCharCode.apply(null, units.subarray(0, length) as unknown as number[]);
  }
  return out;
}
