import type { Figure } from '../transcript';
import { intervalOf, meet, percentText, shareOf, surelyHolds, type Interval } from './interval';
import { isLevel, isNamed, isReported, nameOf } from './levels';
import type { Comparables, Rule, RuleDocumentation } from './rule';

/** A ratio, what it is of, and what it is a part of. */
const MARGINS: Readonly<Record<string, string>> = {
  gross_margin: 'gross_profit',
  operating_margin: 'operating_income',
  net_margin: 'net_income',
  ebitda_margin: 'adj_ebitda',
  selling_expense_ratio: 'selling_expense',
  admin_expense_ratio: 'admin_expense',
  rnd_expense_ratio: 'rnd_expense',
};
const WHOLES = ['revenue', 'sales'];

/** A stated margin against the profit and the revenue that it is the ratio of, as intervals. */
export const marginMismatch: Rule = {
  id: 'margin-mismatch',
  level: 'warning',
  title: { en: 'margins that profit and revenue contradict', zh: '与利润和收入不符的利润率' },
  *compare(facts) {
    const levels = byMetric(facts);
    for (const ratio of facts.figures) {
      const part = partOf(ratio, levels);
      const whole = part && wholeOf(part, levels);
      if (!part || !whole || ratio.bound) continue;
      if (surelyHolds(ratio, (100 * Number(part.value)) / Number(whole.value))) continue;
      const [stated, over, under] = [intervalOf(ratio), intervalOf(part), intervalOf(whole)];
      const implied = over && under && shareOf(over, under);
      if (!stated || !implied || meet(stated, implied)) continue;
      yield finding(facts, ratio, part, whole, implied);
    }
  },
};

export const documentation: RuleDocumentation = {
  explanation: {
    en: 'The stated margin is not the ratio of the profit and the revenue that the text gives for the same period, however they were rounded. Companies may define a margin otherwise.',
    zh: '所称的利润率不等于文中同期利润与收入之比,无论如何取整。公司可能另有定义。',
  },
  example: 'Revenue was $612.7 million, operating income was $98.4 million and operating margin was 18.1%.',
};

/** Levels that stand alone for their metric, period and part of the company; undefined where the text gives several values. */
function byMetric({ figures }: Comparables): Map<string, Figure | undefined> {
  const levels = new Map<string, Figure | undefined>();
  for (const figure of figures) {
    if (!isLevel(figure) || !isReported(figure) || figure.kind !== 'money' || figure.valueMax !== undefined) continue;
    if (figure.approx) continue;
    const key = keyOf(figure, figure.metric!.id);
    const known = levels.get(key);
    levels.set(key, !levels.has(key) || known?.value === figure.value ? (known ?? figure) : undefined);
  }
  return levels;
}

const keyOf = ({ metric, period, basis }: Figure, id: string): string =>
  [id, metric!.segment ?? '', period ?? '', basis ?? ''].join('\u0000');

function partOf(ratio: Figure, levels: ReadonlyMap<string, Figure | undefined>): Figure | undefined {
  const id = ratio.metric && MARGINS[ratio.metric.id];
  if (!id || !isNamed(ratio) || ratio.kind !== 'percent' || ratio.unit !== '%' || !isLevel(ratio) || !isReported(ratio))
    return undefined;
  return ratio.period === undefined || ratio.valueMax !== undefined ? undefined : levels.get(keyOf(ratio, id));
}

/** The revenue of the part's period; revenue has the same basis in both sets of rules. */
function wholeOf(part: Figure, levels: ReadonlyMap<string, Figure | undefined>): Figure | undefined {
  for (const id of WHOLES) {
    const whole = levels.get(keyOf(part, id)) ?? levels.get(keyOf({ ...part, basis: undefined }, id));
    if (whole && whole.currency === part.currency) return whole;
  }
  return undefined;
}

function finding(facts: Comparables, ratio: Figure, part: Figure, whole: Figure, implied: Interval) {
  const text = ({ start, end }: Figure): string => facts.text.slice(start, end);
  const share = percentText(implied, false);
  return {
    start: ratio.start,
    end: ratio.end,
    message: {
      en: `${nameOf(ratio)} is said to be ${text(ratio)}, but ${text(part)} of ${text(whole)} is ${share}.`,
      zh: `${nameOf(ratio)}称为${text(ratio)},但${text(part)}占${text(whole)}的${share}。`,
    },
    related: [
      { start: part.start, end: part.end, message: { en: nameOf(part), zh: nameOf(part) } },
      { start: whole.start, end: whole.end, message: { en: nameOf(whole), zh: nameOf(whole) } },
    ],
  };
}
