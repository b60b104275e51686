import { anyOf } from '../text/anyOf';
import { isHan } from '../text/script';
import { EN_NEXT_THING, EN_OF, EN_QUALIFIERS, EN_TIES } from '../lexicon/en/figureCues';
import { EARNINGS } from '../lexicon/metricGroups';
import type { Metric, Span } from '../transcript';
import type { Binding } from './bind';
import { isRise, isWholeOf } from './changes';
import type { Clause } from './clauses';
import type { CueMention } from './cues';
import { fits, fitsKind } from './fits';
import { lastNamed, type MetricMention, type Subject } from './metricMentions';
import { isMeasure, nounAfter, nounBefore } from './nouns';
import { perUnitOf } from './perUnit';
import type { ScannedFigure } from './scan';
import { isNarrowed } from './segments';
import { nameShare } from './shares';

/** What a sentence has said of metrics so far. */
export interface MetricState {
  metric?: MetricMention;
  /** What the sentence before was about, for one that leaves it out. */
  previous?: Subject;
  /** The sentence before, where no figure stands in it. */
  before?: Span;
  segment?: string;
  nonGaap?: CueMention;
  /** Index of the last level. */
  level?: number;
  /** Index of the last level that is a percentage. */
  ratio?: number;
  /** What the sentence announced that it would be about. */
  topic?: Span;
  /** Indices of the last figures of the paragraph by their measure words. */
  counted?: Map<string, number>;
}

/** A figure where it stands. */
export interface Place {
  readonly reading: string;
  readonly lower: string;
  readonly clause: Clause;
  readonly figure: ScannedFigure;
  readonly index: number;
  /** True for a change, false for a level. */
  readonly rate: boolean;
  /** True for a part of something: 占, `of revenue`. */
  readonly share: boolean;
  /** True after `from`, `against`, 比: the level that another one is compared with. */
  readonly base: boolean;
  readonly state: MetricState;
  readonly bindings: readonly Binding[];
}

/** What a figure measures, and why that is thought. */
export interface Found extends Subject {
  readonly runnersUp?: readonly Metric[];
  readonly of?: number;
  readonly because: string;
}

/** Finds the metric of a figure (domain.md 2.7); undefined where the words name none. */
export function metricOf(place: Place): Found | undefined {
  const found = place.base ? (ofLevel(place) ?? choose(place)) : choose(place);
  return place.share ? nameShare(place, found) : found;
}

function choose(place: Place): Found | undefined {
  const { clause, figure, rate, share } = place;
  const candidates = clause.metrics
    .filter(
      (metric) =>
        metric.end <= figure.start &&
        !metric.whole &&
        !isWholeOf(place.lower, metric, figure) &&
        fits(metric, figure, rate, share) &&
        isMeant(metric, figure),
    )
    .reverse();
  const near = headOf(place, candidates);
  const shared = figure.kind === 'money' ? perShare(place, near) : undefined;
  if (shared) return shared;
  const own = place.lower.startsWith(' of ', figure.end) && !rate && !share ? rightOf(place) : undefined;
  if (own) return named(place, own, 'metric-to-the-right');
  const counted = figure.kind === 'count' && !figure.bare ? nounAfter(place.lower, figure) : undefined;
  if (near && isPaidFor(place, near)) return spent(asMetric(place, near));
  const other = near?.name !== undefined && near.kind === 'money' && !rate ? rightOf(place) : undefined;
  if (other) return named(place, other, 'metric-to-the-right');
  const beside = near && figure.start - near.end <= 2 && isHan(place.lower.charCodeAt(near.end - 1));
  const found =
    near && !(counted && !beside) && !isVerbOfLevel(near, place) && !isChangeOfLevel(near, place)
      ? named(place, near, 'metric-in-clause')
      : elsewhere(place);
  const others = candidates.filter((metric) => metric.start !== found?.metric?.start).slice(0, 2);
  return found && others.length > 0 ? { ...found, runnersUp: others.map((metric) => asMetric(place, metric)) } : found;
}

