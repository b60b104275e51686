import Big from 'big.js';
import type { Figure } from '../transcript';
import { isOneThing, isTold, nameOf } from './levels';
import type { Rule, RuleDocumentation } from './rule';

/** Powers of ten that a slip of the scale makes: 万 for 亿, million for billion, a digit too many. */
const SLIPS = [10, 1e3, 1e4, 1e8];

/** The same digits of one metric and period at two scales. */
export const scaleSlip: Rule = {
  id: 'scale-slip',
  level: 'warning',
  title: { en: 'one amount at two scales', zh: '同一数额的量级不一致' },
  *compare({ levels, text }) {
    for (const periods of levels.byPeriod.values()) {
      for (const figures of periods.values()) {
        const told = figures.filter(isTold);
        const first = told[0];
        const other = first && told.slice(1).find((figure) => isOneThing(first, figure) && isSlip(first, figure));
        if (!first || !other) continue;
        const words = ({ start, end }: Figure): string => text.slice(start, end);
        yield {
          start: other.start,
          end: other.end,
          message: {
            en: `${nameOf(other)} is ${words(other)} here and ${words(first)} before: the same digits at another scale.`,
            zh: `${nameOf(other)}此处为${words(other)},前文为${words(first)}:数字相同而量级不同。`,
          },
          related: [{ start: first.start, end: first.end, message: { en: 'The other scale', zh: '另一个量级' } }],
        };
      }
    }
  },
};

export const documentation: RuleDocumentation = {
  explanation: {
    en: 'The same metric of the same period is given twice with the same digits, once ten, a thousand, ten thousand or a hundred million times larger: million said for billion, 万 for 亿. Which one is right it cannot say.',
    zh: '同一时期的同一指标两次给出的数字相同而量级不同,相差十倍、千倍、万倍或亿倍:如把亿说成万、把billion说成million。无法判断哪一个正确。',
  },
  example: 'In Q2 2025 revenue was $1.84 billion … In Q2 2025 revenue was $1.84 million.',
};

/** True for two values that are a power of ten apart. */
export function isSlip({ value: a }: Figure, { value: b }: Figure): boolean {
  if (a === b) return false;
  const [low, high] = [new Big(a!).abs(), new Big(b!).abs()].sort((p, q) => p.cmp(q)) as [Big, Big];
  return !low.eq(0) && SLIPS.some((power) => low.times(power).eq(high));
}
