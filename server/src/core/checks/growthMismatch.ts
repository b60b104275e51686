import Big from 'big.js';
import type { Figure, Localized, Related } from '../transcript';
import { growthBetween, intervalOf, meet, percentText, signedBy, type Interval, surelyHolds } from './interval';
import { basesOf, nameOf } from './levels';
import type { Comparables, Rule, RuleDocumentation } from './rule';

/** A stated growth rate against the two levels it is a rate of, as intervals; and which other metric's growth it is, if it is one. */
export const growthMismatch: Rule = {
  id: 'growth-mismatch',
  level: 'warning',
  title: { en: 'growth rates that their own levels contradict', zh: '与自身数额不符的增长率' },
  *compare(facts) {
    const seen = new Set<string>();
    for (const rate of facts.figures) {
      const index = levelOf(rate, facts);
      if (index === undefined) continue;
      const level = facts.figures[index]!;
      for (const base of basesOf(index, facts)) {
        const key = [level.metric?.id, level.value, base.value, rate.value, rate.direction].join();
        if (seen.has(key)) continue;
        seen.add(key);
        const points = 100 * (Number(level.value) / Number(base.value) - 1);
        if (surelyHolds(rate, rate.direction === 'down' ? -points : points)) continue;
        const [stated, implied] = [signedBy(rate), impliedGrowth(level, base)];
        if (!stated || !implied || meet(stated, implied)) continue;
        yield finding(facts, rate, level, base, implied);
        break;
      }
    }
  },
};

export const documentation: RuleDocumentation = {
  explanation: {
    en: 'The stated rate cannot be reached from the year-ago level that the text gives, however the digits were rounded: often it belongs to another metric. Nothing is said where the text gives no such level.',
    zh: '按文中给出的上年同期数,无论如何取整都得不到所称的增长率:它往往属于另一项指标。文中没有可比数额时不作判断。',
  },
  example: '净利润为464.34亿元,同比增长6%,上年同期为107.17亿元。',
};

/** Index of the level that a yearly or sequential rate is a rate of, where both can be calculated with. */
function levelOf(rate: Figure, { figures }: Comparables): number | undefined {
  if (
    rate.kind !== 'percent' ||
    rate.unit !== '%' ||
    rate.of === undefined ||
    rate.bound ||
    rate.direction === undefined
  )
    return undefined;
  if (rate.comparison !== undefined && rate.comparison !== 'yoy') return undefined;
  const level = figures[rate.of];
  return level?.kind === 'money' || level?.kind === 'count' ? rate.of : undefined;
}

function impliedGrowth(level: Figure, base: Figure): Interval | undefined {
  const [over, under] = [intervalOf(level), intervalOf(base)];
  if (!over || !under || level.currency !== base.currency || level.kind !== base.kind) return undefined;
  return growthBetween(over, under);
}

function finding(facts: Comparables, rate: Figure, level: Figure, base: Figure, implied: Interval) {
  const text = ({ start, end }: Figure): string => facts.text.slice(start, end);
  const growth = percentText(implied, true);
  const other = otherMetric(facts, rate, level);
  const fits = other && { rate: other.rate, name: nameOf(other.level), amount: text(other.level) };
  const message: Localized = {
    en: `${nameOf(level)} of ${text(level)} against ${text(base)} a year before is ${growth}, not ${text(rate)}${fits ? `; the ${text(rate)} fits ${fits.name}, ${fits.amount}` : ''}.`,
    zh: `${nameOf(level)}${text(level)}较上年同期的${text(base)}是${growth},而不是${text(rate)}${fits ? `;${text(rate)}与${fits.name}${fits.amount}相符` : ''}。`,
  };
  const related: Related[] = [
    {
      start: base.start,
      end: base.end,
      message: { en: `The year-ago level, which makes it ${growth}`, zh: `上年同期数,由此得出${growth}` },
    },
    {
      start: level.start,
      end: level.end,
      message: { en: 'The level that the rate is stated for', zh: '增长率所指的数额' },
    },
  ];
  if (fits)
    related.push({
      start: fits.rate.start,
      end: fits.rate.end,
      message: { en: `Here the same rate is stated for ${fits.name}`, zh: `此处同一增长率属于${fits.name}` },
    });
  return { start: rate.start, end: rate.end, message, related };
}

/** Another metric of the same period for which the text states this very rate. */
function otherMetric(facts: Comparables, rate: Figure, level: Figure): { rate: Figure; level: Figure } | undefined {
  for (const other of facts.figures) {
    if (
      other === rate ||
      other.of === undefined ||
      other.value !== rate.value ||
      other.unit !== rate.unit ||
      other.direction !== rate.direction
    )
      continue;
    const otherLevel = facts.figures[other.of];
    if (!otherLevel?.metric || otherLevel.metric.id === level.metric!.id || otherLevel.period !== level.period)
      continue;
    if (other.comparison === rate.comparison && isDifferent(otherLevel, level))
      return { rate: other, level: otherLevel };
  }
  return undefined;
}

const isDifferent = (a: Figure, b: Figure): boolean =>
  a.value !== undefined && b.value !== undefined && !new Big(a.value).eq(b.value);
