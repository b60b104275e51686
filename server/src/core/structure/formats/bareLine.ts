import { labelAt, type TranscriptFormat } from './format';

/** A name or `Operator` alone on a line, without any delimiter. */
export const bareLine: TranscriptFormat = {
  id: 'bare-name',
  name: { en: 'a name alone on a line', zh: '单独一行的姓名' },
  family: 'line',
  labels(reading) {
    if (reading.length > 40 || /[.。!?:;,\d]$|[0-9:—]|--| - /.test(reading)) return [];
    const labels = labelAt(this, reading, { from: 0, start: 0, end: reading.length, speech: reading.length });
    // A role alone is the second line of a label, unless it speaks for itself.
    return labels.filter(({ who }) => who.shape !== 'known' || who.kind !== 'executive' || who.anonymous);
  },
};
