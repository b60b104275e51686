import { labelAt, type TranscriptFormat } from './format';

const LINE = /^([A-Z][\w.'’-]{0,20}(?: [A-Z][\w.'’-]{0,20}){1,3}), [A-Z][^.!?:;]{2,100}$/;

/** `Annika Sorel, Director of Investor Relations`, alone on a line. */
export const commaLine: TranscriptFormat = {
  id: 'name-comma-title',
  name: {
    en: 'name and title behind a comma on a line (Name, Title)',
    zh: '单独一行、以逗号相隔的姓名与职务（Name, Title）',
  },
  family: 'line',
  labels(reading) {
    const match = LINE.exec(reading);
    if (!match) return [];
    const span = { from: 0, start: 0, end: reading.length, speech: reading.length };
    return labelAt(this, reading, span, { weight: 1 })
      .filter(({ who }) => who.shape === 'person' && who.role !== undefined)
      .map((label) => ({ ...label, end: match[1]!.length }));
  },
};
