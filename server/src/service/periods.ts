import { weekday } from '../core/figures/days';
import type { Locale } from './snapshot';

const PERIOD = /^(FY)?(\d{4})(?:(Q)([1-4])|(H)([12])|(9M))?$/;
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** A period of the schema as a reader says it: `FY2025Q3` is `FY2025 Q3` or 2025财年第三财季. A string of another form stays. */
export function sayPeriod(period: string, locale: Locale): string {
  const parts = PERIOD.exec(period);
  if (!parts) return period;
  const [, fiscal, year, , quarter, , half, nine] = parts;
  if (locale === 'en') {
    const part = quarter ? ` Q${quarter}` : half ? ` H${half}` : nine ? ' 9M' : '';
    return `${fiscal ?? ''}${year}${part}`;
  }
  const part = quarter
    ? `第${'一二三四'[Number(quarter) - 1]}${fiscal ? '财季' : '季度'}`
    : half
      ? half === '1'
        ? '上半年'
        : '下半年'
      : nine
        ? '前三季度'
        : '';
  return `${year}${fiscal ? '财年' : '年'}${part}`;
}

/**
 * The months that a period covers, as `Oct–Dec 2024`. A fiscal year has the name of the calendar year in which it ends; its
 * last month is `fiscalYearEnd` (`--03`), and without one a fiscal period's months are not known.
 */
export function monthsOf(period: string, fiscalYearEnd: string | undefined, locale: Locale): string | undefined {
  const parts = PERIOD.exec(period);
  if (!parts) return undefined;
  const [, fiscal, year, , quarter, , half, nine] = parts;
  const last = fiscal ? Number(/^--(\d\d)$/.exec(fiscalYearEnd ?? '')?.[1] ?? NaN) : 12;
  if (!(last >= 1 && last <= 12)) return undefined;
  const length = quarter ? 3 : half ? 6 : nine ? 9 : 12;
  const part = Number(quarter ?? half ?? 1);
  const first = Number(year) * 12 + last - 12 + (part - 1) * length;
  return sayMonths(first, first + length - 1, locale);
}

/** Months are counted from January of year 0. */
function sayMonths(first: number, last: number, locale: Locale): string {
  const [from, to] = [first, last].map((month) => ({ year: Math.floor(month / 12), month: month % 12 }));
  const sameYear = from!.year === to!.year;
  if (locale === 'zh') {
    return `${from!.year}年${from!.month + 1}月–${sameYear ? '' : `${to!.year}年`}${to!.month + 1}月`;
  }
  return `${MONTHS[from!.month]}${sameYear ? '' : ` ${from!.year}`}–${MONTHS[to!.month]} ${to!.year}`;
}

const DATE = /^(\d{4}|-)(?:-(\d\d)|-)?(?:-(\d\d))?$/;
const WEEKDAYS = {
  en: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
  zh: ['星期日', '星期一', '星期二', '星期三', '星期四', '星期五', '星期六'],
};

/** An ISO date as a reader says it, with its weekday, or with what it leaves open: `--06-30` is June 30 of a year not said. */
export function sayDate(date: string, locale: Locale): string {
  const [, stated = '-', month, day] = DATE.exec(date) ?? [];
  const year = stated === '-' ? undefined : stated;
  if (year && month && day) {
    return `${date} ${WEEKDAYS[locale][weekday(Number(year), Number(month), Number(day))]}`;
  }
  const zh = locale === 'zh';
  const inMonth = month && (zh ? `${Number(month)}月` : MONTHS[Number(month) - 1]);
  const inDay = day && (zh ? `${Number(day)}日` : day.replace(/^0/, ''));
  if (year) return inMonth ? (zh ? `${year}年${inMonth}` : `${inMonth} ${year}`) : date;
  if (!inMonth && !inDay) return date;
  const known = [inMonth, inDay].filter(Boolean).join(zh ? '' : ' ');
  return `${!inMonth && !zh ? `day ${known}` : known} (${zh ? (inMonth ? '未写年份' : '未写年月') : inMonth ? 'no year said' : 'no month said'})`;
}
