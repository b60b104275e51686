import { labelAt, type TranscriptFormat } from './format';

const LINE = /^([QA]) ?[-–—] ?([A-Z][^:;!?]{2,60})$/;

/** `Q - Annika Sorel` and `A - Ruth Feldmann`, alone on a line. */
export const questionDash: TranscriptFormat = {
  id: 'question-dash-name',
  name: { en: 'Q or A and a name on a line (Q - Name)', zh: '单独一行的 Q／A 与姓名（Q - 姓名）' },
  family: 'line',
  labels(reading) {
    const match = LINE.exec(reading);
    if (!match) return [];
    const start = reading.length - match[2]!.length;
    const [label] = labelAt(this, reading, { from: start, start, end: reading.length, speech: reading.length });
    if (!label) return [];
    const side = match[1] === 'Q' ? 'question' : 'answer';
    const kind = side === 'question' ? 'analyst' : 'executive';
    return [
      {
        ...label,
        from: 0,
        weight: 2,
        who: { ...label.who, side, kind: label.who.kind === 'unknown' ? kind : label.who.kind },
      },
    ];
  },
};
