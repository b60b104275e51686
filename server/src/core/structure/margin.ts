import { fold } from '../text/fold';
import type { Margin } from '../text/paragraphs';
import { endsSentence, runsOn } from '../text/wrap';
import type { Wrap } from '../transcript';
import { findDates } from './call/dates';
import { isField } from './fields';
import { FORMATS } from './formats/registry';
import { readFurniture } from './furniture';
import { findHeading } from './headings';
import { listNumber } from './lists';
import { endsTranscript } from './tail';

/** `Tuesday, November 6, 2025 8:30 AM Eastern Time`. */
const LONGEST_DATE = 48;

/** How to put the paragraphs of a wrapped text together: full lines run on, unless the next one begins something of its own. */
export const marginOf = (wrap: Wrap): Margin => ({
  columns: wrap.columns,
  runsOn: (text, line, next) =>
    runsOn(wrap, text, line, next) && !opens(fold(text.slice(next.start, next.end)), endsSentence(text, line)),
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
