import { sideOf } from '../../speakers/who';
import type { LabelFact } from '../facts';
import { labelAt, skipBlanks, type TranscriptFormat } from './format';

const SIDE = /^([QA]\d{0,3})\. {1,8}(?=\S)/;
const NAMED = /^((?:[A-Z][A-Z.'’-]{0,20} ?){1,5}):(?: |$)/;
/** Congressional records end the name with a full stop: `Chairman SMITH. The committee will come to order.` */
const STOPPED =
  /^((?:(?:Mr|Ms|Mrs|Miss|Dr)\.|Chairman|Chairwoman|Chair|Senator|Representative|Secretary|The) [A-Z][A-Z'’-]{1,24})\. (?=[A-Z"“])/;
const BY = /^(?:(?:CROSS-|REDIRECT |DIRECT |RECROSS-)?EXAMINATION )?BY ((?:MR|MS|MRS|DR)\. [A-Z'’-]{2,24}):?$/;

/** `Q.  How much?` / `A.  Three-fifths.` and `CHAIR DELGADO:` of hearings and depositions. */
export const examination: TranscriptFormat = {
  id: 'examination',
  name: { en: 'hearing or deposition (Q. and A.)', zh: '听证与问询记录（Q.／A.）' },
  family: 'court',
  labels(reading) {
    const side = SIDE.exec(reading);
    if (side) {
      const speech = skipBlanks(reading, side[0].length);
      return labelAt(this, reading, { from: 0, start: 0, end: side[1]!.length, speech }, { weight: 1 });
    }
    const named = NAMED.exec(reading.slice(0, 80)) ?? STOPPED.exec(reading.slice(0, 60));
    if (!named || BY.test(reading)) return [];
    const words = named[1]!.trimEnd();
    const span = { from: 0, start: 0, end: words.length, speech: skipBlanks(reading, named[0].length) };
    return labelAt(this, reading, span, { weight: 1 }).map(titled);
  },
};

const titled = (label: LabelFact): LabelFact =>
  sideOf(label.who.key)
    ? label
    : { ...label, who: { ...label.who, shape: label.who.shape === 'weak' ? 'person' : label.who.shape } };
