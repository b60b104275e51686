import { NOBODY, type Who } from '../../speakers/who';
import type { LabelFact } from '../facts';
import { CLOCK, labelAt, secondsOf, skipBlanks, type TranscriptFormat } from './format';

const ID = '(?:speaker|spk|spkr|participant|voice|发言人|说话人|讲话人|发言者|讲者)[ _-]?\\d{1,3}';
const PLAIN = new RegExp(`^(${ID})(?: {0,6}[(\\[]?(${CLOCK})[)\\]]?)?(?: ?: ?|$)`, 'i');
const BRACKETED = new RegExp(`^\\[(${CLOCK}),? (${ID})\\]:? ?`, 'i');
const CLOCK_FIRST = new RegExp(`^[(\\[]?(${CLOCK})[)\\]]?,? {0,3}(${ID})(?: ?: ?|$)`, 'i');
/** `Speaker 100:00:14Thanks`: the page lost what parted id, clock and speech. */
const GLUED = /^((?:speaker|发言人) ?\d{1,2}?|operator)(\d\d:\d\d:\d\d)(?=\S)/i;

/** `Speaker 1  0:03`, 发言人1 00:01:12, `spk09: …`, `[00:00 Speaker 1]`: voices that a recogniser numbered. */
export const diarised: TranscriptFormat = {
  id: 'numbered-voices',
  name: { en: 'numbered voices of a recogniser (Speaker 1)', zh: '语音识别编号（发言人1）' },
  family: 'clock',
  labels(reading) {
    const head = reading.length > 120 ? reading.slice(0, 120) : reading;
    const glued = GLUED.exec(head);
    if (glued) return label(reading, glued, glued[1]!, glued[2]);
    const plain = PLAIN.exec(head);
    if (plain) return label(reading, plain, plain[1]!, plain[2]);
    const first = BRACKETED.exec(head) ?? CLOCK_FIRST.exec(head);
    return first ? label(reading, first, first[2]!, first[1]) : [];
  },
};

function label(reading: string, match: RegExpExecArray, words: string, clock: string | undefined): LabelFact[] {
  const start = match[0].indexOf(words);
  const end = start + words.length;
  const key = words
    .toLowerCase()
    .replace(/[ _-]/g, '')
    .replace(/(\D)0+(\d)/, '$1$2');
  const isOperator = key === 'operator';
  const who: Who = {
    ...NOBODY,
    name: { start, end },
    key: isOperator ? '@operator' : key,
    kind: isOperator ? 'operator' : 'unknown',
    shape: 'known',
  };
  const timed = clock === undefined ? {} : { clock: secondsOf(clock), weight: 1 };
  return labelAt(
    diarised,
    reading,
    { from: 0, start, end, speech: skipBlanks(reading, match[0].length) },
    { ...timed, who },
  );
}
