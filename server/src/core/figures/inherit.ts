import { EN_ABOUT, EN_COUNTS_NOTHING, EN_PARALLEL } from '../lexicon/en/figureCues';
import { anyOf } from '../text/anyOf';
import { compare, isAbove, shifted, times } from './scaled';
import type { ScannedFigure } from './scan';

/** `90 of the 140`, `from 16.9 to 17.5%`, 从四点一降到三点四: so far the unit may stand. */
const REACH = 44;
const OF = /^ of (?:the |that )?$/;
/** A number after one of these is measured as the one before them. */
const PARALLEL = new RegExp(
  `(?:^|[ ,])(?:${anyOf(EN_PARALLEL)})(?: (?:${anyOf(EN_ABOUT)}))? $|[从由到至为是降升涨跌了期高低]$`,
);
const STOP = /[.;!?。](?: |$)/;
/** No noun follows that the number could count. */
const COUNTS_NOTHING = new RegExp(
  `^(?:[,.;:!?)、。]|$| (?:${anyOf(EN_COUNTS_NOTHING)})\\b|[降升涨跌提下上增减到至比,])`,
);

/** Gives a number without a unit that of its neighbour, where the two are said side by side: `16.9 percent, against 16.2`. */
export function inheritUnits(lower: string, figures: ScannedFigure[]): void {
  for (let i = 0; i < figures.length; i++) {
    const figure = figures[i]!;
    if (!figure.bare || figure.scale > 0 || figure.kind === 'vague') continue;
    const open = COUNTS_NOTHING.test(lower.slice(figure.end, figure.end + 14));
    const from = giver(lower, figures, i, open);
    if (from) figures[i] = measuredAs(figure, from);
    else if (open) figures[i] = { ...figure, open };
  }
}

function giver(lower: string, figures: readonly ScannedFigure[], i: number, open: boolean): ScannedFigure | undefined {
  const [before, figure, after] = [figures[i - 1], figures[i]!, figures[i + 1]];
  const next = after && lower.slice(figure.end, Math.min(after.start, figure.end + REACH));
  if (after?.kind === 'percent' && next !== undefined && (OF.test(next) || isChange(lower, figure, next))) return after;
  if (!open) return undefined;
  if (before && gives(before)) {
    const gap = lower.slice(before.end, figure.start);
    const earlier = figures[i - 2];
    // 130 bps to 52.4%, and another 50: more of what changed.
    const more = / (?:another|additional) $/.test(gap) && before.unit === '%' && isPoints(earlier) ? earlier : before;
    if (gap.length <= REACH && PARALLEL.test(gap) && !STOP.test(gap))
      return /[高低]了?$/.test(gap) && more.unit === '%' ? { ...more, unit: 'pp' } : more;
  }
  // 从四点一降到了三点四,降了70个基点
  const later = figures.slice(i + 1, i + 3).find((other) => other.kind === 'percent' && other.unit !== '%');
  return later &&
    figure.step!.power < 0 &&
    later.start - figure.end < 16 &&
    !STOP.test(lower.slice(figure.end, later.start))
    ? { ...later, unit: '%' }
    : undefined;
}

const isPoints = (figure: ScannedFigure | undefined): figure is ScannedFigure =>
  figure?.unit === 'pp' || figure?.unit === 'bps';
const gives = ({ kind, bare }: ScannedFigure): boolean =>
  !bare && (kind === 'percent' || kind === 'multiple' || kind === 'money');

/** `from 16.9 to 17.5%` */
const isChange = (lower: string, { start }: ScannedFigure, gap: string): boolean =>
  /^ to (?:about |around )?$|^(?:提升|上升|增长|下降|降|升|提高|增)?[到至]了?$/.test(gap) &&
  /(?:from (?:about |around )?|[从由自])$/.test(lower.slice(Math.max(0, start - 12), start));

function measuredAs(figure: ScannedFigure, { kind, unit, currency, scale, value }: ScannedFigure): ScannedFigure {
  const measured = { ...figure, kind, unit, currency, bare: undefined };
  // `$3.1 billion, against 2.8`: the scale too, where the numbers are then of one size.
  const scaledUp = shifted(figure.value, scale);
  const isAlike = compare(times(scaledUp, 20), value) > 0 && compare(times(value, 20), scaledUp) > 0;
  if (kind !== 'money') return measured;
  if (!isAlike || !isAbove(value, 0)) return figure;
  return {
    ...measured,
    scale,
    value: scaledUp,
    max: figure.max && shifted(figure.max, scale),
    step: shifted(figure.step!, scale),
  };
}
