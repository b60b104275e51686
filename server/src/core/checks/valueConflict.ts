import Big from 'big.js';
import { isHan } from '../text/script';
import type { Figure } from '../transcript';
import { intervalOf, meet } from './interval';
import { isLevel, isNamed, isOneThing, isTold, nameOf } from './levels';
import type { Facts, Comparables, Rule, RuleDocumentation } from './rule';
import { isSlip } from './scaleSlip';

/** Two values further apart than this, of one, are hardly two readings of one number. */
const NEAR = '0.35';
/** How far a translation stands from what it translates, in code units. */
const TRANSLATED_WITHIN = 1500;

/** The same metric, period, part of the company and basis with two values that no rounding makes one. */
export const valueConflict: Rule = {
  id: 'value-conflict',
  level: 'warning',
  title: { en: 'two values of one metric', zh: '同一指标的两个数值' },
  *compare(facts) {
    for (const periods of facts.levels.byPeriod.values()) {
      for (const figures of periods.values()) {
        const [first, ...others] = figures.filter(isTold);
        const other = first && others.find((figure) => isOneThing(first, figure) && conflict(first, figure));
        if (first && other) yield finding(facts, first, other);
        else yield* transposed(facts, figures);
        yield* bounded(facts, figures);
      }
    }
  },
  *check(facts) {
    yield* translations(facts);
    yield* counts(facts);
    yield* guided(facts);
  },
};

export const documentation: RuleDocumentation = {
  explanation: {
    en: 'The same metric of the same period is given twice with different values, further apart than rounding allows, or the translation of a sentence gives another value than the sentence. Only metrics named in words and told alike are compared; values very far apart are taken for parts of the company.',
    zh: '同一时期的同一指标两次给出的数值不同,且超出取整所能解释的范围;或译文与原文的数值不同。只比较写明名称、口径相同的指标;相差悬殊的视为不同业务的数值。',
  },
  example: '第三财季营收为2801.54亿元……第三财季营收为2810.54亿元。',
};

function conflict(a: Figure, b: Figure): boolean {
  if (a.value === b.value) return false;
  const [x, y] = [intervalOf(a), intervalOf(b)];
  if (!x || !y || meet(x, y) || isSlip(a, b)) return false;
  const [low, high] = [new Big(a.value!).abs(), new Big(b.value!).abs()].sort((p, q) => p.cmp(q)) as [Big, Big];
  return !low.eq(0) && high.minus(low).lte(high.times(NEAR));
}

/** An exact value outside of a bound that is told of the same thing in the same words: 首月流水4.2亿元, 首月流水还不到三亿. */
function* bounded(facts: Comparables, figures: readonly Figure[]) {
  const limit = figures.find((figure) => figure.bound !== undefined && isNamed(figure) && figure.status === undefined);
  const exact =
    limit &&
    figures.find((figure) => !figure.bound && !figure.approx && isNamed(figure) && figure.status === undefined);
  if (!exact || exact.metric!.name !== limit.metric!.name || !conflict(exact, limit)) return;
  yield exact.start < limit.start ? finding(facts, exact, limit) : finding(facts, limit, exact);
}

/** Two plain values that two speakers give as guidance for one measure and period, neither of which revises another. */
function* guided(facts: Facts) {
  const known = new Map<string, Figure>();
  for (const figure of facts.figures) {
    const { measure, period, status, comparison, valueMax, approx, bound, metric, turn } = figure;
    if (status !== 'guidance' || comparison || valueMax || approx || bound || !measure || !period || turn === undefined)
      continue;
    if (!isLevel(figure) || !isNamed(figure) || metric!.segment !== undefined) continue;
    const key = [measure, period, metric!.name.toLowerCase()].join('\u0000');
    const other = known.get(key);
    known.set(key, other ?? figure);
    if (!other || facts.turns[other.turn!]!.speaker === facts.turns[turn]!.speaker) continue;
    if (conflict(other, figure)) yield finding(facts, other, figure);
  }
}

/** Fewer digits than this are the same by chance. */
const DIGITS = 3;

