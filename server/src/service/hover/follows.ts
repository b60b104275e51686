import { baseBehind, growthBetween, intervalOf, meet, percentRange, shareOf } from '../../core/checks/interval';
import { basesOf, isLevel, isReported, levelsOf, nameOf } from '../../core/checks/levels';
import type { Figure } from '../../core/transcript';
import { lineAt } from '../lines';
import { METRIC_NAMES } from '../../core/lexicon/metricNames';
import { metricTitle, MARGINS } from '../metrics';
import { currencyWord, rangeInScale, signed } from '../numbers';
import type { Locale, Snapshot } from '../snapshot';
import { COMPARISONS, EARLIER, pick, say, WORDS } from '../strings';

/** Further ends of one relation are not worth a reader's time. */
const MOST = 2;
/** Significant digits of a computed level. */
const DIGITS = 5;

/**
 * What follows from a figure together with others of the text, each marked as computed: the level before that a rate implies, the
 * growth that an earlier level makes, the margin that profit and revenue make, the rate at which two currencies are set side by side.
 */
export function follows(snapshot: Snapshot, index: number, locale: Locale): string[] {
  return [
    ...ofLevel(snapshot, index, locale),
    ...ratesOf(snapshot, index, locale),
    ...earlierOf(snapshot, index, locale),
    ...marginOf(snapshot, index, locale),
    ...exchange(snapshot, index, locale),
  ];
}

const written = ({ transcript: { text } }: Snapshot, { start, end }: Figure): string => text.slice(start, end);
const lineOf = ({ lines }: Snapshot, { start }: Figure): number => lineAt(lines, start) + 1;

/** What can grow from one period to the next. */
const isAmount = ({ kind, valueMax, bound }: Figure): boolean =>
  (kind === 'money' || kind === 'count') && valueMax === undefined && bound === undefined;

/** For a rate the level that it is a rate of, for an earlier level the one that followed. */
function ofLevel(snapshot: Snapshot, index: number, locale: Locale): string[] {
  const figure = snapshot.transcript.figures[index]!;
  const level = snapshot.transcript.figures[figure.of ?? -1];
  if (!level) return [];
  const name = level.metric ? metricTitle(snapshot, level.metric, locale, true) : '';
  const [place, amount] = [lineOf(snapshot, level), written(snapshot, level)];
  if (figure.status !== 'priorPeriod')
    return [say(WORDS.rateOf, locale, name, place, amount), ...implied(figure, level, locale)];
  const growth = growthText(figure, level);
  const computed = growth ? ` → ${say(WORDS.computed, locale, growth)}` : '';
  return [say(WORDS.earlierOf, locale, name, place, amount) + computed];
}

/** The rates that are stated of a level. */
function ratesOf({ transcript: { figures } }: Snapshot, index: number, locale: Locale): string[] {
  return figures
    .filter(({ of, kind }) => of === index && kind === 'percent')
    .flatMap((rate) => implied(rate, figures[index]!, locale))
    .slice(0, MOST)
    .map((text) => say(WORDS.stated, locale, text));
}

/** The level before that a rate and a level imply, as the interval that their digits leave open. */
function implied(rate: Figure, level: Figure, locale: Locale): string[] {
  const { comparison, unit, direction, value } = rate;
  if (!comparison || comparison === 'cagr' || unit !== '%' || rate.bound || !isAmount(level)) return [];
  const [read, amount] = [intervalOf(rate), intervalOf(level)];
  if (!read || !amount || rate.valueMax !== undefined) return [];
  const falls = direction === 'down' && read.low.gte(0);
  const points = falls ? { low: read.high.neg(), high: read.low.neg() } : read;
  const base = baseBehind(amount, points);
  if (!base) return [];
  const prefix = level.currency ? `${currencyWord(level.currency)} ` : '';
  const stated = signed(falls ? `-${value}` : value!);
  const ends = { low: base.low.prec(DIGITS).toFixed(), high: base.high.prec(DIGITS).toFixed() };
  return [
    say(
      WORDS.implied,
      locale,
      `${pick(COMPARISONS[comparison], locale)} ${stated}%`,
      pick(EARLIER[comparison], locale),
      prefix + rangeInScale(ends, locale),
      `${stated}%`,
      `${signed(points.low.toFixed())}% – ${signed(points.high.toFixed())}%`,
    ),
  ];
}

