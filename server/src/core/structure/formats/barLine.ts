import { labelAt, type TranscriptFormat } from './format';

const LINE = /^(?:\*\* ?)?([^|。!?:;*]{1,44}[^|。!?:;* ]) ?\| ?([^|。!?:;*]{2,50})(?: ?\*\*)?$/;

/** `Kelvin Ong 王凯文 | Group CEO`, 主持人|投关总监 何茜(Cici He), alone on a line. */
export const barLine: TranscriptFormat = {
  id: 'name-bar-title',
  name: {
    en: 'name and title with a bar on a line (Name | Title)',
    zh: '单独一行、以竖线相隔的姓名与职务（姓名 | 职务）',
  },
  family: 'line',
  labels(reading) {
    if (!reading.includes('|') || !LINE.test(reading)) return [];
    const label = { from: 0, start: 0, end: reading.length, speech: reading.length };
    return labelAt(this, reading, label, { weight: 1 }).filter(
      ({ who }) => who.shape === 'person' && (who.role ?? who.organization ?? who.side),
    );
  },
};
