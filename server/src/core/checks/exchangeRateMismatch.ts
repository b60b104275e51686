import type Big from 'big.js';
import type { Figure } from '../transcript';
import { intervalOf, meet, type Interval } from './interval';
import type { Facts, Rule, RuleDocumentation } from './rule';

/** An amount with the same amount in another currency behind it: 人民币12.4亿元(1.7亿美元). */
const BETWEEN = /^ ?[((,,]? ?(?:约|即|折合|相当于|or|about|approximately|roughly)? ?$/;
/** How far apart, of one, two implied rates are that no average or day explains. */
const APART = '0.03';

interface Pair {
  readonly amount: Figure;
  readonly other: Figure;
  readonly rate: Interval;
}

/** Amounts given in two currencies whose implied exchange rate is not the document's. */
export const exchangeRateMismatch: Rule = {
  id: 'exchange-rate-mismatch',
  level: 'warning',
  title: { en: 'amounts in two currencies that imply another rate', zh: '隐含汇率不一致的双币数额' },
  *check(facts) {
    const first = new Map<string, Pair>();
    for (const pair of pairsOf(facts)) {
      const key = `${pair.amount.currency}/${pair.other.currency}`;
      const known = first.get(key);
      if (!known) first.set(key, pair);
      else if (isApart(known.rate, pair.rate)) yield finding(facts, pair, known);
    }
  },
};

export const documentation: RuleDocumentation = {
  explanation: {
    en: 'The text gives amounts in two currencies. The rate that this pair implies is more than three percent from that of the first pair, however they were rounded: one of the two amounts is likely a slip.',
    zh: '文中以两种货币给出数额。这一对数额隐含的汇率与第一对相差超过3%,无论如何取整:其中一个数额可能有误。',
  },
  example: '收入人民币72亿元(10亿美元),净利润人民币7.2亿元(1.2亿美元)。',
};

function* pairsOf({ figures, text }: Facts): Generator<Pair> {
  for (let index = 0; index + 1 < figures.length; index++) {
    const [amount, other] = [figures[index]!, figures[index + 1]!];
    if (amount.kind !== 'money' || other.kind !== 'money' || amount.approx || other.approx) continue;
    if (!amount.currency || !other.currency || amount.currency === other.currency) continue;
    const between = text.slice(amount.end, other.start);
    if (between.length > 16 || !BETWEEN.test(between) || !/[((]/.test(between)) continue;
    const [over, under] = [intervalOf(amount), intervalOf(other)];
    if (!over || !under || under.low.lte(0) || over.low.lte(0)) continue;
    yield { amount, other, rate: { low: over.low.div(under.high), high: over.high.div(under.low) } };
  }
}

const middle = ({ low, high }: Interval): Big => low.plus(high).div(2);
const isApart = (a: Interval, b: Interval): boolean =>
  !meet(a, b) && middle(a).minus(middle(b)).abs().gt(middle(a).times(APART));

function finding({ text }: Facts, pair: Pair, known: Pair) {
  const [rate, usual] = [pair.rate, known.rate].map((interval) => middle(interval).round(3).toString());
  return {
    start: pair.amount.start,
    end: pair.other.end,
    message: {
      en: `${text.slice(pair.amount.start, pair.other.end)} implies a rate of ${rate}; elsewhere it is ${usual}.`,
      zh: `${text.slice(pair.amount.start, pair.other.end)}隐含的汇率为${rate},别处为${usual}。`,
    },
    related: [{ start: known.amount.start, end: known.other.end, message: { en: 'The other pair', zh: '另一对数额' } }],
  };
}
