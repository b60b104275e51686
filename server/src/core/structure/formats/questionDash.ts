import type { LabelFact } from '../facts';
import { labelAt, skipBlanks, type TranscriptFormat } from './format';

const LINE = /^([QA]) ?[-–—] ?([A-Z][^:;!?]{2,60})$/;
const TAG = /^<([QA]) ?[-–—] ?([^<>:]{3,90})>:?/;

/** `Q - Annika Sorel` and `A - Ruth Feldmann`, alone on a line. */
export const questionDash: TranscriptFormat = {
  id: 'question-dash-name',
  name: { en: 'Q or A and a name on a line (Q - Name)', zh: '单独一行的 Q／A 与姓名（Q - 姓名）' },
  family: 'line',
  labels(reading) {
    const match = LINE.exec(reading);
    if (!match) return [];
    const start = reading.length - match[2]!.length;
    const span = { from: start, start, end: reading.length, speech: reading.length };
    return labelAt(this, reading, span).map((label) => sided(label, match[1]!));
  },
};

/** `<Q - Annika Sorel - Fennel Street Capital>: Good morning.` */
export const questionTag: TranscriptFormat = {
  id: 'question-tag',
  name: {
    en: 'Q or A, name and firm in a tag (<Q - Name - Firm>:)',
    zh: '标签中的 Q／A、姓名与机构（<Q - 姓名 - 机构>:）',
  },
  family: 'colon',
  labels(reading) {
    const match = reading.startsWith('<') && TAG.exec(reading);
    if (!match) return [];
    const end = match[0].lastIndexOf('>');
    const span = { from: 0, start: end - match[2]!.length, end, speech: skipBlanks(reading, match[0].length) };
    return labelAt(this, reading, span).map((label) => sided(label, match[1]!));
  },
};

/** The label of somebody whom a mark says to ask or to answer. */
function sided(label: LabelFact, mark: string): LabelFact {
  const side = mark === 'Q' ? 'question' : 'answer';
  const kind = side === 'question' ? 'analyst' : 'executive';
  const { who } = label;
  return { ...label, from: 0, weight: 2, who: { ...who, side, kind: who.kind === 'unknown' ? kind : who.kind } };
}
