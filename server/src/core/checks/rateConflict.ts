import type { Figure } from '../transcript';
import { meet, signedBy } from './interval';
import { nameOf } from './levels';
import type { Rule, RuleDocumentation } from './rule';

/** One amount with two growth rates: a summary that says otherwise than the speech. */
export const rateConflict: Rule = {
  id: 'rate-conflict',
  level: 'warning',
  title: { en: 'one amount with two growth rates', zh: '同一数额的两个增长率' },
  *compare({ figures, text }) {
    const first = new Map<string, Figure>();
    for (const rate of figures) {
      const level = rate.of === undefined ? undefined : figures[rate.of];
      if (!level?.measure || level.value === undefined || !isPlainRate(rate)) continue;
      const key = [level.measure, level.period, level.value, rate.comparison, rate.basis].join('\u0000');
      const before = first.get(key);
      if (!before) first.set(key, rate);
      if (!before || (before.value === rate.value && before.direction === rate.direction)) continue;
      const [a, b] = [signedBy(before), signedBy(rate)];
      if (!a || !b || meet(a, b)) continue;
      const words = ({ start, end }: Figure): string => text.slice(start, end);
      yield {
        start: rate.start,
        end: rate.end,
        message: {
          en: `${nameOf(level)} of ${words(level)} is said to change by ${words(rate)} here and by ${words(before)} before.`,
          zh: `${nameOf(level)}${words(level)}的变动此处为${words(rate)},前文为${words(before)}。`,
        },
        related: [{ start: before.start, end: before.end, message: { en: 'The other rate', zh: '另一个增长率' } }],
      };
    }
  },
};

export const documentation: RuleDocumentation = {
  explanation: {
    en: 'The same amount of the same metric is given with two rates of growth against the same period, further apart than rounding allows: often a summary that was written before the numbers were final. Rates without their amount are not compared.',
    zh: '同一指标的同一数额,对同一比较期给出了两个增长率,且超出取整所能解释的范围:往往是摘要与正文不一致。未给出数额的增长率不作比较。',
  },
  example: '第三季度营收12.4亿元,同比增长17%……第三季度营收12.4亿元,同比增长13.8%。',
};

const isPlainRate = ({ kind, unit, bound, direction, comparison, status }: Figure): boolean =>
  kind === 'percent' &&
  unit === '%' &&
  !bound &&
  (direction === 'up' || direction === 'down') &&
  comparison === 'yoy' &&
  status === undefined;
