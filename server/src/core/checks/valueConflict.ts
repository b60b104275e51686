import Big from 'big.js';
import type { Figure } from '../transcript';
import { intervalOf, meet } from './interval';
import { nameOf } from './levels';
import type { Rule } from './rule';

/** Metrics of the whole company that a call states once a period; of others, two values may both be true. */
const STATED_ONCE = new Set(
  'revenue sales gross_profit gross_margin operating_income operating_margin net_income net_income_attrib net_income_ex net_income_nongaap eps eps_nongaap capex operating_cash_flow free_cash_flow cash net_cash net_debt backlog dau mau gmv headcount stores same_store_sales'.split(
    ' ',
  ),
);
/** Two values further apart than this, of one, are hardly two readings of one number. */
const NEAR = '0.35';
const SLIPS = [10, 100, 1000, 10000];

/** The same metric, period, part of the company and basis with two values that no rounding makes one. */
export const valueConflict: Rule = {
  id: 'value-conflict',
  level: 'warning',
  title: { en: 'two values of one metric', zh: '同一指标的两个数值' },
  explanation: {
    en: 'The same metric of the same period is given twice with different values, further apart than rounding allows. Only metrics named in words and told alike are compared; values very far apart are taken for parts of the company, unless they differ by a power of ten.',
    zh: '同一时期的同一指标两次给出的数值不同,且超出取整所能解释的范围。只比较写明名称、口径相同的指标;相差悬殊的视为不同业务的数值,但差十倍、百倍、千倍、万倍的除外。',
  },
  example: '第三财季营收为2801.54亿元……第三财季营收为2810.54亿元。',
  *check(facts) {
    for (const periods of facts.levels.byPeriod.values()) {
      for (const figures of periods.values()) {
        const stated = figures.filter(isStated);
        const first = stated[0];
        if (!first) continue;
        for (const other of stated.slice(1)) {
          if (other.value === first.value || !conflict(first, other)) continue;
          const text = (figure: Figure): string => facts.text.slice(figure.start, figure.end);
          yield {
            start: other.start,
            end: other.end,
            message: {
              en: `${nameOf(other)} is ${text(other)} here and ${text(first)} before, for the same period.`,
              zh: `${nameOf(other)}此处为${text(other)},前文同期为${text(first)}。`,
            },
            related: [{ start: first.start, end: first.end, message: { en: 'The other value', zh: '另一个数值' } }],
          };
          break;
        }
      }
    }
  },
};

/** A single exact value of a metric that the sentence itself names. */
const isStated = ({ metric, approx, bound, valueMax, status, because }: Figure): boolean =>
  STATED_ONCE.has(metric!.id) &&
  metric!.segment === undefined &&
  !approx &&
  !bound &&
  valueMax === undefined &&
  status === undefined &&
  because.includes('metric-in-clause');

function conflict(a: Figure, b: Figure): boolean {
  const [x, y] = [intervalOf(a), intervalOf(b)];
  if (!x || !y || meet(x, y)) return false;
  const [low, high] = [new Big(a.value!).abs(), new Big(b.value!).abs()].sort((p, q) => p.cmp(q)) as [Big, Big];
  if (low.eq(0)) return false;
  return high.minus(low).lte(high.times(NEAR)) || SLIPS.some((power) => low.times(power).eq(high));
}
