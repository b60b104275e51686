import { SIDES as EN_SIDES } from '../../lexicon/en/sides';
import { SIDES as ZH_SIDES } from '../../lexicon/zh/sides';
import { labelAt, skipBlanks, type TranscriptFormat } from './format';

const WORDS = [...ZH_SIDES, ...EN_SIDES]
  .map(({ term }) => term)
  .sort((a, b) => b.length - a.length)
  .join('|');
const LABEL = new RegExp(
  `(#{1,6} ?)?(?:\\*\\* ?)?(?:[([]?\\d{1,3}[)\\]]?[、.:)]? ?)?((?:${WORDS})[ -]?(?:\\d{1,3})?(?: ?[(\\[][^()\\[\\]]{1,40}[)\\]])?)(?: ?\\*\\*)?( ?:|$)`,
  'iy',
);

/** 问：…答：…, `Q1:`, 1、问：, 問（潮聲證券 何梓軒）：, and the heading form `### Q1（投资者）`. */
export const questionAnswer: TranscriptFormat = {
  id: 'question-answer',
  name: { en: 'question and answer labels (问/答, Q/A)', zh: '问答标签（问／答、Q／A）' },
  family: 'colon',
  labels(reading) {
    LABEL.lastIndex = 0;
    const match = LABEL.exec(reading);
    if (!match || (match[3] === '' && match[1] === undefined)) return [];
    const start = match[0].indexOf(match[2]!, match[1]?.length ?? 0);
    const end = start + match[2]!.trimEnd().length;
    return labelAt(this.id, reading, { from: 0, start, end, speech: skipBlanks(reading, match[0].length) });
  },
};
