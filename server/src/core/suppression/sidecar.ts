import type { Localized } from '../transcript';
import type { Scope, Suppression } from './suppression';

/**
 * The file beside a document that says what its reader accepts, `call.txt.callmark.json`:
 *
 *     { "callmark": 1, "accept": [
 *       { "rule": "growth-mismatch", "quote": "6%", "before": "464.34亿元,同比增长", "reason": "checked with the filing" },
 *       { "rule": ["injected-text", "value-conflict"], "lines": [12, 30] },
 *       { "rule": "question-declined" } ] }
 *
 * An entry without quote and lines holds for the file, one without rule for every rule.
 */
export const SIDECAR = '.callmark.json';
/** A longer file is not read. */
export const SIDECAR_CAP = 256 * 1024;
const MOST = 2000;

export interface Sidecar {
  readonly suppressions: readonly Suppression[];
  /** What could not be used and why; the rest holds. */
  readonly problems: readonly Localized[];
}

/** What a sidecar says: its text; null for one that is there and cannot be read, undefined where there is none. */
export type SidecarText = string | null | undefined;

/** Reads a sidecar, whatever is in it. */
export function readSidecar(text: SidecarText): Sidecar {
  if (text === undefined) return { suppressions: [], problems: [] };
  if (text === null) return refuse(UNREADABLE);
  if (text.length > SIDECAR_CAP) return refuse(TOO_LONG);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return refuse(NO_JSON);
  }
  if (!isRecord(value) || !Array.isArray(value.accept)) return refuse(NO_LIST);
  const problems: Localized[] = [];
  const suppressions: Suppression[] = [];
  for (const [index, entry] of (value.accept as readonly unknown[]).slice(0, MOST).entries()) {
    const read = readEntry(entry);
    if (read) suppressions.push(read);
    else problems.push(badEntry(index + 1));
  }
  if (value.accept.length > MOST) problems.push(TOO_MANY);
  return { suppressions, problems };
}

/** The sidecar's text with one more suppression; one that cannot be read is not written over, and undefined comes back. */
export function addToSidecar(text: SidecarText, suppression: Suppression): string | undefined {
  if (text === null || text?.trim()) {
    const { problems } = readSidecar(text);
    if ([UNREADABLE, TOO_LONG, NO_JSON, NO_LIST].some((fatal) => problems.includes(fatal))) return undefined;
  }
  const before = text?.trim() ? (JSON.parse(text) as { accept: unknown[] }) : { callmark: 1, accept: [] };
  return `${JSON.stringify({ ...before, accept: [...before.accept, writeEntry(suppression)] }, undefined, 2)}\n`;
}

function readEntry(entry: unknown): Suppression | undefined {
  if (!isRecord(entry)) return undefined;
  const { rule, reason } = entry;
  const rules = typeof rule === 'string' ? [rule] : rule;
  if (rules !== undefined && !(Array.isArray(rules) && rules.every((id) => typeof id === 'string'))) return undefined;
  const scope = readScope(entry);
  if (!scope) return undefined;
  return {
    scope,
    ...(rules && !rules.includes('*') ? { rules: rules } : {}),
    ...(typeof reason === 'string' && reason !== '' ? { reason } : {}),
  };
}

function readScope({ quote, before = '', lines }: Record<string, unknown>): Scope | undefined {
  if (quote !== undefined) {
    return typeof quote === 'string' && quote !== '' && typeof before === 'string'
      ? { in: 'quote', quote, before }
      : undefined;
  }
  if (lines === undefined) return { in: 'file' };
  const [from, to = from] = Array.isArray(lines) ? (lines as readonly unknown[]) : [lines];
  return isLine(from) && isLine(to) && from <= to ? { in: 'lines', from, to } : undefined;
}

function writeEntry({ rules, scope, reason }: Suppression): object {
  return {
    rule: rules?.length === 1 ? rules[0] : rules,
    ...(scope.in === 'quote' ? { quote: scope.quote, before: scope.before || undefined } : {}),
    ...(scope.in === 'lines' ? { lines: [scope.from, scope.to] } : {}),
    reason: reason || undefined,
  };
}

const isLine = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) > 0;
const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const refuse = (problem: Localized): Sidecar => ({ suppressions: [], problems: [problem] });

const UNREADABLE: Localized = { en: 'cannot be read: nothing in it is used', zh: '无法读取：内容均未采用' };
const TOO_LONG: Localized = {
  en: `longer than ${SIDECAR_CAP / 1024} KB: not read`,
  zh: `超过 ${SIDECAR_CAP / 1024} KB：未读取`,
};
const NO_JSON: Localized = { en: 'not valid JSON: nothing in it is used', zh: '不是有效的 JSON：内容均未采用' };
const NO_LIST: Localized = {
  en: 'has no list "accept": nothing in it is used',
  zh: '缺少列表 "accept"：内容均未采用',
};
const TOO_MANY: Localized = {
  en: `only the first ${MOST} entries of "accept" are used`,
  zh: `仅采用 "accept" 的前 ${MOST} 条`,
};
const badEntry = (number: number): Localized => ({
  en: `entry ${number} of "accept" is not used: it needs a rule, and a quote or lines that are well formed where it has them`,
  zh: `"accept" 的第 ${number} 条未采用：rule 须为规则名，quote 或 lines 若有则须格式正确`,
});
