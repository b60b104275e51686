import { labelAt, secondsOf, skipBlanks, type TranscriptFormat } from './format';

const CLOCK = '\\d{1,2}:\\d\\d(?::\\d\\d)?(?:[.,]\\d{1,3})?';
const BEHIND = new RegExp(`^(.{1,60}?) {0,4}[(\\[]?(${CLOCK})[)\\]]?(?: ?: ?|$)`);

/** `Name (00:15):`, `Name  0:15`, 张三 00:15: a clock behind the name. */
export const clockLine: TranscriptFormat = {
  id: 'name-clock',
  name: { en: 'name and clock (Name (00:15):)', zh: '姓名加时间（姓名 00:15）' },
  family: 'clock',
  labels(reading) {
    const match = BEHIND.exec(reading.length > 120 ? reading.slice(0, 120) : reading);
    if (!match || /[。!?;:]/.test(match[1]!)) return [];
    const speech = skipBlanks(reading, match[0].length);
    const span = { from: 0, start: 0, end: match[1]!.trimEnd().length, speech };
    return labelAt(this.id, reading, span, { clock: secondsOf(match[2]!), weight: 2 });
  },
};
