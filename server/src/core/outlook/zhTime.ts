import { ZH_FIXED_TIMES, ZH_TIME_PAIRS } from '../lexicon/zh/times';
import type { TimeUnit, When, YearPart } from './when';

const NUMERALS = '〇一二三四五六七八九十';
const PART =
  '(?:的?(?:第?([一二三四1-4])(?:财季|季度|季)|([上下])半财?年|[Qq]([1-4])|[Hh]([12])|(\\d{1,2}|十[一二]?|[一二三四五六七八九])月(?:份|底|初)?)|年?(底|末|初|中)(?![国心期])(?:之前|以前|前)?|之前|以前|内)?';
const YEAR = new RegExp(
  `(?:(20\\d\\d)(?:财年|财政年度|年度|年|E)|(\\d\\d)年|FY(?:20)?(\\d\\d)|(明|后|今|本|当)(?:个)?(?:财政年度|财年|年度|年))${PART}`,
  'y',
);
const SPAN =
  /(?:未来|今后|接下来|往后|后续|此后|往前)的?([一二两三四五六七八九十几数\d]{1,2})(?:[到至~-]([一二两三四五六七八九十\d]{1,2}))?个?(年|季度|季|月|周)(?:之内|内|里|间|中)?/y;
const WITHIN =
  /([一二两三四五六七八九十几\d]{1,2})(?:[到至~-]([一二两三四五六七八九十\d]{1,2}))?个?(年|季度|月|周)(?:之内|以内|内|不变|不涨|不降)/y;
/** Some years from now: 十年以后, 三年五载之后. */
const LATER =
  /(?:([一二两三四五六七八九十几\d]{1,2})(?:[到至~-]([一二两三四五六七八九十\d]{1,2}))?年|三年五载)(?:以后|之后)/y;
const NEXT = /下(?:一)?(?:个)?(财年|财季|季度|季|月|年度|周|阶段|步)/y;
const BARE =
  /第?([一二三四1-4])(?:财季|季度|季)(?![节性])|([上下])半财?年|[Qq]([1-4])(?!\d)|[Hh]([12])(?!\d)|(\d{1,2}|十[一二]?|[一二三四五六七八九])月(?:份|底|初|中下旬|中旬|下旬|上旬)?(?:之前|以前|前)?/y;

const FIXED_BY_FIRST = new Map<string, (typeof ZH_FIXED_TIMES)[number][]>();
for (const row of ZH_FIXED_TIMES) FIXED_BY_FIRST.set(row[0][0]!, [...(FIXED_BY_FIRST.get(row[0][0]!) ?? []), row]);

/** Characters with which a time may begin. */
export const ZH_TIME_STARTS =
  '0123456789FQHqh第半一二两三四五六七八九十几明后今本当未往接此下上全整年日届将长中短以暑新圣元春国';

/** What may follow the first character of a time; a digit or a numeral may be followed by more. */
const SECOND: ReadonlyMap<number, string> = new Map(
  ZH_TIME_PAIRS.flatMap(([firsts, seconds]) => [...firsts].map((first) => [first.charCodeAt(0), seconds] as const)),
);

/** A quick no for most characters with which a time may begin. */
export const mayBeZhTime = (text: string, at: number): boolean =>
  at + 1 < text.length && (SECOND.get(text.charCodeAt(at))?.includes(text[at + 1]!) ?? false);

const numeral = (text?: string): number | undefined => {
  if (!text) return undefined;
  if (text === '两') return 2;
  if (/^\d+$/.test(text)) return Number(text);
  if (text.length === 2 && text[0] === '十') return 10 + NUMERALS.indexOf(text[1]!);
  const value = NUMERALS.indexOf(text);
  return value > 0 ? value : undefined;
};
const UNITS: Readonly<Record<string, TimeUnit>> = {
  年: 'year',
  年度: 'year',
  财年: 'year',
  季度: 'quarter',
  季: 'quarter',
  财季: 'quarter',
  月: 'month',
  周: 'week',
};
const EDGES: Readonly<Record<string, YearPart>> = { 底: 'end', 末: 'end', 初: 'start', 中: 'middle' };
const YEARS_AHEAD: Readonly<Record<string, number>> = { 明: 1, 后: 2, 今: 0, 本: 0, 当: 0 };

function partOf(quarter?: string, half?: string, q?: string, h?: string): YearPart | undefined {
  const n = numeral(quarter) ?? numeral(q);
  if (n) return `Q${n}` as YearPart;
  if (half) return half === '上' ? 'H1' : 'H2';
  return h ? (`H${h}` as YearPart) : undefined;
}

/** The time that begins at `at`, in a folded Chinese text. */
export function zhTimeAt(text: string, at: number): When | undefined {
  return yearAt(text, at) ?? spanAt(text, at) ?? bareAt(text, at) ?? fixedAt(text, at);
}

function match(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

function yearAt(text: string, at: number): When | undefined {
  if (at > 0 && text[at]! <= '9' && /[\d.]/.test(text[at - 1]!)) return undefined;
  const found = match(YEAR, text, at);
  if (!found) return undefined;
  const [whole, full, short, fiscal, named, quarter, half, q, h, month, edge] = found;
  const digits = full ?? ((short ?? fiscal) ? `20${short ?? fiscal}` : undefined);
  if (short && (Number(short) < 15 || Number(short) > 50)) return undefined;
  return {
    start: at,
    end: at + whole.length,
    ...(digits ? { year: Number(digits) } : { ahead: YEARS_AHEAD[named!] }),
    part: partOf(quarter, half, q, h) ?? (edge ? EDGES[edge] : undefined),
    month: numeral(month),
    fiscal: whole.includes('财') || fiscal !== undefined,
    stated: whole.includes('财') || fiscal !== undefined,
    sure: named === '明' || named === '后',
  };
}

function spanAt(text: string, at: number): When | undefined {
  const later = match(LATER, text, at);
  if (later)
    return {
      start: at,
      end: at + later[0].length,
      sure: true,
      unit: 'year',
      count: numeral(later[2]) ?? numeral(later[1]) ?? 5,
    };
  const span = match(SPAN, text, at) ?? match(WITHIN, text, at);
  if (span) {
    return {
      start: at,
      end: at + span[0].length,
      count: numeral(span[2]) ?? numeral(span[1]),
      unit: UNITS[span[3]!],
      sure: !/[去近这头前]$/.test(text.slice(0, at)),
    };
  }
  const next = match(NEXT, text, at);
  if (!next) return undefined;
  const unit = UNITS[next[1]!];
  const base = { start: at, end: at + next[0].length, sure: true };
  return unit === 'year'
    ? { ...base, ahead: 1, fiscal: true }
    : { ...base, count: 1, unit, endless: unit === undefined };
}

function bareAt(text: string, at: number): When | undefined {
  const found = match(BARE, text, at);
  if (!found || /[\d.每上同前的这那单A-Za-z]/.test(text[at - 1] ?? ' ')) return undefined;
  const [whole, quarter, half, q, h, month] = found;
  const number = numeral(month);
  if (month && (!number || number > 12)) return undefined;
  return {
    start: at,
    end: at + whole.length,
    part: partOf(quarter, half, q, h),
    month: number,
    fiscal: !month,
    sure: false,
  };
}

function fixedAt(text: string, at: number): When | undefined {
  for (const [word, when] of FIXED_BY_FIRST.get(text[at]!) ?? []) {
    if (text.startsWith(word, at)) return { start: at, end: at + word.length, ...when };
  }
  return undefined;
}
