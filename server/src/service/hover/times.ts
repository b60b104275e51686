import type { Figure } from '../../core/transcript';
import { spread } from '../numbers';
import { monthsOf, sayDate, sayPeriod } from '../periods';
import { contains, itemAt, type Locale, type Snapshot } from '../snapshot';
import { pick, say, TIMES, UNITS, WORDS } from '../strings';

/** What a date, period, duration or rank is of the call, as far as the document says. */
export function timeName({ transcript: { call } }: Snapshot, { kind, value, start }: Figure, locale: Locale): string {
  if (kind === 'date' && call.publishedDate?.start === start) return pick(WORDS.dateOfPage, locale);
  if (kind === 'date' && value !== undefined && value === call.date?.value) return pick(WORDS.dateOfCall, locale);
  if (kind === 'fiscalPeriod' && value !== undefined && value === call.period?.value)
    return pick(WORDS.periodOfCall, locale);
  return pick(TIMES[kind as keyof typeof TIMES], locale);
}

/** A date, period, duration or rank in full, and the horizon that it gives a statement about the future. */
export function timeWorth(snapshot: Snapshot, figure: Figure, locale: Locale): string[] {
  const { kind, value, unit } = figure;
  const horizon = horizonAt(snapshot, figure, locale);
  switch (kind) {
    case 'fiscalPeriod':
      return [value ? periodInMonths(snapshot, value, locale) : '', horizon];
    case 'date':
      // A bare year may be either.
      return [
        value?.startsWith('FY') ? periodInMonths(snapshot, value, locale) : sayDate(value ?? '', locale),
        horizon,
      ];
    case 'rank':
      return [
        say(
          WORDS.rank,
          locale,
          spread(figure, (text) => text),
        ),
      ];
    default: {
      const number = spread(figure, (text) => text);
      const words = UNITS.get(unit ?? '');
      return [
        words ? say(number === '1' ? words.one : words.many, locale, number) : `${number} ${unit ?? ''}`,
        horizon,
      ];
    }
  }
}

/** A period with the months that it covers, where they are known: FY2025 Q3 (Oct–Dec 2024). */
export function periodInMonths({ transcript: { call } }: Snapshot, period: string, locale: Locale): string {
  const months = monthsOf(period, call.fiscalYearEnd?.value, locale);
  return `${sayPeriod(period, locale)}${months ? ` (${months})` : ''}`;
}

function horizonAt({ transcript }: Snapshot, { start }: Figure, locale: Locale): string {
  const horizon = transcript.forwardLooking[itemAt(transcript.forwardLooking, start)]?.horizon;
  if (!horizon || !contains(horizon, start)) return '';
  const until = [horizon.from, horizon.to].filter(Boolean).join(' – ');
  return until ? say(WORDS.horizon, locale, `${horizon.text} (${until})`) : '';
}
