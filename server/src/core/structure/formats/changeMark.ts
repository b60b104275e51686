import { NOBODY, readWho, type Who } from '../../speakers/who';
import type { LabelFact } from '../facts';
import { labelAt, skipBlanks, type TranscriptFormat } from './format';

const MARK = /(?:^|(?<=[.!?] ))(?:-?>>>?|-?&gt;&gt;) ?/g;
const NAMED = /^([A-Z][^:.!?]{1,40}): ?/;
const UNNAMED: Who = { ...NOBODY, anonymous: true, shape: 'known' };

/** `>> Thank you.`: captions that mark only that somebody else speaks. */
export const changeMark: TranscriptFormat = {
  id: 'change-marks',
  name: { en: 'caption change marks (>>)', zh: '字幕换人标记（>>）' },
  family: 'mark',
  labels(reading) {
    if (!reading.includes('>>') && !reading.includes('&gt;')) return [];
    const found: LabelFact[] = [];
    for (const match of reading.matchAll(MARK)) {
      const from = match.index;
      const at = skipBlanks(reading, from + match[0].length);
      const named = NAMED.exec(reading.slice(at, at + 48));
      const who = named ? readWho(reading, at, at + named[1]!.length) : undefined;
      if (named && who && who.shape !== 'none') {
        found.push(
          ...labelAt(
            this,
            reading,
            { from, start: at, end: at + named[1]!.length, speech: at + named[0].length },
            { who, weight: 2 },
          ),
        );
      } else found.push(...labelAt(this, reading, { from, start: from, end: from + 2, speech: at }, { who: UNNAMED }));
    }
    return found;
  },
};
