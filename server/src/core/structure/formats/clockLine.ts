import { isDigit } from '../../text/script';
import { CLOCK, labelAt, secondsOf, skipBlanks, type TranscriptFormat } from './format';

const BEHIND = new RegExp(`^(.{1,60}?) {0,8}[(\\[]?(${CLOCK})[)\\]]?(?: ?: ?|$)`);
const BEFORE = new RegExp(`^[(\\[]?(${CLOCK})[)\\]]? {0,4}[-|]? ?([^:]{1,60}?)(?: ?: ?|$)`);
const GLUED = /^([A-Z][A-Za-z.'’ -]{2,40}?)(\d\d:\d\d:\d\d)(?=[A-Za-z])/;

/** Where the first colon of a clock may stand, behind a name of sixty characters. */
const FARTHEST = 72;

/** `Name (00:15):`, `Name  0:15`, 张三 00:15, `[00:15] Name:`: a clock beside the name. */
export const clockLine: TranscriptFormat = {
  id: 'name-clock',
  name: { en: 'name and clock (Name (00:15):)', zh: '姓名加时间（姓名 00:15）' },
  family: 'clock',
  labels(reading) {
    const colon = reading.indexOf(':');
    if (colon > FARTHEST || !isDigit(reading.charCodeAt(colon - 1)) || !isDigit(reading.charCodeAt(colon + 1)))
      return [];
    const head = reading.length > 120 ? reading.slice(0, 120) : reading;
    const before = BEFORE.exec(head);
    const match = before ?? GLUED.exec(head) ?? BEHIND.exec(head);
    if (!match) return [];
    const words = (before ? match[2] : match[1])!.trimEnd();
    const clock = (before ? match[1] : match[2])!;
    if (words === '' || /[。!?;:]|-->/.test(words)) return [];
    const start = match[0].indexOf(words, before ? clock.length : 0);
    const span = { from: 0, start, end: start + words.length, speech: skipBlanks(reading, match[0].length) };
    return labelAt(this, reading, span, { clock: secondsOf(clock), weight: 2 });
  },
};