/** `$1.37 a share` beside earnings is earnings per share; beside a dividend or a price it is that. */
function perShare({ state, bindings, lower, figure }: Place, near: MetricMention | undefined): Found | undefined {
  const level = state.level === undefined ? undefined : bindings[state.level];
  if (near?.kind === 'perUnit' || !EARNINGS.has(near?.id ?? state.metric?.id ?? level?.metric?.id ?? ''))
    return undefined;
  const per = perUnitOf(lower, figure);
  if (per?.unit !== 'share') return undefined;
  const basis = near?.basis ?? level?.basis;
  const { start, end } = per;
  return {
    metric: {
      id: basis === 'nonGaap' ? 'eps_nongaap' : 'eps',
      name: lower[end - 1] === '股' ? '每股收益' : 'EPS',
      start,
      end,
    },
    metricKind: 'perUnit',
    basis,
    because: 'earnings-per-share',
  };
}

/** A verb that implies money, as earned and lost do, says nothing of a number of things. */
const isMeant = ({ name, kind }: MetricMention, figure: ScannedFigure): boolean =>
  name === undefined || kind !== 'money' || figure.kind === 'money' || figure.kind === 'percent';

const OF = new RegExp(` (?:${anyOf(EN_OF)}) (?:(?:the|our|its|all|these|those) )*(?:[a-z-]+ )?$`);

/** `revenue from our stores` is about revenue: of metrics tied by a preposition the first is the head. */
function headOf({ lower }: Place, candidates: readonly MetricMention[]): MetricMention | undefined {
  const [near, before] = candidates;
  if (!near || !before || near.start - before.end > 40) return near;
  return OF.test(lower.slice(before.end, near.start)) ? before : near;
}

/** 投入, 支出 after a level of money: the verb of what was named before, no metric of its own. */
function isVerbOfLevel(near: MetricMention, { figure, state, bindings }: Place): boolean {
  if (near.id !== 'cost' || near.segment !== undefined || state.level === undefined) return false;
  return figure.kind === 'money' && bindings[state.level]!.metricKind === 'money';
}

/** 2,460万,增幅24.4%: the word for a change means that of the level before it, where it names none itself. */
function isChangeOfLevel(near: MetricMention, { lower, rate, state, clause }: Place): boolean {
  return (
    rate &&
    near.id === 'growth' &&
    state.level !== undefined &&
    clause.metrics.length === 1 &&
    /^(?:同比)?[增降跌涨升][幅速]$/.test(lower.slice(near.start, near.end))
  );
}

/** Where the clause names no metric to the left: the right side, a level, the words beside the figure, then what the sentence carries. */
function elsewhere(place: Place): Found | undefined {
  const { figure, rate, share, lower } = place;
  const right = rightOf(place);
  const part = partOfLevel(place);
  if (part) return part;
  const level = rate ? ofLevel(place) : undefined;
  if (level) return level;
  if (right) return named(place, figure.kind === 'multiple' ? leverage(right) : right, 'metric-to-the-right');
  if (figure.kind === 'duration') return undefined;
  const rise = riseOf(place);
  if (rise) return rise;
  const per = figure.kind === 'money' && perUnitOf(lower, figure) !== undefined;
  const after = rate || per ? undefined : nounAfter(lower, figure);
  const ofWhole = share && place.clause.metrics.some(({ whole, end }) => whole && end === after?.end);
  if (ofWhole) return carriedFor(place) ?? beforeOf(place);
  if (after && figure.kind === 'count') return noun(place, after);
  const before = nounBefore(place.reading, lower, place.clause, figure);
  if (before && (per || isMeasure(lower, before) || opensClause(place, before.start))) return noun(place, before);
  if (after) return noun(place, after);
  const carried = carriedFor(place);
  if (carried) return carried;
  const words = before ?? place.state.topic;
  return words && noun(place, words);
}