/** One amount with two digits in the other order, also of a part of the company: 直营门店386家, 368家直营门店. */
function* transposed(facts: Comparables, figures: readonly Figure[]) {
  if (figures.every(({ value }) => value === figures[0]!.value)) return;
  const known = new Map<string, Figure>();
  for (const figure of figures) {
    const { value, valueMax, approx, bound, status } = figure;
    if (!isNamed(figure) || valueMax !== undefined || approx || bound || status !== undefined) continue;
    const digits = [...(value ?? '').replace(/[-.0]/g, '')].sort().join('');
    if (digits.length < DIGITS) continue;
    const other = known.get(digits);
    known.set(digits, other ?? figure);
    if (other && other.value !== value && isOneThing(other, figure) && conflict(other, figure))
      yield finding(facts, other, figure);
  }
}

/** What an interpreter says of a plan or a part of the company, against what was said in the other language just before. */
function* translations(facts: Facts) {
  if (facts.language !== 'mixed') return;
  const last = new Map<string, Figure>();
  for (const figure of facts.figures) {
    if (!isComparable(figure)) continue;
    const key = [figure.metric!.id, figure.period, figure.currency, figure.kind].join('\u0000');
    const before = last.get(key);
    last.set(key, figure);
    if (!before || isChinese(facts, before) === isChinese(facts, figure)) continue;
    if (figure.start - before.end > TRANSLATED_WITHIN || (isTold(before) && isTold(figure))) continue;
    if (conflict(before, figure)) yield finding(facts, before, figure);
  }
}

const isComparable = (figure: Figure): boolean =>
  isLevel(figure) &&
  figure.period !== undefined &&
  (figure.status === undefined || figure.status === 'guidance') &&
  figure.metric!.segment === undefined &&
  figure.valueMax === undefined &&
  !figure.approx;

/** Counts below this are as likely of other things. */
const MANY = 10_000;

/** Large counts of things that the lexicon has no metric for, under one noun: 12万户合作农户, 十五万户农户. */
function* counts(facts: Facts) {
  const known: Figure[] = [];
  for (const figure of facts.figures) {
    if (!isLargeCount(figure) || isAdded(facts, figure) || known.length > MOST_COUNTS) continue;
    const other = known.find((before) => isSameThing(before, figure) && conflict(before, figure));
    if (other) yield finding(facts, other, figure);
    else known.push(figure);
  }
}

/** 新增农户, `another 20,000 stores`: more of them, not all. */
const isAdded = ({ text }: Facts, { metric, start }: Figure): boolean =>
  /(?:新增|净增|新开|新建|another|additional|new) ?$/.test(
    text.slice(Math.max(0, Math.min(metric!.start ?? start, start) - 11), Math.min(metric!.start ?? start, start)),
  );

const MOST_COUNTS = 64;

const isLargeCount = ({ kind, metric, value, valueMax, approx, bound, status, comparison, because }: Figure): boolean =>
  kind === 'count' &&
  metric?.id === 'count' &&
  metric.segment === undefined &&
  because.includes('noun-beside') &&
  valueMax === undefined &&
  !approx &&
  !bound &&
  status === undefined &&
  comparison === undefined &&
  Number(value) >= MANY;

const isSameThing = (a: Figure, b: Figure): boolean =>
  a.unit === b.unit &&
  a.period === b.period &&
  (a.metric!.name.endsWith(b.metric!.name) || b.metric!.name.endsWith(a.metric!.name));

const isChinese = ({ text }: Facts, { metric }: Figure): boolean => isHan(text.charCodeAt((metric!.end ?? 1) - 1));

function finding({ text }: Pick<Comparables, 'text'>, first: Figure, other: Figure) {
  const words = ({ start, end }: Figure): string => text.slice(start, end);
  return {
    start: other.start,
    end: other.end,
    message: {
      en: `${nameOf(other)} is ${words(other)} here and ${words(first)} before, for the same period.`,
      zh: `${nameOf(other)}此处为${words(other)},前文同期为${words(first)}。`,
    },
    related: [{ start: first.start, end: first.end, message: { en: 'The other value', zh: '另一个数值' } }],
  };
}
