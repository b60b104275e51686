import { NOBODY, readWho, type Who } from '../../speakers/who';
import type { Span } from '../../transcript';
import { labelAt, skipBlanks, type TranscriptFormat } from './format';

const VOICE = /^(?:- ?)?<v(?:\.[\w.-]{1,40})? ([^<>]{1,60})> ?/;

/** `<v Name>speech</v>`: the voice spans of WebVTT (W3C, section 4.2.2). */
export const voiceSpan: TranscriptFormat = {
  id: 'voice-spans',
  name: { en: 'WebVTT voices (<v Name>)', zh: 'WebVTT 语音标签（<v 姓名>）' },
  family: 'caption',
  labels(reading) {
    const match = VOICE.exec(reading);
    if (!match) return [];
    const start = match[0].indexOf(match[1]!, 2);
    const end = start + match[1]!.trimEnd().length;
    const read = readWho(reading, start, end);
    const who = read.shape === 'none' ? handle(match[1]!, { start, end }) : read;
    return labelAt(
      this,
      reading,
      { from: 0, start, end, speech: skipBlanks(reading, match[0].length) },
      { who, weight: 2 },
    );
  },
};

/** A voice whose name looks like none: a user's handle. */
const handle = (words: string, name: Span): Who => ({
  ...NOBODY,
  name,
  key: words.trim().toLowerCase(),
  shape: 'person',
});
