import Big from 'big.js';
import { isDecimal } from '../decimal';
import { isHan } from '../text/script';
import type { Rule, RuleDocumentation } from './rule';

/** 增长两倍 is three times the level before, and is widely said of twice. */
export const multipleAmbiguous: Rule = {
  id: 'multiple-ambiguous',
  level: 'hint',
  title: { en: 'growth told in multiples', zh: '以倍数表述的增长' },
  *check({ figures, text }) {
    for (const { start, end, kind, value, multipleOf, direction } of figures) {
      if (kind !== 'multiple' || multipleOf !== 'by' || direction !== 'up' || !isDecimal(value)) continue;
      if (!isHan(text.charCodeAt(end - 1)) || new Big(value).lt(2)) continue;
      const words = text.slice(start, end);
      // 翻一番 is twice, and nothing else.
      if (words.includes('番') || words.includes('翻')) continue;
      const most = new Big(value).plus(1).toString();
      yield {
        start,
        end,
        message: {
          en: `Growth by ${words} may mean ${value} or ${most} times the level before.`,
          zh: `“增长${words}”可能指原来的${value}倍,也可能指${most}倍。`,
        },
        related: [],
      };
    }
  },
};

export const documentation: RuleDocumentation = {
  explanation: {
    en: 'In Chinese, growth by two times makes three times the level before, but many say it of twice. Where the levels matter, ask which is meant.',
    zh: '“增长两倍”严格说是原来的三倍,但常被用来指原来的两倍。涉及数额时应确认其含义。',
  },
  example: '订单同比增长两倍。',
};
