import type Big from 'big.js';
import { readAmount, type Amount } from './amount';
import { ten } from './numeral';

const CONNECTOR = /(?: ?(?:至|到|-|~|—|–|或) ?| to | through | and | or )/y;

/** The range that begins with `low`, or `low` itself where nothing follows that goes on from it. A trailing scale and unit count for both ends. */
export function readRange(lower: string, low: Amount): Amount {
  if (low.max) return low;
  CONNECTOR.lastIndex = low.end;
  const link = CONNECTOR.exec(lower);
  if (!link || !mayLink(lower, low, link[0].trim())) return low;
  const high = readAmount(lower, CONNECTOR.lastIndex);
  if (!high || high.max || (low.value.gte(0) && high.value.lt(0))) return low;
  return join(lower, low, high, link[0].trim()) ?? low;
}

/** `and` links only after `between`; after `from`, two numbers are a change unless the words say that it is a range. */
function mayLink(lower: string, low: Amount, link: string): boolean {
  const before = lower.slice(Math.max(0, low.start - 24), low.start);
  if (link === 'and') return /between (?:about |roughly |around )?$/.test(before);
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
  const magnitude = value.lt(0) && high.value.lt(0) ? value.gt(high.value) : value.lt(high.value);
  if (!magnitude) return undefined;
  const base = { ...high, start: low.start, value, max: high.value, step: step.lt(high.step) ? step : high.step };
  if (low.kind === 'bare') {
    if (high.kind === 'bare' && link === '-' && low.scale === 0 && high.scale === 0 && low.value.gt(100))
      return undefined;
    if ((link === 'or' || link === '或') && high.value.gt(value.times(2))) return undefined;
    return low.value.times(high.times ?? 1).gt(high.value) ? undefined : base;
  }
  if (low.kind === 'money' && high.kind === 'bare' && low.currency && low.end > low.currency.end)
    return { ...base, kind: 'money', currency: low.currency };
  if (low.kind !== high.kind || low.unit !== high.unit) return undefined;
  if (low.kind === 'money' && low.currency?.code !== high.currency?.code && !low.currency?.bare && !high.currency?.bare)
    return undefined;
  return low.kind === 'duration' && lower[low.end] === '到' && low.unit !== high.unit ? undefined : base;
}

/** The low end with what stands only at the high end. */
function distributed(low: Amount, high: Amount): [value: Big, step: Big] {
  let factor = ten(0);
  if (low.scale === 0 && high.scale > 0 && low.value.abs().times(ten(high.scale)).lte(high.value.abs()))
    factor = ten(high.scale);
  if (low.kind === 'bare' && high.times) factor = factor.times(high.times);
  return [low.value.times(factor), low.step.times(factor)];
}
