import type { Garbled } from '../transcript';

/** As much of a text as tells how it was decoded. */
const SAMPLE = 8_000;

interface Sign {
  /** The encoding that the bytes have, as editors name it. */
  readonly encoding: string;
  readonly pattern: RegExp;
  /** How many of a hundred characters, at the least, and how many in all. */
  readonly share: number;
  readonly least: number;
}

/** What each wrong way of decoding leaves behind. Nobody writes these characters so often. */
const SIGNS: readonly Sign[] = [
  { encoding: 'GB18030', pattern: /锟斤拷|\ufffd/g, share: 1, least: 6 },
  // UTF-8 read as GBK and as Big5: what the common characters and marks of Chinese become.
  {
    encoding: 'UTF-8',
    pattern: /[涓锛銆浜紝鍏鏈骞浠鍒鐨鍗殑鎴澶屽鍙細鏄屾瀹厓鍚傛竴杩浼璁垜鍦鏀鐜璇鈥锟]/g,
    share: 8,
    least: 6,
  },
  { encoding: 'UTF-8', pattern: /[銝嚗鈭撟隞憭摰僑踹隡韐霈砍霂摨蝏雿銋]/g, share: 8, least: 6 },
  // UTF-8 read as Windows-1252 or Latin-1.
  { encoding: 'UTF-8', pattern: /[äåæçèéï][\u0080-\u00bf\u2018-\u201e\u2020-\u2026\u02c6\u0152-\u017e][\u0080-\u00bf\u2010-\u203a\u0152-\u017e]/g, share: 3, least: 6 }, // prettier-ignore
  { encoding: 'UTF-8', pattern: /â€[\u2122\u0153\u009d\u201c\u201d\u02dc\u00a6]|Ã[\u00a9\u00a8\u00a1\u00a2\u00b6\u00bc]/g, share: 0.5, least: 4 }, // prettier-ignore
  // GBK read as Windows-1252 or Latin-1: nothing but accented capitals.
  { encoding: 'GB18030', pattern: /[\u00b0-\u00f7][\u00a1-\u00fe]{3}/g, share: 4, least: 6 },
];

/** True for texts that look the same as far as {@link findGarbled} looks. */
export const looksSame = (a: string, b: string): boolean =>
  a.length > SAMPLE && b.length > SAMPLE && a.slice(0, SAMPLE) === b.slice(0, SAMPLE);

/** Where a text shows that its bytes were decoded as something else than they are; undefined for a text that reads well. */
export function findGarbled(text: string): Garbled | undefined {
  const sample = text.length > SAMPLE ? text.slice(0, SAMPLE) : text;
  for (const { encoding, pattern, share, least } of SIGNS) {
    let count = 0;
    let first: RegExpMatchArray | undefined;
    for (const match of sample.matchAll(pattern)) {
      first ??= match;
      count++;
    }
    if (first && count >= least && count * 100 >= share * sample.length)
      return { encoding, start: first.index!, end: first.index! + first[0].length };
  }
  return undefined;
}
