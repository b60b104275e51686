import { bareLine } from './bareLine';
import { barLine } from './barLine';
import { changeMark } from './changeMark';
import { clockLine } from './clockLine';
import { commaLine } from './commaLine';
import { dashLine } from './dashLine';
import { diarised } from './diarised';
import { examination } from './examination';
import type { TranscriptFormat } from './format';
import { headedName } from './headedName';
import { nameColon } from './nameColon';
import { numberedLine } from './numberedLine';
import { numberedQuestion } from './numberedQuestion';
import { platform } from './platform';
import { questionAnswer } from './questionAnswer';
import { questionDash, questionTag } from './questionDash';
import { tabbed } from './tabbed';
import { tagged } from './tagged';
import { voiceSpan } from './voiceSpan';

/** Every format, the more particular first: where two read the same words, the first one counts. */
export const FORMATS: readonly TranscriptFormat[] = [
  questionAnswer,
  platform,
  tagged,
  voiceSpan,
  diarised,
  clockLine,
  numberedLine,
  questionDash,
  questionTag,
  dashLine,
  barLine,
  commaLine,
  bareLine,
  examination,
  changeMark,
  nameColon,
  tabbed,
  headedName,
  numberedQuestion,
];

export const FORMAT_BY_ID: ReadonlyMap<string, TranscriptFormat> = new Map(
  FORMATS.map((format) => [format.id, format]),
);
