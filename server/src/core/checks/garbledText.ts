import type { Rule, RuleDocumentation } from './rule';

export const garbledText: Rule = {
  id: 'garbled-text',
  level: 'warning',
  title: { en: 'Text decoded with the wrong encoding', zh: '以错误编码打开的文本' },
  *check({ garbled }) {
    if (!garbled) return;
    const { encoding, start, end } = garbled;
    yield {
      start,
      end,
      message: {
        en: `This looks like ${encoding} that was read as something else: reopen with encoding ${encoding}`,
        zh: `文本像是被误读的 ${encoding}:请以 ${encoding} 编码重新打开`,
      },
      related: [],
    };
  },
};

export const documentation: RuleDocumentation = {
  explanation: {
    en: 'The characters are those that a wrong encoding leaves behind, so nothing is annotated. Reopen the file with the encoding that it was saved with.',
    zh: '这些字符是以错误编码打开文件时产生的乱码,因此未作任何标注。请以文件保存时的编码重新打开。',
  },
  example: '闂細琛ヨ创浣曟椂閫€鍧★紵',
};
