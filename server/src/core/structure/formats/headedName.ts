import { nameInHeading } from '../headings';
import { labelAt, type TranscriptFormat } from './format';

/** 二、业务回顾 Leo Tang | President: a section's heading that names who speaks, without a delimiter. */
export const headedName: TranscriptFormat = {
  id: 'heading-and-name',
  name: { en: 'heading with the speaker (2. Review Name | Title)', zh: '标题中带发言人（二、业务回顾 姓名 | 职务）' },
  family: 'colon',
  labels(reading) {
    const start = nameInHeading(reading);
    if (start < 0) return [];
    const label = { from: start, start, end: reading.length, speech: reading.length };
    return labelAt(this, reading, label, { weight: 1 }).filter(({ who }) => who.shape === 'person' && who.role);
  },
};
