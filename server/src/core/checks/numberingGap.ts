import type { NumberedItem } from '../transcript';
import type { Rule, RuleDocumentation } from './rule';

export const numberingGap: Rule = {
  id: 'numbering-gap',
  level: 'information',
  title: { en: 'Number missing from a list', zh: '编号不连续' },
  *check({ numbering }) {
    const seen = new Map<string, { readonly numbers: Set<number>; last: NumberedItem }>();
    for (const item of numbering) {
      const known = seen.get(item.style);
      const before = known?.last;
      if (known && before && item.number > before.number + 1 && !known.numbers.has(item.number - 1)) {
        const missing = range(before.number + 1, item.number - 1);
        yield {
          start: item.start,
          end: item.end,
          message: { en: `No ${missing} before ${item.number}`, zh: `${item.number} 之前缺少 ${missing}` },
          related: [
            {
              start: before.start,
              end: before.end,
              message: { en: `the last is ${before.number}`, zh: `上一项为 ${before.number}` },
            },
          ],
        };
      }
      const numbers = known?.numbers ?? new Set<number>();
      seen.set(item.style, { numbers: numbers.add(item.number), last: item });
    }
  },
};

export const documentation: RuleDocumentation = {
  explanation: {
    en: 'The items of a list or the questions of a call skip a number, so one may have been lost in copying. Lists inside an item are told apart by their marks only.',
    zh: '列表或问题的编号跳过了数字,可能在复制时遗漏了一项。嵌套的列表只按编号的写法区分。',
  },
  example: '1、问:在手订单?3、问:产能?',
};

const range = (from: number, to: number): string => (from === to ? String(from) : `${from}–${to}`);
