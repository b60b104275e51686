import type { Figure } from '../transcript';
import { yearBefore } from '../figures/period';
import { intervalOf, meet, pointsBetween, signedBy } from './interval';
import { isLevel, isNear, isReported, nameOf } from './levels';
import type { Comparables, Rule, RuleDocumentation } from './rule';

/** A change of an amount against the two amounts between which it lies. */
export const differenceMismatch: Rule = {
  id: 'difference-mismatch',
  level: 'warning',
  title: { en: 'changes that their own amounts contradict', zh: '与自身数额不符的变动额' },
  *compare(facts) {
    for (const [index, change] of facts.figures.entries()) {
      const level = isChange(change) ? levelBefore(facts, index) : undefined;
      const base = level && baseOf(facts, change, level);
      if (!level || !base) continue;
      const [stated, over, under] = [signedBy(change), intervalOf(level), intervalOf(base)];
      if (!stated || !over || !under || meet(stated, pointsBetween(over, under))) continue;
      yield finding(facts, change, level, base);
    }
  },
};

export const documentation: RuleDocumentation = {
  explanation: {
    en: 'The amount by which something is said to have changed is not the difference of the two amounts that the text gives, however they were rounded. Nothing is said where the text gives no earlier amount.',
    zh: '所称的变动额不等于文中前后两个数额之差,无论如何取整。文中没有此前的数额时不作判断。',
  },
  example: '合同负债27.5亿元,较年初增加6.3亿元;年初为20.1亿元。',
};

const isChange = ({ kind, direction, comparison, bound, because }: Figure): boolean =>
  (kind === 'money' || kind === 'count') &&
  (direction === 'up' || direction === 'down') &&
  (comparison === 'ytd' || comparison === 'yoy') &&
  !bound &&
  because.includes('metric-of-last-level');

/** The level whose metric the change takes over: the one in front of it. */
function levelBefore({ figures }: Comparables, index: number): Figure | undefined {
  const [level, change] = [figures[index - 1], figures[index]!];
  return level &&
    isLevel(level) &&
    isReported(level) &&
    level.measure === change.measure &&
    level.period === change.period
    ? level
    : undefined;
}

/** The amount at the beginning of the year, or a year before; undefined where the text gives several. */
function baseOf({ levels }: Comparables, { comparison }: Figure, level: Figure): Figure | undefined {
  const { measure, period } = level;
  const before = comparison === 'ytd' ? startOfYear(period) : [yearBefore(period)];
  const ofPeriod = levels.byPeriod.get(measure ?? '');
  const bases = before
    .flatMap((at) => (at === undefined ? [] : (ofPeriod?.get(at) ?? [])))
    .filter(({ status }) => status === 'priorPeriod');
  return bases.every((base) => base.value === bases[0]!.value && isNear(base, level)) ? bases[0] : undefined;
}

/** What the end of the year before a period may be called. */
function startOfYear(period: string | undefined): string[] {
  const year = /^\d{4}/.exec(period ?? '');
  if (!year) return [];
  const before = Number(year[0]) - 1;
  return [`${before}-12-31`, `${before}-12`, `${before}Q4`, String(before)];
}

function finding({ text }: Comparables, change: Figure, level: Figure, base: Figure) {
  const words = ({ start, end }: Figure): string => text.slice(start, end);
  return {
    start: change.start,
    end: change.end,
    message: {
      en: `${nameOf(level)} of ${words(level)} against ${words(base)} before is no change of ${words(change)}.`,
      zh: `${nameOf(level)}由${words(base)}变为${words(level)},变动额不是${words(change)}。`,
    },
    related: [
      { start: base.start, end: base.end, message: { en: 'The amount before', zh: '此前的数额' } },
      { start: level.start, end: level.end, message: { en: 'The amount after', zh: '此后的数额' } },
    ],
  };
}
