import { labelAt, skipBlanks, type TranscriptFormat } from './format';

const TAG = /^【([^】]{1,30})】 ?:? ?/;
const GLOSSED =
  /^([\u3400-\u9fff]{1,8}[·•・‧][\u3400-\u9fff]{1,8}|[\u3400-\u9fff]{2,4})\(([A-Z][A-Za-z.'’ -]{2,30})\) (?=[\u3400-\u9fff])/;
const LONGEST_NAME = 18;

/** 【王砚舟】各位好: the name in a bracket and no delimiter; also a name with its gloss, and then the speech. */
export const tagged: TranscriptFormat = {
  id: 'bracketed-name',
  name: { en: 'name in brackets (【Name】)', zh: '方括号中的姓名（【姓名】）' },
  family: 'colon',
  labels(reading) {
    const tag = TAG.exec(reading);
    if (tag) {
      const span = { from: 0, start: 1, end: 1 + tag[1]!.length, speech: skipBlanks(reading, tag[0].length) };
      return labelAt(this, reading, span);
    }
    const glossed = reading.indexOf('(') < LONGEST_NAME && GLOSSED.exec(reading);
    if (!glossed) return [];
    const end = glossed[0].length - 1;
    return labelAt(this, reading, { from: 0, start: 0, end, speech: end + 1 });
  },
};
