import type { Rule, RuleDocumentation } from './rule';

export const recogniserArtifact: Rule = {
  id: 'recogniser-artifact',
  level: 'information',
  title: { en: 'Line that a recogniser looped or invented', zh: '语音识别重复或虚构的文字' },
  *check({ text, noise }) {
    const artifacts = noise.filter(({ kind }) => kind === 'asrArtifact');
    for (let i = 0; i < artifacts.length;) {
      const { start, end } = artifacts[i]!;
      const words = text.slice(start, end);
      let past = i + 1;
      while (past < artifacts.length && text.slice(artifacts[past]!.start, artifacts[past]!.end) === words) past++;
      const again = artifacts.slice(i + 1, past);
      yield {
        start,
        end,
        message:
          again.length > 0
            ? { en: `Looped ${again.length + 1} times: “${words}”`, zh: `重复 ${again.length + 1} 次:“${words}”` }
            : { en: `Not part of what was said: “${words}”`, zh: `不属于发言内容:“${words}”` },
        related: again.map((span) => ({
          start: span.start,
          end: span.end,
          message: { en: 'again here', zh: '此处重复' },
        })),
      };
      i = past;
    }
  },
};

export const documentation: RuleDocumentation = {
  explanation: {
    en: 'Recognisers repeat a line, or write credits and thanks for watching, where nobody speaks. Such lines are left out of every figure, statement and question.',
    zh: '语音识别在无人说话时会重复同一行,或写出字幕署名和“感谢观看”。统计数字、陈述和问题时均已排除这些文字。',
  },
  example: '谢谢大家谢谢大家',
};
