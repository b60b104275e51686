import type { Rule, RuleDocumentation } from './rule';

export const questionDeclined: Rule = {
  id: 'question-declined',
  level: 'hint',
  title: { en: 'Question whose answer declines', zh: '回答中婉拒的问题' },
  *check({ text, questions }) {
    for (const { start, end, status, answer } of questions.flatMap(({ parts }) => parts)) {
      const [first] = answer;
      if (status !== 'declined' || !first) continue;
      const words = text.slice(first.start, first.end);
      yield {
        start,
        end,
        message: {
          en: `The answer declines this part: “${words}”.`,
          zh: `回答中对这部分的措辞为“${words}”。`,
        },
        related: answer.map((span) => ({
          ...span,
          message: { en: 'The words that decline', zh: '婉拒的措辞' },
        })),
      };
    }
  },
};

export const documentation: RuleDocumentation = {
  explanation: {
    en: 'The answer to this part of a question holds words that refuse, defer or say that it cannot be answered. It names the class of the words and judges nobody; declining in other words is not seen.',
    zh: '针对这部分提问的回答含有婉拒、推后或表示无法回答的措辞。只指出措辞类别，不评价发言人；换一种说法的婉拒不在识别范围内。',
  },
  example: '关于资本支出，具体分配比例涉及数据中心设备的详细成本，不便透露。',
};
