import { EN_EXCHANGES, EN_TITLE_WORDS } from '../../lexicon/en/titles';
import { ZH_TITLE_WORDS } from '../../lexicon/zh/titles';
import { anyOf } from '../../text/anyOf';
import type { Span } from '../../transcript';
import { findDates, numberOf, type DateFact } from './dates';
import { findPeriods, findYearEnd, type PeriodFact } from './periods';

/** What a block says of the call itself. Offsets are the reading's. */
export interface CallFacts {
  /** The block names a kind of call, as titles do. */
  readonly title?: Span;
  readonly company?: Span;
  readonly ticker?: Span;
  readonly dates: readonly DateFact[];
  readonly periods: readonly PeriodFact[];
  readonly yearEnd?: Span & { readonly month: number };
  /** A day on which results came out, without its month: 20日 of 于20日发布. */
  readonly resultsDay?: Span & { readonly day: number };
  /** The block dates the page and not the call: 公司新闻 | 2025-05-15. */
  readonly page: boolean;
}

const HEAD = 400;
const LONGEST_TITLE = 90;
const TITLE = new RegExp(`${anyOf(ZH_TITLE_WORDS)}|${anyOf(EN_TITLE_WORDS)}`, 'i');
const SHORT_NAME = /(?:证券|股票)简称: ?([^\s,;:]{2,12})/;
const CODE = /(?:证券代码|股票代码|股份代号|股票代号): ?([0-9A-Z.]{4,10})/;
const EXCHANGE = `(?:${anyOf(EN_EXCHANGES)})[^()]{0,12}: ?[A-Z0-9.]{1,8}`;
const LISTED = new RegExp(
  `^(.{2,60}?) ?\\((?:${EXCHANGE}|(?:股份代号|股票代码|证券代码|港股代码): ?[\\w.]{4,10}|\\d{4,6}\\.(?:HK|SH|SZ|TW))\\)`,
);
/** A code alone in brackets, as a title has it behind the company: (601977), (HJM.US), (MPCH). */
const BARE_CODE = /^(.{2,60}?) ?\((\d{6}|\d{4,5}(?:\.?(?:HK|TW))?|[A-Z]{2,5}(?:\.[A-Z]{1,2})?)\)/;
const TICKER = new RegExp(`\\((${EXCHANGE}|\\d{4,6}\\.(?:HK|SH|SZ|TW))`);
const RELEASED =
  /(?:^|[,。] ?)([\u3400-\u9fffA-Za-z]{2,14}?)(?:于|在|昨日|今日|今天)?(?:(?:\d{1,2}月)?(\d{1,2})日)?(?:美股|港股|盘前|盘后|收盘后|晚间)*(?:发布|公布|披露)了?.{0,48}(?:财报|业绩|季报|年报|半年报)/;
const PAGE = /\|[^|]*\d{4}[-/年]|发布时间|更新时间|published|updated|posted/i;

export function findCallFacts(reading: string): CallFacts {
  const head = reading.length > HEAD ? reading.slice(0, HEAD) : reading;
  const listed = LISTED.exec(head);
  const isTitle = reading.length <= LONGEST_TITLE && TITLE.test(reading);
  const coded = isTitle ? BARE_CODE.exec(head) : null;
  const company = groupSpan(SHORT_NAME.exec(head)) ?? groupSpan(listed ?? coded);
  const ticker = groupSpan(CODE.exec(head)) ?? groupSpan(TICKER.exec(head)) ?? codeSpan(coded);
  const released = RELEASED.exec(head);
  const releaser = released && { start: head.indexOf(released[1]!, released.index), end: 0 };
  if (releaser) releaser.end = releaser.start + released[1]!.length;
  const dated = /\d\d|[年月]/.test(head);
  const yearEnd = dated ? findYearEnd(head, numberOf) : undefined;
  return {
    ...(isTitle ? { title: { start: 0, end: reading.length } } : {}),
    ...((company ?? releaser) ? { company: (company ?? releaser)! } : {}),
    ...(ticker ? { ticker } : {}),
    dates: dated ? findDates(head) : [],
    periods: dated ? findPeriods(head) : [],
    ...(yearEnd ? { yearEnd } : {}),
    ...(released?.[2] ? { resultsDay: daySpan(head, released) } : {}),
    page: reading.length <= 120 && PAGE.test(reading),
  };
}

function groupSpan(match: RegExpExecArray | null): Span | undefined {
  if (!match) return undefined;
  const start = match.index + match[0].indexOf(match[1]!);
  return { start, end: start + match[1]!.length };
}

/** The code in the bracket that ends the match. */
function codeSpan(match: RegExpExecArray | null): Span | undefined {
  const end = match ? match.index + match[0].length - 1 : 0;
  return match ? { start: end - match[2]!.length, end } : undefined;
}

function daySpan(head: string, released: RegExpExecArray): Span & { day: number } {
  const start = head.indexOf(`${released[2]!}日`, released.index);
  return { day: Number(released[2]), start, end: start + released[2]!.length + 1 };
}
