import type { Rule, RuleDocumentation } from './rule';

export const reportedSpeech: Rule = {
  id: 'reported-speech-unattributed',
  level: 'information',
  title: { en: 'Reported speech whose speaker is unclear', zh: '说话人不明的转述' },
  *check({ speakers, reported }) {
    for (const { start, end, candidates } of reported) {
      if (candidates.length === 1) continue;
      const people = candidates.map((index) => speakers[index]!);
      const names = people.map(({ name }) => name);
      yield {
        start,
        end,
        message:
          people.length === 0
            ? { en: 'Nobody is named whom this may mean', zh: '前文没有可能的说话人' }
            : { en: `This may be ${names.join(', ')}`, zh: `可能是${names.join('、')}` },
        related: people.map(({ introduction, name }) => ({
          start: introduction?.start ?? start,
          end: introduction?.end ?? end,
          message: { en: `${name} is introduced here`, zh: `${name}在此出现` },
        })),
      };
    }
  },
};

export const documentation: RuleDocumentation = {
  explanation: {
    en: 'Prose reports what “he” or “she” said, and the sentences before name nobody or several people. Who spoke is left open.',
    zh: '正文转述“他”或“她”所说的话,而前文没有提到人或提到多人,无法确定说话人。',
  },
  example: '董事长林知夏、首席财务官周启出席了会议。他表示,全年目标不变。',
};
