import { bareLine } from './bareLine';
import { clockLine } from './clockLine';
import { dashLine } from './dashLine';
import type { TranscriptFormat } from './format';
import { nameColon } from './nameColon';
import { questionAnswer } from './questionAnswer';

/** Every format, the more particular first: where two read the same words, the first one counts. */
export const FORMATS: readonly TranscriptFormat[] = [questionAnswer, clockLine, dashLine, bareLine, nameColon];

export const FORMAT_BY_ID: ReadonlyMap<string, TranscriptFormat> = new Map(
  FORMATS.map((format) => [format.id, format]),
);