/** The growth from the level that the text gives for the year before, here or beside the same amount elsewhere. */
function earlierOf(snapshot: Snapshot, index: number, locale: Locale): string[] {
  const { transcript } = snapshot;
  const figure = transcript.figures[index]!;
  if (!isAmount(figure) || !isLevel(figure) || figure.status === 'priorPeriod') return [];
  const earlier = basesOf(index, { figures: transcript.figures, levels: levelsOf(transcript) })[0];
  const growth = earlier && growthText(earlier, figure);
  if (!growth) return [];
  return [say(WORDS.computedGrowth, locale, written(snapshot, earlier), lineOf(snapshot, earlier), growth)];
}

function growthText(earlier: Figure, later: Figure): string | undefined {
  const [under, over] = [intervalOf(earlier), intervalOf(later)];
  const alike = isAmount(earlier) && isAmount(later) && earlier.currency === later.currency;
  const growth = alike && under && over ? growthBetween(over, under) : undefined;
  return growth && percentRange(growth, true);
}

/** The margin that a profit makes of the revenue of its period, or that revenue leaves to each profit, where each is said with one value. */
function marginOf(snapshot: Snapshot, index: number, locale: Locale): string[] {
  const { figures } = snapshot.transcript;
  const own = figures[index]!;
  if (own.kind !== 'money' || !isLevel(own) || !isReported(own) || own.period === undefined) return [];
  const isRevenue = own.metric!.id === 'revenue';
  if (!isRevenue && !MARGINS.has(own.metric!.id)) return [];
  const beside = figures.filter((other) => isBeside(own, other));
  const partners = isRevenue ? [...MARGINS.keys()] : ['revenue'];
  const said: string[] = [];
  for (const id of partners) {
    const others = beside.filter(({ metric }) => metric!.id === id);
    const [profit, revenue] = isRevenue ? [others[0], own] : [own, others[0]];
    const share = profit && revenue && isOne(others) ? marginText(profit, revenue) : undefined;
    if (!share) continue;
    const name = pick(METRIC_NAMES.get(MARGINS.get(profit!.metric!.id)!)!, locale);
    said.push(
      say(
        WORDS.margin,
        locale,
        `${nameOf(others[0]!)} ${written(snapshot, others[0]!)}`,
        lineOf(snapshot, others[0]!),
        name,
        share,
      ),
    );
  }
  return said.slice(0, MOST);
}

const isBeside = (own: Figure, other: Figure): boolean =>
  other.kind === 'money' &&
  other.metric?.segment === own.metric?.segment &&
  other.period === own.period &&
  other.currency === own.currency &&
  isAmount(other) &&
  isLevel(other) &&
  isReported(other);

/** All the values are one, however exactly each is written. */
function isOne(figures: readonly Figure[]): boolean {
  const intervals = figures.map(intervalOf);
  return intervals.every((a) => a !== undefined && intervals[0] !== undefined && meet(a, intervals[0]));
}

function marginText(profit: Figure, revenue: Figure): string | undefined {
  const [part, whole] = [intervalOf(profit), intervalOf(revenue)];
  const share = part && whole ? shareOf(part, whole) : undefined;
  return share && share.high.lte(100) ? percentRange(share, false) : undefined;
}

/** Two amounts this close, of one metric and period and in two currencies, are one amount. */
const NEAR = 10;

/** The rate at which the text sets one amount in two currencies, as the interval of their digits; nothing is converted with it. */
function exchange({ transcript: { figures } }: Snapshot, index: number, locale: Locale): string[] {
  const own = figures[index]!;
  const other = [figures[index - 1], figures[index + 1]].find((near) => near && isSameAmount(own, near));
  const ends = other ? [own, other].map((figure) => ({ currency: figure.currency!, in: intervalOf(figure) })) : [];
  const [under, over] = ends.sort((a, b) => (a.in && b.in ? a.in.low.cmp(b.in.low) : 0));
  if (!under?.in || !over?.in || under.in.low.lte(0)) return [];
  const [low, high] = [over.in.low.div(under.in.high), over.in.high.div(under.in.low)];
  const rate = `${low.prec(4).toFixed()}–${high.prec(4).toFixed()}`;
  return [say(WORDS.exchange, locale, currencyWord(under.currency), currencyWord(over.currency), rate)];
}

const isSameAmount = (own: Figure, near: Figure): boolean =>
  own.kind === 'money' &&
  near.kind === 'money' &&
  own.currency !== undefined &&
  near.currency !== undefined &&
  own.currency !== near.currency &&
  own.metric !== undefined &&
  near.metric?.id === own.metric.id &&
  near.period === own.period &&
  near.perUnit === own.perUnit &&
  isAmount(own) &&
  isAmount(near) &&
  Math.max(own.start, near.start) - Math.min(own.end, near.end) <= NEAR;
