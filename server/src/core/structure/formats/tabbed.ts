import { labelAt, skipBlanks, type TranscriptFormat } from './format';

const NO_LABEL = /[。!?;,:]/;

/** `總經理 邵凌峰<TAB>長約…`: a tab where others have a colon. */
export const tabbed: TranscriptFormat = {
  id: 'name-tab',
  name: { en: 'name and tab', zh: '姓名加制表符' },
  family: 'colon',
  labels(reading, tab) {
    if (tab === undefined) return [];
    const words = reading.slice(0, tab).trimEnd();
    if (words === '' || NO_LABEL.test(words)) return [];
    return labelAt(
      this,
      reading,
      { from: 0, start: 0, end: words.length, speech: skipBlanks(reading, tab) },
      { weight: 1 },
    );
  },
};
