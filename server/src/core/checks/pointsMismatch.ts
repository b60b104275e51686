import type { Figure } from '../transcript';
import { intervalOf, meet, pointsBetween, pointsText, signedBy, type Interval } from './interval';
import { nameOf } from './levels';
import type { Comparables, Rule, RuleDocumentation } from './rule';

/** A change of a ratio, in points or said as a percentage, against the two ratios between which it lies. */
export const pointsMismatch: Rule = {
  id: 'points-mismatch',
  level: 'information',
  title: { en: 'points that their own ratios contradict', zh: '与自身比率不符的百分点' },
  *compare(facts) {
    for (const change of facts.figures) {
      const level = change.of === undefined ? undefined : facts.figures[change.of];
      if (change.kind !== 'percent' || change.bound || change.direction === undefined || level?.kind !== 'percent')
        continue;
      if (change.comparison === 'qoq' || change.comparison === 'ytd') continue;
      for (const base of facts.levels.beside.get(change.of!) ?? []) {
        const [stated, points] = [signedBy(change), pointsOf(level, base)];
        if (!stated || !points || base.unit !== level.unit) continue;
        const wrong =
          change.unit === '%'
            ? isPointsAsPercent(stated, points, level, base)
            : !meet(inPoints(change, stated), points);
        if (wrong) yield finding(facts, change, level, base, points);
        break;
      }
    }
  },
};

export const documentation: RuleDocumentation = {
  explanation: {
    en: 'The change of a ratio is not the difference of the two ratios that the text gives, however they were rounded, or the difference is called percent where it is percentage points. Nothing is said where only one ratio is given.',
    zh: '所称的变动不等于文中两个比率之差,无论如何取整;或把百分点说成了百分比。只给出一个比率时不作判断。',
  },
  example: '毛利率14.7%,去年同期12.9%,提升了2.8个百分点。',
};

function pointsOf(level: Figure, base: Figure): Interval | undefined {
  const [over, under] = [intervalOf(level), intervalOf(base)];
  return over && under && pointsBetween(over, under);
}

const inPoints = ({ unit }: Figure, { low, high }: Interval): Interval =>
  unit === 'bps' ? { low: low.div(100), high: high.div(100) } : { low, high };

/** True where a percentage is the difference of two ratios and not their growth. */
function isPointsAsPercent(stated: Interval, points: Interval, level: Figure, base: Figure): boolean {
  const under = intervalOf(base)!;
  const over = intervalOf(level)!;
  if (under.low.lte(0) || !meet(stated, points)) return false;
  const growth = {
    low: over.low.div(under.high).minus(1).times(100),
    high: over.high.div(under.low).minus(1).times(100),
  };
  return !meet(stated, growth);
}

function finding({ text }: Comparables, change: Figure, level: Figure, base: Figure, points: Interval) {
  const words = ({ start, end }: Figure): string => text.slice(start, end);
  const [en, zh] = pointsText(points);
  return {
    start: change.start,
    end: change.end,
    message: {
      en: `From ${words(base)} to ${words(level)} ${nameOf(level)} changes by ${en}, not by ${words(change)}.`,
      zh: `${nameOf(level)}由${words(base)}至${words(level)},变动为${zh},而不是${words(change)}。`,
    },
    related: [
      { start: base.start, end: base.end, message: { en: 'The ratio before', zh: '此前的比率' } },
      { start: level.start, end: level.end, message: { en: 'The ratio after', zh: '此后的比率' } },
    ],
  };
}
