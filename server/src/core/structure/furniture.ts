import { isDirective } from '../suppression/comments';
import { secondsOf } from './formats/format';

const TIMING = /^((?:\d{1,2}:)?\d{1,2}:\d\d[.,]\d{3}) --> (?:\d{1,2}:)?\d{1,2}:\d\d[.,]\d{3}/;
const FORM =
  /^(?:\d{1,6}|(?:\d{1,2}:)?\d{1,2}:\d\d|WEBVTT(?: .*)?|(?:NOTE|STYLE|REGION)(?: .*)?|(?:Kind|Language): ?[\w-]{1,20}|\d{4}-\d\d-\d\d(?: \d\d:\d\d(?::\d\d)?)?|[-=_*~.·—–#+ ]{3,}|(?=[a-f-]{0,12}\d)[\da-f][\da-f-]{4,40}(?:\/\d{1,5}-\d{1,3})?)$/;

/** Whether a block is of the file's form, and when the cue starts that it times. */
export function readFurniture(reading: string): { furniture: boolean; cue?: number } {
  const timing = TIMING.exec(reading);
  if (timing) return { furniture: true, cue: secondsOf(timing[1]!) };
  return { furniture: (reading.length < 200 && FORM.test(reading)) || isDirective(reading) };
}
