import { ZH_MOVES } from '../lexicon/zh/figureCues';
import { anyOf } from '../text/anyOf';
import { readAmount, type Amount } from './amount';
import { compare, isAbove, isBelow, negated, shifted, times, type Scaled } from './scaled';

const CONNECTOR = /(?:-? to | ?(?:至|到|-|~|—|–|或|与|和) ?| through | and | or )/y;

/** The range that begins with `low`, or `low` itself where nothing follows that goes on from it. A trailing scale and unit count for both ends. */
export function readRange(lower: string, low: Amount): Amount {
  if (low.max) return low;
  if (!' 至到-~—–或与和'.includes(lower[low.end] ?? '.')) return low;
  CONNECTOR.lastIndex = low.end;
  const link = CONNECTOR.exec(lower);
  const high = link && readAmount(lower, CONNECTOR.lastIndex);
  if (!link || (!mayLink(lower, low, linkOf(link[0])) && !(high && isOldRange(lower, low, high)))) return low;
  if (!high || high.max || (!isBelow(low.value, 0) && isBelow(high.value, 0))) return low;
  if ('与和'.includes(link[0].trim()) && !isBetween(lower, low, high)) return low;
  return join(lower, low, high, linkOf(link[0])) ?? low;
}

/** 从10%至12%上调到11.5%至13%, `raised to $1.88 to $1.92 billion from $1.80 to $1.86 billion`: what was guided before. */
const isOldRange = (lower: string, low: Amount, high: Amount): boolean =>
  MOVED.test(lower.slice(high.end, high.end + 8)) ||
  /\d[a-z%. ]{0,12} to \S{1,12}(?: [a-z]+)? from $/.test(lower.slice(Math.max(0, low.start - 48), low.start));

const MOVED = new RegExp(`^(?:${anyOf(ZH_MOVES)})[至到为]`);

/** 介于20与30之间. */
const isBetween = (lower: string, low: Amount, high: Amount): boolean =>
  /^(?:之间|间)/.test(lower.slice(high.end, high.end + 2)) || lower.endsWith('介于', low.start);

/** `two- to three-year` is linked as by `to`. */
const linkOf = (words: string): string => words.replace('- to', 'to').trim();

/** `and` links only after `between`; after `from`, two numbers are a change unless the words say that it is a range. */
function mayLink(lower: string, low: Amount, link: string): boolean {
  const before = lower.slice(Math.max(0, low.start - 24), low.start);
  if (link === 'and') return /between\s(?:about |roughly |around )?$/.test(before);
  // A dash always links: 由15%-18%上调至18%-20%.
  if ('-~—–'.includes(link)) return true;
  if (link === 'or' || link === '或') return low.script === 'words' || low.kind === 'bare';
  if (/(?:^|[^a-z])from $/.test(before)) return /rang(?:e|es|ing|ed) from $/.test(before);
  if (
    link === 'to' &&
    /(?:grew|rose|fell|up|down|increased|decreased|declined|improved|expanded|contracted) (?:by )?$/.test(before) &&
    low.kind !== 'bare'
  )
    return low.scale > 0 || low.kind === 'percent';
  return !/[从由自]$/.test(before);
}

function join(lower: string, low: Amount, high: Amount, link: string): Amount | undefined {
  const [value, step] = distributed(low, high);
  const order = compare(value, high.value);
  if (isBelow(high.value, 0) && isBelow(value, 0) ? order <= 0 : order >= 0) return undefined;
  const base = {
    ...high,
    start: low.start,
    value,
    max: high.value,
    step: compare(step, high.step) < 0 ? step : high.step,
  };
  if (low.kind === 'bare') {
    if (high.kind === 'bare' && isYear(high) && !isYear(low)) return undefined;
    if (high.kind === 'bare' && link === '-' && low.scale === 0 && high.scale === 0 && isAbove(low.value, 100))
      return undefined;
    if ((link === 'or' || link === '或') && compare(high.value, times(value, 2)) > 0) return undefined;
    return compare(shifted(low.value, high.tens ?? 0), high.value) > 0 ? undefined : base;
  }
  if (low.kind === 'money' && high.kind === 'bare' && low.currency && low.end > low.currency.end)
    return { ...base, kind: 'money', currency: low.currency };
  if (low.kind !== high.kind || low.unit !== high.unit) return undefined;
  if (low.kind === 'money' && low.currency?.code !== high.currency?.code && !low.currency?.bare && !high.currency?.bare)
    return undefined;
  return low.kind === 'duration' && lower[low.end] === '到' && low.unit !== high.unit ? undefined : base;
}

const isYear = ({ value, step }: Amount): boolean => step.power === 0 && isAbove(value, 1949) && isBelow(value, 2100);

/** The low end with what stands only at the high end. */
function distributed(low: Amount, high: Amount): [value: Scaled, step: Scaled] {
  const scale =
    low.scale === 0 && high.scale > 0 && isWithin(shifted(low.value, high.scale), high.value) ? high.scale : 0;
  const by = scale + (low.kind === 'bare' ? (high.tens ?? 0) : 0);
  return [shifted(low.value, by), shifted(low.step, by)];
}

const isWithin = (low: Scaled, high: Scaled): boolean => compare(magnitude(low), magnitude(high)) <= 0;
const magnitude = (value: Scaled): Scaled => (isBelow(value, 0) ? negated(value) : value);
