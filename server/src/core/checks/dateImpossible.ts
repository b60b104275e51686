import type { Figure, Localized } from '../transcript';
import { daysIn, weekday } from '../figures/days';
import { parsePeriod } from '../figures/period';
import type { Facts, Rule, RuleDocumentation } from './rule';

const ZH_DAYS = '日一二三四五六';
const EN_DAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
/** The month with which a part of the calendar year ends. */
const ENDS: Readonly<Record<string, string>> = {
  Q1: '03',
  Q2: '06',
  H1: '06',
  Q3: '09',
  'Q1-Q3': '09',
  Q4: '12',
  H2: '12',
};
const AFTER_ZH = /^ ?[((]? ?(?:星期|周|週|礼拜|禮拜)([一二三四五六日天])/;
const AFTER_EN = /^,? ?\(?([a-z]{3,6}day)\b/;
const BEFORE_EN = /([a-z]{3,6}day),? (?:the )?$/;

/** Days that no calendar has, weekdays that are others, and calls before the end of what they report. */
export const dateImpossible: Rule = {
  id: 'date-impossible',
  level: 'warning',
  title: { en: 'dates that cannot be', zh: '不可能的日期' },
  *check(facts) {
    for (const figure of facts.figures) {
      const message = figure.kind === 'date' ? wrongDate(facts, figure) : undefined;
      if (message) yield { start: figure.start, end: figure.end, message, related: [] };
    }
    yield* earlyCall(facts);
  },
};

export const documentation: RuleDocumentation = {
  explanation: {
    en: 'The day does not exist, the weekday beside the date is another one, or the call is dated before the end of the period that it reports. Nothing is said of dates without a year, except of days that no year has.',
    zh: '该日期不存在,或与所写的星期不符,或会议日期早于所报告期间的结束日。没有年份的日期只检查是否存在。',
  },
  example: '会议时间:2025年9月11日(星期五)。',
};

function wrongDate({ text }: Facts, { value, start, end }: Figure): Localized | undefined {
  const match = /^(\d{4}|-)-(\d\d)-(\d\d)$/.exec(value ?? '');
  if (!match) return undefined;
  const [year, month, day] = [match[1] === '-' ? 2024 : Number(match[1]), Number(match[2]), Number(match[3])];
  const words = text.slice(start, end);
  if (day > daysIn(year, month)) return { en: `There is no ${words}.`, zh: `没有${words}这一天。` };
  const said = match[1] === '-' ? -1 : weekdayBeside(text, start, end);
  const is = weekday(year, month, day);
  if (said < 0 || said === is) return undefined;
  const name = EN_DAYS[is]!;
  return {
    en: `${words} is a ${name[0]!.toUpperCase()}${name.slice(1)}.`,
    zh: `${words}是星期${ZH_DAYS[is]!}。`,
  };
}

/** The weekday that the words beside a date say, Sunday as 0; -1 where they say none. */
function weekdayBeside(text: string, start: number, end: number): number {
  const after = text.slice(end, end + 14).toLowerCase();
  const han = AFTER_ZH.exec(after);
  if (han) return han[1] === '天' ? 0 : ZH_DAYS.indexOf(han[1]!);
  const latin = AFTER_EN.exec(after) ?? BEFORE_EN.exec(text.slice(Math.max(0, start - 16), start).toLowerCase());
  return latin ? EN_DAYS.indexOf(latin[1]!) : -1;
}

/** A call on a quarter, half or year of the calendar that had not ended on its day. */
function* earlyCall({ call }: Facts) {
  const { period, date } = call;
  const parsed = parsePeriod(period?.value);
  if (period?.start === undefined || period.end === undefined || date?.start === undefined || date.end === undefined)
    return;
  if (!parsed?.part || parsed.fiscal || !/^\d{4}-\d\d-\d\d$/.test(date.value)) return;
  const end = ENDS[parsed.part];
  if (end === undefined || date.value.slice(0, 7) >= `${parsed.year}-${end}`) return;
  yield {
    start: date.start,
    end: date.end,
    message: {
      en: `The call is dated ${date.value}, before the end of ${period.value}.`,
      zh: `会议日期${date.value}早于${period.value}的结束日。`,
    },
    related: [
      { start: period.start, end: period.end, message: { en: 'The period that is reported', zh: '所报告的期间' } },
    ],
  };
}
