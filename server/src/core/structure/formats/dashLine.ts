import { labelAt, type TranscriptFormat } from './format';

const LINE = /^(?:[•●*] ?)?(.{2,48}?) (?:--|—{1,2}|–|-) (.{2,100})$/;
const DASH = / [-–—]/;

/** `Name -- Title` or `Name -- Firm -- Analyst`, alone on a line. */
export const dashLine: TranscriptFormat = {
  id: 'name-dash-title',
  name: { en: 'name and title on a line (Name -- Title)', zh: '单独一行的姓名与职务（Name -- Title）' },
  family: 'line',
  labels(reading) {
    if (reading.length > 150 || !DASH.test(reading)) return [];
    const match = LINE.exec(reading);
    if (!match || /[。!?:;]|\.$/.test(reading) || /^[QA]$/.test(match[1]!)) return [];
    const from = reading.indexOf(match[1]!);
    const [label] = labelAt(this, reading, { from, start: from, end: reading.length, speech: reading.length });
    if (!label || label.who.shape !== 'person') return [];
    return [{ ...label, from: 0, end: from + match[1]!.length, weight: label.who.role ? 1 : 0 }];
  },
};