/** 由1.8万元提升至2.3万元: the second measures what the first does. */
function riseOf({ clause, figure, index, lower, rate, bindings }: Place): Found | undefined {
  const from = clause.figures.find((one) => one.index === index - 1);
  if (!from || rate || !isRise(lower, from.figure, figure)) return undefined;
  const base = bindings[from.index]!;
  return base.metric && inherit(base, undefined, 'metric-of-last-level');
}

function beforeOf(place: Place): Found | undefined {
  const before = nounBefore(place.reading, place.lower, place.clause, place.figure);
  return before && noun(place, before);
}

/** True where nothing but the noun stands between the clause's beginning and the figure. */
const opensClause = ({ lower, clause }: Place, start: number): boolean =>
  start - clause.start <= 8 && !/其中|另|of which/.test(lower.slice(clause.start, start));

/** The metric that the sentence has named, or the sentence before where this one names none. */
function carriedFor(place: Place): Found | undefined {
  const { figure, rate, share, state, bindings } = place;
  const level = state.level === undefined ? undefined : bindings[state.level];
  if (level?.metric?.id === 'shares_repurchased' && figure.kind === 'money') return spent(level.metric);
  const alike = figure.kind === 'count' && !figure.bare && !rate ? state.counted?.get(figure.unit!) : undefined;
  if (alike !== undefined) return inherit(bindings[alike]!, undefined, 'metric-of-last-count');
  if (
    level?.metric &&
    (fitsKind(level.metricKind, figure) || (figure.kind === 'multiple' && !rate) || (share && figure.kind !== 'money'))
  )
    return inherit(level, rate ? state.level : undefined, 'metric-of-last-level');
  const ratio = state.ratio === undefined || figure.kind !== 'percent' ? undefined : bindings[state.ratio];
  if (ratio?.metric) return inherit(ratio, undefined, 'metric-of-last-level');
  if (state.metric && fits(state.metric, figure, rate, share) && isMeant(state.metric, figure))
    return named(place, state.metric, 'metric-earlier-in-sentence');
  const previous = (state.before && lastNamed(place.reading, place.lower, state.before)) ?? state.previous;
  const bare = figure.kind !== 'count' || figure.bare;
  if (!previous?.metric || state.metric || !bare || !(rate || fitsKind(previous.metricKind, figure))) return undefined;
  return inherit(previous, undefined, 'metric-of-last-sentence');
}

/** `420,000 shares in the quarter for $17.3 million` */
const isPaidFor = ({ figure, lower }: Place, { id }: MetricMention): boolean =>
  (id === 'shares_repurchased' || id === 'share_count') &&
  figure.kind === 'money' &&
  /\bfor (?:about |approximately |roughly |around |a total of )?$/.test(
    lower.slice(Math.max(0, figure.start - 24), figure.start),
  );

/** `bought back 1.6 million shares for $74 million`: the money is what they cost. */
const spent = ({ name, start, end }: Metric): Found => ({
  metric: { id: 'buyback', name: isHan(name.charCodeAt(0)) ? '回购金额' : 'repurchase amount', start, end },
  metricKind: 'money',
  because: 'metric-of-last-level',
});

/** `consumables rose 15%` and 海外3.1万辆 after a level: the same metric of a part of the company. */
function partOfLevel(place: Place): Found | undefined {
  const { figure, rate, base, share, lower, reading, clause, state, bindings } = place;
  const level = state.level === undefined ? undefined : bindings[state.level];
  if (
    !level?.metric ||
    base ||
    share ||
    level.metricKind === 'perUnit' ||
    level.metric.id === 'count' ||
    level.metric.id === 'other'
  )
    return undefined;
  if (
    rate
      ? figure.unit !== '%' || level.metricKind === 'ratio'
      : figure.kind === 'percent' || !fitsKind(level.metricKind, figure)
  )
    return undefined;
  const before = nounBefore(reading, lower, clause, figure);
  if (!before || isMeasure(lower, before) || before.end - before.start > 16 || !startsClause(place, before.start))
    return undefined;
  return {
    ...inherit(
      { ...level, metric: { ...level.metric, segment: reading.slice(before.start, before.end) } },
      undefined,
      'part-of-last-level',
    ),
  };
}

