import { EN_ASKING } from '../../lexicon/en/asking';
import { ZH_ASKING } from '../../lexicon/zh/asking';
import { NOBODY, type Who } from '../../speakers/who';
import { anyOf } from '../../text/anyOf';
import { listNumber } from '../lists';
import { labelAt, skipBlanks, type TranscriptFormat } from './format';

const ASKS = new RegExp(
  `\\?$|(?:${anyOf(ZH_ASKING)}|请[^,。?]{0,8}(?:一下|谈谈|介绍|说明))|^(?:${anyOf(EN_ASKING)})\\b`,
  'i',
);
const ASKER: Who = { ...NOBODY, key: '@number', kind: 'analyst', anonymous: true, side: 'question', shape: 'known' };

/** `1. 我想问产能。` above a named answer: a number stands where an asker would. Counts only where a label answers below. */
export const numberedQuestion: TranscriptFormat = {
  id: 'numbered-questions',
  name: { en: 'numbered questions without an asker', zh: '没有提问人的编号问题' },
  family: 'colon',
  labels(reading) {
    const list = listNumber(reading);
    if (!list || reading.length > 400 || !ASKS.test(reading.slice(list.end).trimStart())) return [];
    const speech = skipBlanks(reading, list.end);
    return labelAt(this, reading, { from: 0, start: 0, end: list.end, speech }, { needsAnswer: true, who: ASKER });
  },
};
