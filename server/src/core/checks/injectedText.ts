import type { Rule, RuleDocumentation } from './rule';

export const injectedText: Rule = {
  id: 'injected-text',
  level: 'warning',
  title: { en: 'Advertisement spliced into the text', zh: '混入正文的广告' },
  *check({ text, noise }) {
    for (const { kind, start, end } of noise) {
      if (kind !== 'ad') continue;
      const ad = text.slice(start, end);
      yield {
        start,
        end,
        message: { en: `Not part of what was said: “${ad}”`, zh: `不属于发言内容:“${ad}”` },
        related: [],
      };
    }
  },
};

export const documentation: RuleDocumentation = {
  explanation: {
    en: 'Words of an advertisement stand in the middle of what somebody says. They are left out of every figure, statement and question; the text itself is only changed by the quick fix.',
    zh: '正文中混入了广告词。统计数字、陈述和问题时均已排除;只有使用快速修复才会改动原文。',
  },
  example: '我们将增加投{乐赢体育官方网站 乐赢登录入口}入。',
};