/** True where at most 其中, `and` or an article stands before. */
const startsClause = ({ lower, clause }: Place, start: number): boolean =>
  /^[ "“(]*(?:其中|而|另外|of which|and|while|with|but)? ?(?:the |our |in )?$/.test(lower.slice(clause.start, start)) &&
  clause.start > 0;

/** The level before, for a bare change of it or a base beside it: points of a ratio, percent of an amount. */
function ofLevel({ figure, base, state, bindings }: Place): Found | undefined {
  const points = figure.unit === 'pp' || figure.unit === 'bps';
  const index = points || (base && figure.kind === 'percent') ? state.ratio : state.level;
  const level = index === undefined ? undefined : bindings[index];
  if (!level?.metric || (base && !fitsKind(level.metricKind, figure))) return undefined;
  return inherit(level, index, base ? 'base-of-last-level' : 'rate-of-last-level');
}

const inherit = ({ metric, metricKind, basis }: Subject, of: number | undefined, because: string): Found => ({
  metric,
  metricKind,
  basis,
  of,
  because,
});

/** `1.4x trailing EBITDA`: so many times the earnings is how much is owed. */
const leverage = (metric: MetricMention): MetricMention =>
  metric.id.endsWith('ebitda') ? { ...metric, id: 'leverage', kind: 'multiple', name: 'leverage' } : metric;

/** A metric directly after the figure: 1.7亿日活跃用户, `140 basis points of gross margin`, `$2 million in revenue`. */
function rightOf({ lower, clause, figure, rate }: Place): MetricMention | undefined {
  const right = clause.metrics.find(
    (metric) => metric.start >= figure.end && !(metric.whole && figure.kind === 'percent'),
  );
  if (!right || clause.figures.some((other) => other.figure.start >= figure.end && other.figure.start < right.start))
    return undefined;
  const gap = lower.slice(figure.end, right.start);
  const close = isHan(lower.charCodeAt(right.start)) ? gap.length <= 4 : NEAR_GAP.test(gap);
  return close && fits(right, figure, rate, false) ? right : undefined;
}

const NEAR_GAP = new RegExp(
  `^ (?:(?:${anyOf(EN_TIES)}) )?(?:(?:${anyOf(EN_QUALIFIERS)}) )*(?:(?!(?:${anyOf(EN_NEXT_THING)}) )[a-z&-]+ )?$`,
);

/** A noun of the text as a metric that the lexicon does not know. */
function noun({ reading, figure }: Place, { start, end }: { readonly start: number; readonly end: number }): Found {
  const counts = figure.kind === 'count';
  return {
    metric: { id: counts ? 'count' : 'other', name: reading.slice(start, end), start, end },
    metricKind: counts ? 'count' : figure.kind === 'percent' || figure.kind === 'ratio' ? 'ratio' : undefined,
    because: 'noun-beside',
  };
}

function named(place: Place, mention: MetricMention, because: string): Found {
  const metric = qualified(mention, place.state);
  const narrowed =
    because === 'metric-in-clause' && metric.segment === undefined && isNarrowed(place.lower, metric.start);
  return {
    metric: asMetric(place, metric),
    metricKind: metric.kind,
    basis: metric.basis,
    because: narrowed ? 'narrower-metric-in-clause' : because,
  };
}

/** The metric under the qualifiers in force: after 不按…准则, net income is the non-GAAP one. */
export function qualified(metric: MetricMention, { nonGaap }: MetricState): MetricMention {
  if (!nonGaap || metric.basis) return metric;
  if (metric.id === 'net_income' || metric.id === 'net_income_attrib')
    return { ...metric, id: 'net_income_nongaap', basis: 'nonGaap' };
  return { ...metric, basis: 'nonGaap' };
}

function asMetric({ reading, state }: Place, { id, name, start, end, segment }: MetricMention): Metric {
  return { id, name: name ?? reading.slice(start, end), start, end, segment: segment ?? state.segment };
}
