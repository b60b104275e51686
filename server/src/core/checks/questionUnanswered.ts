import type { Rule, RuleDocumentation } from './rule';

export const questionUnanswered: Rule = {
  id: 'question-unanswered',
  level: 'information',
  title: { en: 'Question without an answer', zh: '没有回答的问题' },
  *check({ questions }) {
    for (const { start, end, turn, answers } of questions) {
      if (turn === undefined || answers.length > 0) continue;
      yield {
        start,
        end,
        message: { en: 'Nobody answers this question in the transcript.', zh: '实录中没有人回答这个问题。' },
        related: [],
      };
    }
  },
};

export const documentation: RuleDocumentation = {
  explanation: {
    en: 'No turn answers this question before the next asker, a hand-over or the end of the transcript. The answer may have been cut from the transcript.',
    zh: '在下一位提问者、主持人转场或实录结束之前，没有人回答这个问题。也可能是实录删去了回答。',
  },
  example: '问：海外建仓要花多少钱？ 问：今年准备新建几座海外仓？',
};
