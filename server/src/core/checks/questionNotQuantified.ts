import type { Rule, RuleDocumentation } from './rule';

export const questionNotQuantified: Rule = {
  id: 'question-not-quantified',
  level: 'hint',
  title: { en: 'Number asked for and not given', zh: '问到数字而未给出的问题' },
  *check({ questions }) {
    for (const { start, end, status, answer } of questions.flatMap(({ parts }) => parts)) {
      if (status !== 'notQuantified') continue;
      yield {
        start,
        end,
        message: { en: 'A number is asked for; the answer gives none.', zh: '问的是数字，回答中没有给出。' },
        related: answer.map((span) => ({
          ...span,
          message: { en: 'The passage that answers', zh: '对应的回答' },
        })),
      };
    }
  },
};

export const documentation: RuleDocumentation = {
  explanation: {
    en: 'This part of a question asks for a number, and the passage that answers it gives none, or only what the question said already. Numbers given elsewhere on the call are not looked for.',
    zh: '这部分提问问的是数字，而对应的回答没有给出数字，或只重复了提问中的数字。会议其他部分给出的数字不在比对范围内。',
  },
  example: '问：我们应该如何量化这一收入的规模？',
};
