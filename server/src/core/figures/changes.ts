import { EN_ABOUT, EN_AGAINST, EN_AGAINST_WORDS, EN_OVER, EN_REVISED } from '../lexicon/en/figureCues';
import { ZH_ABOUT, ZH_AGAINST, ZH_MANNERS, ZH_MOVES, ZH_PARTS_OF, ZH_REACHED, ZH_THEN } from '../lexicon/zh/figureCues';
import { anyOf } from '../text/anyOf';
import { isHan, isLatin } from '../text/script';
import type { Comparison, Direction } from '../transcript';
import type { Clause } from './clauses';
import type { MetricMention } from './metricMentions';
import { nounAfter } from './nouns';
import type { PeriodMention } from './period';
import type { ScannedFigure } from './scan';

const LEVEL_BEFORE = new RegExp(
  `(?:${anyOf(ZH_REACHED)}| to| at| was| is| were| reached)(?:${anyOf(ZH_ABOUT)}|了| (?:${anyOf(EN_ABOUT)}))? ?$`,
);
const BASE_BEFORE = new RegExp(
  `(?:^|[ ,(])(?:${anyOf(EN_AGAINST)})(?: (?:${anyOf(EN_AGAINST_WORDS)}))*(?: [a-z]+ of)? ?\\(?$`,
);
const POINTED = new RegExp(`(?:${anyOf(ZH_MOVES)})(?:了|[出赚付花卖招]了?)?(?:${anyOf(ZH_ABOUT)})?$`);

const FROM = new RegExp(`[由从](?:${anyOf(ZH_THEN)})?的?$|\\bfrom (?:about |around |roughly |just )?$`);
const TO = new RegExp(
  `^ ?元?,?(?:${anyOf(ZH_MANNERS)})?(?:${anyOf(ZH_MOVES)})[至到]了?[约近]?$|^ to (?:about |around |roughly |just )?$`,
);

/** 由2150万增加到2460万, `from 21.5 million to 24.6 million`: the first is where the second comes from. */
export const isRise = (lower: string, from: ScannedFigure, to: ScannedFigure): boolean =>
  from.kind === to.kind &&
  FROM.test(lower.slice(Math.max(0, from.start - 12), from.start)) &&
  TO.test(lower.slice(from.end, to.start));

const hedged = ({ hedge, start }: ScannedFigure): number => Math.min(hedge.start ?? start, start);
const before = (lower: string, figure: ScannedFigure, length: number): string =>
  lower.slice(Math.max(0, hedged(figure) - length), hedged(figure));

/** True where the words before say that the figure is what was reached: 降至22.9%, `expanded to 46.9%`. */
export const reachesLevel = (lower: string, figure: ScannedFigure): boolean =>
  LEVEL_BEFORE.test(before(lower, figure, 14));

/** True for the level that another one is compared with: `from $382.4 million`, `against a loss of $9.8 million`. */
export const isBase = (lower: string, clause: Clause, figure: ScannedFigure): boolean =>
  !isHan(lower.charCodeAt(figure.end)) &&
  BASE_BEFORE.test(lower.slice(Math.max(clause.start, figure.start - 36), figure.start));

/** An amount by which a level has changed: 比去年多8万吨, 较上年减少1,500万元. */
export const isChangeOfLevel = (lower: string, figure: ScannedFigure, direction: Direction | undefined): boolean =>
  direction !== undefined &&
  (figure.kind === 'money' || figure.kind === 'count' || figure.kind === 'duration') &&
  POINTED.test(before(lower, figure, 6));

/** Guidance that moves: 全年指引下调至, `raising our outlook to`. */
export const isRevised = (lower: string, clause: Clause, figure: ScannedFigure): boolean =>
  REVISED.test(lower.slice(Math.max(clause.start, figure.start - 40), figure.start));

const REVISED = new RegExp(`[上下][调修]|调[高低整]|${anyOf(EN_REVISED)}`);

