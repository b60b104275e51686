import { isLatin } from '../text/script';
import type { Comparison, Direction } from '../transcript';
import type { Clause } from './clauses';
import type { ScannedFigure } from './scan';

const LEVEL_BEFORE =
  /(?:到|至|为|达|在|于|是| to| at| was| is| were| reached)(?:约|近|超过?|逾|大约|了| about| around| roughly| approximately| just| plus| nearly| almost)? ?$/;

/** True where the words before say that the figure is what was reached: 降至22.9%, `expanded to 46.9%`. */
export const reachesLevel = (lower: string, figure: ScannedFigure): boolean =>
  LEVEL_BEFORE.test(
    lower.slice(Math.max(0, (figure.hedge.start ?? figure.start) - 14), figure.hedge.start ?? figure.start),
  );

/** Comparisons that a level takes too: `$40 million ahead of our guidance`. */
export const isAgainstPlan = (comparison: Comparison | undefined): boolean => comparison === 'vsGuidance';

/** A change has a direction or a comparison at its side, and is a percentage, points, or a multiple. */
export function isRate(
  figure: ScannedFigure,
  direction: Direction | undefined,
  comparison: Comparison | undefined,
  reached: boolean,
): boolean {
  if (figure.unit === 'pp' || figure.unit === 'bps') return direction !== undefined || comparison !== undefined;
  if (figure.kind !== 'percent' && figure.kind !== 'vague' && figure.kind !== 'multiple' && figure.kind !== 'ratio')
    return false;
  return (direction !== undefined && direction !== 'flat' && !reached) || (comparison !== undefined && !reached);
}

/** The direction word nearest to the figure in its clause: before it, or just after it (跌幅, `an increase`). */
export function directionOf(lower: string, clause: Clause, figure: ScannedFigure): Direction | undefined {
  let best: Direction | undefined;
  for (const { cue, start, end } of clause.cues) {
    if (cue.says !== 'direction') continue;
    const before = end <= figure.start && figure.start - end <= (isLatin(lower.charCodeAt(start)) ? 40 : 14);
    const after =
      start >= figure.end &&
      start - figure.end <= (isLatin(lower.charCodeAt(start)) ? 24 : 6) &&
      !'至到'.includes(lower[end] ?? ' ') &&
      !'至到'.includes(lower[end - 1]!);
    const crossed = clause.figures.some(
      ({ figure: other }) =>
        other !== figure && other.start >= Math.min(end, figure.end) && other.end <= Math.max(start, figure.start),
    );
    if (crossed || !(before || (after && !best))) continue;
    best = cue.value;
  }
  return best;
}

export function comparisonOf(clause: Clause, figure: ScannedFigure): Comparison | undefined {
  let best: Comparison | undefined;
  let distance = Infinity;
  for (const { cue, start, end } of clause.cues) {
    if (cue.says !== 'comparison') continue;
    const gap = end <= figure.start ? figure.start - end : start - figure.end;
    if (gap < distance) [best, distance] = [cue.value, gap];
  }
  return best;
}
