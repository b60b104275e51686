const HAN = '零一二三四五六七八九';
const FINANCIAL: Readonly<Record<string, string>> = Object.fromEntries(
  [...'一壹二贰三叁四肆五伍六陆七柒八捌九玖十拾百佰千仟'].reduce<[string, string][]>(
    (pairs, character, i, all) => (i % 2 === 0 ? [...pairs, [character, all[i + 1]!]] : pairs),
    [],
  ),
);

/** A whole number below 10^12 or so in Chinese numerals, as it is said. */
export function inHan(value: number): string {
  let out = '';
  let zero = false;
  for (const [unit, size] of [
    ['万亿', 1e12],
    ['亿', 1e8],
    ['万', 1e4],
    ['', 1],
  ] as const) {
    const section = Math.floor(value / size) % 1e4;
    if (section === 0) {
      zero = out !== '';
      continue;
    }
    if (out !== '' && (zero || section < 1000)) out += '零';
    out += sectionInHan(section) + unit;
    zero = false;
  }
  return out;
}

function sectionInHan(section: number): string {
  let out = '';
  let zero = false;
  for (const [unit, size] of [
    ['千', 1000],
    ['百', 100],
    ['十', 10],
    ['', 1],
  ] as const) {
    const digit = Math.floor(section / size) % 10;
    if (digit === 0) zero = out !== '';
    else {
      out += (zero ? '零' : '') + HAN[digit]! + unit;
      zero = false;
    }
  }
  return out;
}

/** The same in the numerals of contracts: 壹仟贰佰万. */
export const inFinancial = (value: number): string =>
  [...inHan(value)].map((character) => FINANCIAL[character] ?? character).join('');

const SMALL =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = '- - twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** A whole number below 10^15 in English words: `two hundred and twelve`, `forty-one thousand`. */
export function inWords(value: number): string {
  if (value < 20) return SMALL[value]!;
  if (value < 100) return TENS[Math.floor(value / 10)]! + (value % 10 > 0 ? `-${SMALL[value % 10]!}` : '');
  for (const [name, size] of [
    ['trillion', 1e12],
    ['billion', 1e9],
    ['million', 1e6],
    ['thousand', 1e3],
    ['hundred', 100],
  ] as const) {
    if (value < size) continue;
    const rest = value % size;
    const tail = rest === 0 ? '' : `${rest < 100 ? ' and' : ''} ${inWords(rest)}`;
    return `${inWords(Math.floor(value / size))} ${name}${tail}`;
  }
  return '';
}