/** A part of something: 占, `of revenue`, `a third of`, 九成的, 存货里面三成, 不足总收入的5%, 其中五成, 正好两成. */
export const isShare = (lower: string, clause: Clause, figure: ScannedFigure): boolean => {
  if (clause.cues.some(({ cue }) => cue.says === 'share')) return true;
  if ((figure.kind !== 'percent' && figure.kind !== 'ratio') || figure.unit === 'pp' || figure.unit === 'bps')
    return false;
  return (
    lower.startsWith(' of ', figure.end) ||
    isWithin(lower, clause, figure) ||
    (isHan(lower.charCodeAt(figure.end)) && nounAfter(lower, figure) !== undefined)
  );
};

const WITHIN = /(?:里面?|当中|其中|之中)(?:大概|大约|约|有|已)*$/;
/** All that stands before a figure that is a part of what was named before it. */
const PART = new RegExp(`^ ?(?:${anyOf(ZH_PARTS_OF)})+$`);
const isWithin = (lower: string, clause: Clause, figure: ScannedFigure): boolean => {
  const words = lower.slice(Math.max(clause.start, figure.start - 16), figure.start);
  return WITHIN.test(words) || PART.test(words) || clause.metrics.some((metric) => isWholeOf(lower, metric, figure));
};

/** 总收入的 before 5%: what the figure is a part of. */
export const isWholeOf = (lower: string, { end, kind }: MetricMention, figure: ScannedFigure): boolean =>
  (figure.kind === 'percent' || figure.kind === 'ratio') &&
  kind !== 'ratio' &&
  end === hedged(figure) - 1 &&
  lower[end] === '的';

/** Comparisons that a level takes too: `$40 million ahead of our guidance`. */
export const isAgainstPlan = (comparison: Comparison | undefined): boolean =>
  comparison === 'vsGuidance' || comparison === 'vsPrior';

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
    const latin = isLatin(lower.charCodeAt(start));
    const ahead = end <= figure.start && figure.start - end <= (latin ? 40 : 14);
    const after =
      start >= figure.end &&
      start - figure.end <= (latin ? 24 : 6) &&
      !'至到'.includes(lower[end] ?? ' ') &&
      !'至到'.includes(lower[end - 1]!);
    if (!(ahead || (after && !best)) || isCrossed(clause, figure, start, end)) continue;
    best = cue.value;
  }
  return best;
}

/** True where another figure stands between a word and the figure. */
const isCrossed = (clause: Clause, figure: ScannedFigure, start: number, end: number): boolean =>
  clause.figures.some(
    ({ figure: other }) =>
      other !== figure && other.start >= Math.min(end, figure.end) && other.end <= Math.max(start, figure.start),
  );

/** What the figure is compared with: by the nearest words that say so, or by a period after 较, 比, `than`. */
export function comparisonOf(lower: string, clause: Clause, figure: ScannedFigure): Comparison | undefined {
  let best: Comparison | undefined;
  let distance = Infinity;
  for (const { cue, start, end } of clause.cues) {
    if (cue.says !== 'comparison') continue;
    const gap = end <= figure.start ? figure.start - end : start - figure.end;
    if (gap < distance) [best, distance] = [cue.value, gap];
  }
  return best ?? againstPeriod(lower, clause);
}

const AGAINST = new RegExp(`(?:${anyOf(ZH_AGAINST)}| (?:${anyOf(EN_OVER)}))(?: the| our)? ?$`);

/** True for a period that another one is compared with: 较第二季, `better than the second quarter`. */
export const isCompared = (lower: string, { start }: PeriodMention): boolean =>
  AGAINST.test(lower.slice(Math.max(0, start - 16), start));

function againstPeriod(lower: string, { periods }: Clause): Comparison | undefined {
  for (const mention of periods) {
    if (!isCompared(lower, mention)) continue;
    const { same, yearShift, quarter, part } = mention.ref;
    const years = same ?? yearShift;
    // 比今年多: what is compared is another year.
    if (years !== undefined && (years < 0 || isHan(lower.charCodeAt(mention.start)))) return 'yoy';
    if (quarter !== undefined || part?.startsWith('Q')) return 'qoq';
  }
  return undefined;
}
