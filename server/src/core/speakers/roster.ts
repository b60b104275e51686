import type { PersonFact } from '../structure/facts';
import { isHan } from '../text/script';
import type { Span } from '../transcript';
import { findAnnounced } from './announced';
import { hanNameEnd, nameKey, nameShape } from './names';
import { findRoles, organizationKind, type RoleRun } from './roles';
import { NOBODY, readWho, type Who } from './who';

const LATIN_NAME_AFTER = /^ ?((?:[A-Z][A-Za-z\u00c0-\u024f'’.-]{1,20} ?){1,3})/;
const LATIN_NAME_BEFORE = /(?:[A-Z][A-Za-z\u00c0-\u024f'’.-]{0,20} ){1,3}[A-Z][A-Za-z\u00c0-\u024f'’-]{1,24}$/;
const BEFORE_ROLE = /^(?:our |its |the |[A-Za-z&]{2,20}['’]s )?(?:[a-zA-Z-]{2,14} ){0,3}$/;
/** Without Han, a person is named in front of a comma. */
const MAY_NAME = /[\u3400-\u9fff]|[A-Z][A-Za-z\u00c0-\u024f'’.-]{0,20} [A-Z][A-Za-z\u00c0-\u024f'’-]{1,24}, [A-Za-z]/;
const LONGEST_BEFORE = 66;
const LONGEST_NAME = 88;
const BRACKETED = /[\u3400-\u9fff]{2,4}$/;
const ENTRY_SHAPE = /—|–|-|, |\||[(/:]| /;
const NO_ENTRY = /[。!?;]|: |[a-z]\.$|\[\d{1,4}\]$|\d:\d/;
const CLAUSE_START = /[,;:。!?()、\s]|以及|及|和|与/g;

/** The people whom a block names together with what they are. */
export function findPeople(reading: string): PersonFact[] {
  const entry = rosterEntry(reading);
  if (entry) return [entry];
  const found = findAnnounced(reading);
  if (!MAY_NAME.test(reading)) return found;
  for (const run of findRoles(reading)) {
    if (run.anonymous && run.kind !== 'analyst') continue;
    const who = after(reading, run) ?? before(reading, run);
    if (who)
      found.push({
        who,
        start: Math.min(who.name!.start, run.start),
        end: Math.max(who.name!.end, run.end),
        entry: false,
      });
  }
  return found;
}

/** A line that is nothing but a person with a role or a firm. */
function rosterEntry(reading: string): PersonFact | undefined {
  if (reading.length > 140 || reading.length < 4 || !ENTRY_SHAPE.test(reading) || NO_ENTRY.test(reading))
    return undefined;
  const start = /^(?:[•●·*-] ?|\d{1,2}[.、] ?)?/.exec(reading)![0].length;
  const who = reading.includes(':') ? colonEntry(reading, start) : readWho(reading, start, reading.length);
  if (!who?.name || who.shape !== 'person' || (!who.role && !who.organization)) return undefined;
  return { who, start, end: reading.length, entry: true };
}

/** 王砚舟：董事长, 首席财务官：徐宏: nothing but a name and a role around a colon. */
function colonEntry(reading: string, start: number): Who | undefined {
  const colon = reading.indexOf(':', start);
  if (colon < 0 || reading.length > 60) return undefined;
  const left = readWho(reading, start, colon);
  const roles = findRoles(reading.slice(colon + 1));
  const rest = { start: colon + 1, end: reading.length };
  if (left.shape === 'person' && roles.length > 0 && roles.at(-1)!.end === rest.end - rest.start) {
    return { ...left, role: rest, kind: roles[0]!.kind };
  }
  const right = readWho(reading, rest.start, rest.end);
  const isRole = findRoles(reading.slice(start, colon)).at(-1)?.end === colon - start;
  if (!isRole || right.shape !== 'person' || !right.name) return undefined;
  if (right.name.end < reading.length && reading[right.name.end] !== '(') return undefined;
  return { ...right, role: { start, end: colon }, kind: left.kind };
}

/** 首席财务官徐宏, 财务总监 李若溪, 海登证券分析师Lucy Chen. */
function after(reading: string, run: RoleRun): Who | undefined {
  let at = run.end;
  while (at - run.end < 3 && (reading[at] === ' ' || reading[at] === ':')) at++;
  let end = hanNameEnd(reading, at);
  if (end < 0) {
    if (!isHan(reading.charCodeAt(run.end - 1))) return undefined;
    const latin = LATIN_NAME_AFTER.exec(reading.slice(at, at + 64));
    if (!latin) return undefined;
    const words = latin[1]!.trimEnd();
    if (nameShape(words) === 'none') return undefined;
    end = at + words.length;
  }
  return person(reading, { start: at, end }, run, organizationBefore(reading, run.start));
}

/** `Garrick Noor, our president and chief executive officer`; 徐宏(首席财务官). */
function before(reading: string, run: RoleRun): Who | undefined {
  const latin = latinBefore(reading, run.start);
  if (latin)
    return nameShape(reading.slice(latin.start, latin.end)) === 'full' ? person(reading, latin, run) : undefined;
  const end = run.start - 1;
  if (reading[end] !== '(') return undefined;
  const name = BRACKETED.exec(reading.slice(Math.max(0, end - 4), end))?.[0];
  return name && nameShape(name) === 'full' ? person(reading, { start: end - name.length, end }, run) : undefined;
}

/** The Latin name before the comma in front of a role. */
function latinBefore(reading: string, role: number): Span | undefined {
  const head = reading.slice(Math.max(0, role - LONGEST_BEFORE), role);
  const comma = head.lastIndexOf(', ');
  if (comma < 0 || !BEFORE_ROLE.test(head.slice(comma + 2))) return undefined;
  const end = role - head.length + comma;
  const name = LATIN_NAME_BEFORE.exec(reading.slice(Math.max(0, end - LONGEST_NAME), end))?.[0];
  return name === undefined ? undefined : { start: end - name.length, end };
}

function person(reading: string, name: Span, run: RoleRun, organization?: Span): Who {
  const role = { start: run.start, end: run.end };
  const key = nameKey(reading.slice(name.start, name.end));
  return { ...NOBODY, name, key, role, organization, kind: run.kind, shape: 'person' };
}

/** The firm or the division in front of a role, from the last mark or joint on. */
function organizationBefore(reading: string, end: number): Span | undefined {
  const from = Math.max(0, end - 24);
  const head = reading.slice(from, end);
  let start = from;
  for (const match of head.matchAll(CLAUSE_START)) start = from + match.index + match[0].length;
  return start < end && organizationKind(reading.slice(start, end)) ? { start, end } : undefined;
}
