import { fold } from '../text/fold';
import { cueOf, endsCue, isCueForm, voiceOf } from '../text/captions';
import type { Joins } from '../text/paragraphs';
import { endsSentence, runsOn } from '../text/wrap';
import type { Cues, FormatVerdict, Wrap } from '../transcript';
import { findDates } from './call/dates';
import { isField } from './fields';
import { FORMATS } from './formats/registry';
import { readFurniture } from './furniture';
import { findHeading } from './headings';
import { listNumber } from './lists';
import { endsTranscript } from './tail';

/** `Tuesday, November 6, 2025 8:30 AM Eastern Time`. */
const LONGEST_DATE = 48;

/** How to put the paragraphs of a text together, by what is found of its lines; undefined where each line is one. */
export const joinsOf = ({ wrap, cues }: Pick<FormatVerdict, 'wrap' | 'cues'>): Joins | undefined =>
  wrap ? joinsAtMargin(wrap) : cues ? joinsOfCues(cues) : undefined;

export const joinsKey = ({ wrap, cues }: Pick<FormatVerdict, 'wrap' | 'cues'>): string | undefined =>
  wrap ? `margin ${wrap.columns}` : cues ? `cues ${cues.joined}` : undefined;

/** Full lines run on, unless the next one begins something of its own. */
const joinsAtMargin = (wrap: Wrap): Joins => ({
  key: joinsKey({ wrap })!,
  runsOn: (text, last, next) =>
    runsOn(wrap, text, last, next) && !opens(fold(text.slice(next.start, next.end)), endsSentence(text, last)),
});

/** The lines of a cue are one paragraph, and with those of the next cue, where one voice goes on with its sentence. */
const joinsOfCues = (cues: Cues): Joins => ({
  key: joinsKey({ cues })!,
  isForm: isCueForm,
  runsOn: (text, last, next, parted) => {
    const [line, below] = [text.slice(last.start, last.end), text.slice(next.start, next.end)];
    const voice = voiceOf(below);
    if (below.startsWith('-') || below === line || isFurniture(line)) return false;
    if (parted && (!cues.joined || endsCue(line))) return false;
    if (voice !== '' && (!parted || voice !== voiceOf(cueOf(text, last.start)))) return false;
    return !opens(fold(below.slice(voice.length)), false);
  },
});

/**
 * Whether a line begins a turn, a section or an item of a list. Behind a sentence that has not ended, a label must have words of
 * speech behind it, or speak for itself.
 */
function opens(reading: string, ended: boolean): boolean {
  if (!ended && reading[0]! >= 'a' && reading[0]! <= 'z') return false;
  if (listNumber(reading) ?? findHeading(reading) ?? (isDateLine(reading) || isFurniture(reading))) return true;
  return FORMATS.some((format) =>
    format
      .labels(reading)
      .some(
        ({ from, midline, alone, who, weight = 0 }) =>
          from === 0 && !midline && who.shape !== 'weak' && (ended || !alone || weight > 0),
      ),
  );
}

/** A line of head matter: a date, and hardly anything else. */
const isDateLine = (reading: string): boolean => {
  const [date] = reading.length <= LONGEST_DATE ? findDates(reading) : [];
  return date !== undefined && !/[.。,;]$/.test(reading) && 2 * (date.end - date.start) > reading.length;
};

const isFurniture = (reading: string): boolean =>
  isField(reading) || readFurniture(reading).furniture || endsTranscript(reading);
