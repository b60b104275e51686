import { NOBODY, type Who } from '../../speakers/who';
import type { LabelFact } from '../facts';
import { labelAt, skipBlanks, type TranscriptFormat } from './format';

const DATE = '(?:\\d{4}年)?\\d{1,2}月\\d{1,2}日,? ?';
const ASKED = new RegExp(
  `^(${DATE})?(?:有|一位)?((?:多位|一位)?(?:投资者|网友|股东))[^:。?]{0,30}?(?:提问|询问|问道|问)(?:称|道)?:`,
);
const ANSWERED = new RegExp(`^(${DATE})?([^:。?,]{0,16}?)(?:在[^:。]{1,20}平台)?(?:回答|回复|答复)(?:表示|称|说|道)?:`);
const USER_ASKS = /^([\w\u3400-\u9fff-]{2,20}?)问([\u3400-\u9fffA-Za-z]{2,14})\((?:[A-Z]{2})?\d{4,6}\)/;
const COMPANY_ANSWERS = /^([\u3400-\u9fffA-Za-z]{2,14})答([\w\u3400-\u9fff-]{2,20})$/;

/** Questions to a company on an investors' platform: dated pairs in prose, and `river88问青禾科技(309999)…`. */
export const platform: TranscriptFormat = {
  id: 'investor-platform',
  name: { en: 'investor platform pairs', zh: '互动平台问答' },
  family: 'colon',
  labels(reading) {
    const head = reading.slice(0, 120);
    const asked = ASKED.exec(head);
    if (asked) return pair(reading, asked[0].length, asked[1]?.length ?? 0, asked[2]!, 'question');
    const user = USER_ASKS.exec(head);
    if (user) return pair(reading, user[0].length, 0, user[1]!, 'question');
    const company = COMPANY_ANSWERS.exec(reading.length > 40 ? '' : reading);
    if (company) return pair(reading, reading.length, 0, company[1]!, 'answer');
    const answered = ANSWERED.exec(head);
    if (!answered || (!answered[1] && !answered[2])) return [];
    return pair(reading, answered[0].length, answered[1]?.length ?? 0, answered[2]!, 'answer');
  },
};

function pair(reading: string, past: number, after: number, words: string, side: 'question' | 'answer'): LabelFact[] {
  const at = reading.indexOf(words, after);
  const name = { start: at, end: at + words.length };
  const generic = /投资者|网友|股东|公司|^$/.test(words);
  const who: Who = {
    ...NOBODY,
    name: words === '' ? undefined : name,
    key: words === '' ? `@${side}` : words.toLowerCase(),
    kind: side === 'question' ? 'analyst' : 'executive',
    anonymous: generic,
    side,
    shape: 'known',
  };
  const end = reading[past - 1] === ':' ? past - 1 : words.length;
  return labelAt(platform, reading, { from: 0, start: 0, end, speech: skipBlanks(reading, past) }, { who });
}
