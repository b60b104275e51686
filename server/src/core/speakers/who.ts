import { SIDES as EN_SIDES } from '../lexicon/en/sides';
import { SIDES as ZH_SIDES } from '../lexicon/zh/sides';
import { isHan } from '../text/script';
import type { Span, SpeakerKind } from '../transcript';
import { nameKey, nameShape, surnameOfTitled, type NameShape } from './names';
import { findRoles, isProperOrganization, organizationKind, wholeRole, type RoleRun } from './roles';

/** What the words of a label or of a roster's entry say about a person. Offsets are the text's in which they stand. */
export interface Who {
  /** The words that name somebody; absent where they name nobody (问). */
  readonly name?: Span;
  /** What identities compare: equal keys are one person, unless a surname alone was given. */
  readonly key: string;
  readonly role?: Span;
  readonly organization?: Span;
  /** The same person's name in another script or form: the gloss in 何茜(Cici He). */
  readonly alias?: Span;
  readonly kind: SpeakerKind;
  readonly anonymous: boolean;
  readonly side?: 'question' | 'answer';
  /** Surname where only a surname with a title was given: 王 of 王总. */
  readonly surname?: string;
  /** `known`: words of the lexicon; `person`: the shape of a full name; `weak`: may be one; `none`: nothing speaks for it. */
  readonly shape: 'known' | 'person' | 'weak' | 'none';
}

const SIDE_TERMS = [...ZH_SIDES, ...EN_SIDES];
const sideWords = (side: 'question' | 'answer'): string =>
  SIDE_TERMS.filter((row) => row.side === side)
    .map(({ term }) => term)
    .sort((a, b) => b.length - a.length)
    .join('|');
/** Q2追问 comes back to Q2. */
const AGAIN = /^q\d{1,3} ?(?=[\u3400-\u9fff])/i;
const SIDE = new RegExp(
  `^(?:q\\d{1,3} ?(?=[\\u3400-\\u9fff]))?(?:(${sideWords('question')})|(${sideWords('answer')}))[ .-]?(?:\\d{1,3})?$`,
  'i',
);
/** The longest word and its number. */
const LONGEST_SIDE = Math.max(...SIDE_TERMS.map(({ term }) => term.length)) + 8;
const ZH_SIDE_WORDS = ZH_SIDES.map(({ term }) => term).sort((a, b) => b.length - a.length);

/** Words that say nothing about anybody. Everybody else is made from it, so that all have one hidden class. */
export const NOBODY: Who = {
  name: undefined,
  key: '',
  role: undefined,
  organization: undefined,
  alias: undefined,
  kind: 'unknown',
  anonymous: false,
  side: undefined,
  surname: undefined,
  shape: 'none',
};

/** The side that a label names by itself: 问, `Q3`, 答. */
export function sideOf(text: string): 'question' | 'answer' | undefined {
  const match = text.length > LONGEST_SIDE ? null : SIDE.exec(text);
  return match ? (match[1] ? 'question' : 'answer') : undefined;
}

/** Reads the words between two offsets as somebody. */
export function readWho(text: string, from: number, to: number): Who {
  const [start, end] = trim(text, from, to);
  if (end <= start || end - start > 90) return NOBODY;
  const bracket = bracketOf(text, start, end);
  if (bracket) return readBracketed(text, start, end, bracket);
  const side = sideOf(text.slice(start, end));
  if (side) return anonymousSide(side, text.slice(start, end), start);
  const suffix = sideSuffix(text, start, end);
  if (suffix) {
    const who = withSide(readPlain(text, start, suffix.at), suffix.side);
    return who.shape === 'none' && isGroup(text, start, suffix.at, end) ? { ...who, shape: 'weak' } : who;
  }
  return readPlain(text, start, end);
}

/** Blanks and markup around a label's words. */
const AROUND = ' *#"';

function trim(text: string, from: number, to: number): [number, number] {
  let [start, end] = [from, to];
  while (start < end && AROUND.includes(text[start]!)) start++;
  while (end > start && AROUND.includes(text[end - 1]!)) end--;
  return [start, end];
}

const NUMBERED = /^(?<word>.*?)[ .-]?(?<number>\d{0,9})$/;
const PEOPLE = new Set(SIDE_TERMS.filter(({ person }) => person).map(({ term }) => term));

function anonymousSide(side: 'question' | 'answer', words: string, start: number): Who {
  const kind = side === 'question' ? 'analyst' : 'executive';
  const { word, number } = NUMBERED.exec(words)!.groups!;
  if (number && PEOPLE.has(word!))
    return {
      ...NOBODY,
      name: { start, end: start + words.length },
      key: `@${words}`,
      kind,
      anonymous: true,
      side,
      shape: 'known',
    };
  return {
    ...NOBODY,
    key: AGAIN.test(words) ? '@q' : `@${word!.toLowerCase()}`,
    kind,
    anonymous: true,
    side,
    shape: 'known',
  };
}

/** A label that ends with what its speaker does: 投资者提问, 董秘回答. */
function sideSuffix(text: string, start: number, end: number): { at: number; side: 'question' | 'answer' } | undefined {
  if (!isHan(text.charCodeAt(end - 1))) return undefined;
  for (const term of ZH_SIDE_WORDS) {
    const at = end - term.length;
    if (at <= start || !text.startsWith(term, at)) continue;
    return { at, side: ZH_SIDES.find((row) => row.term === term)!.side };
  }
  return undefined;
}

/** 法人提问: a short word that no lexicon has, before the longer words of asking and answering. */
const isGroup = (text: string, start: number, at: number, end: number): boolean =>
  end - at > 1 && at - start <= 6 && !text.endsWith('问题', end) && /^[\u3400-\u9fff]+$/.test(text.slice(start, at));

const withSide = (who: Who, side: 'question' | 'answer'): Who => ({
  ...who,
  side,
  kind: who.kind === 'unknown' ? (side === 'question' ? 'analyst' : 'executive') : who.kind,
});

/** The bracket that ends the words, where there is one. */
function bracketOf(text: string, start: number, end: number): Span | undefined {
  const close = text[end - 1];
  if (close !== ')' && close !== ']') return undefined;
  const open = text.lastIndexOf(close === ')' ? '(' : '[', end - 2);
  return open >= start ? { start: open, end } : undefined;
}

function readBracketed(text: string, start: number, end: number, bracket: Span): Who {
  const inner = { start: bracket.start + 1, end: end - 1 };
  const words = text.slice(inner.start, inner.end).trim();
  if (bracket.start === start) return readPlain(text, inner.start, inner.end);
  const outer = readWho(text, start, bracket.start);
  if (outer.side && outer.anonymous) {
    if (words === '') return outer;
    const who = withSide(readWho(text, inner.start, inner.end), outer.side);
    return who.key === '' ? { ...who, shape: 'known', key: nameKey(words), name: inner } : { ...who, shape: 'known' };
  }
  if (outer.key === '') return outer;
  const roles = findRoles(words);
  if (roles.length > 0)
    return { ...outer, role: outer.role ?? inner, kind: outer.kind === 'unknown' ? roles[0]!.kind : outer.kind };
  const kind = organizationKind(words);
  if (kind) return { ...outer, organization: inner, kind: outer.kind === 'unknown' ? kind : outer.kind };
  return nameShape(words) === 'none'
    ? outer
    : { ...outer, alias: inner, shape: outer.shape === 'none' ? 'weak' : outer.shape };
}

const SEPARATOR = / ?(?:—{1,2}|–|--| - |\||,|(?<=[\u3400-\u9fff])-(?=[\u3400-\u9fff])) ?/;

function readPlain(text: string, start: number, end: number): Who {
  const words = text.slice(start, end);
  const parted = SEPARATOR.exec(words);
  if (parted && parted.index > 0 && parted.index + parted[0].length < words.length) {
    const after = start + parted.index + parted[0].length;
    return readParted(text, { start, end: start + parted.index }, { start: after, end });
  }
  const blank = words.indexOf(' ');
  const twice = blank > 0 && isSameRole(words.slice(0, blank), words.slice(blank + 1));
  if (twice) return { ...readPlain(text, start, start + blank), alias: { start: start + blank + 1, end } };
  const whole = wholeRole(words);
  if (whole) {
    const anonymous = whole.anonymous ?? false;
    return {
      ...NOBODY,
      name: { start, end },
      key: `@${words.toLowerCase()}`,
      kind: whole.kind,
      anonymous,
      shape: 'known',
    };
  }
  const shape = nameShape(words);
  if (shape === 'titled' && !isHan(words.charCodeAt(0))) return readNamed(text, start, end, shape);
  const surname = surnameOfTitled(words);
  if (surname) return { ...NOBODY, name: { start, end }, key: words, surname, shape: 'person' };
  const roles = findRoles(words).filter(({ kind }) => kind !== 'unknown' || words.length < 8);
  if (roles.length > 0) return readAroundRole(text, start, end, roles.at(-1)!);
  return readNamed(text, start, end, shape);
}

/** One role in two languages: `Operator 操作员`. */
function isSameRole(first: string, second: string): boolean {
  const kind = wholeRole(first)?.kind;
  return (
    kind !== undefined && wholeRole(second)?.kind === kind && isHan(first.charCodeAt(0)) !== isHan(second.charCodeAt(0))
  );
}

/** A name, or a name with its gloss in a bracket. */
function readGlossed(text: string, { start, end }: Span): Who {
  const bracket = bracketOf(text, start, end);
  if (!bracket || bracket.start === start) return readNamed(text, start, end);
  const name = readNamed(text, ...trim(text, start, bracket.start));
  const alias = { start: bracket.start + 1, end: end - 1 };
  return nameShape(text.slice(alias.start, alias.end)) === 'none' ? name : { ...name, alias };
}

/** `Name -- Title`, `Firm - Name`, 李若溪——首席财务官, 财务总监|李若溪, 提问人|海登证券 Lucy Chen. */
function readParted(text: string, first: Span, rest: Span): Who {
  const side = sideOf(text.slice(first.start, first.end));
  if (side) return withSide(readPlain(text, rest.start, rest.end), side);
  const left = readGlossed(text, first);
  const restWords = text.slice(rest.start, rest.end);
  const leftRoles = findRoles(text.slice(first.start, first.end));
  if (leftRoles.length > 0 && left.shape !== 'person') {
    const right = readPlain(text, rest.start, rest.end);
    if (right.key !== '')
      return { ...right, role: right.role ?? first, kind: right.kind === 'unknown' ? leftRoles[0]!.kind : right.kind };
  }
  if (left.key === '') return NOBODY;
  if (left.organization && left.name?.end === left.organization.end) {
    const right = readPlain(text, rest.start, rest.end);
    if (right.shape === 'person') return { ...right, organization: right.organization ?? first };
  }
  const roles = findRoles(restWords);
  const analyst = roles.find(({ kind }) => kind === 'analyst');
  const firm = organizationKind(restWords.replace(SEPARATOR, '\n').split('\n')[0]!.trim());
  const kind = analyst ? 'analyst' : (roles[0]?.kind ?? firm ?? 'unknown');
  const parted = SEPARATOR.exec(restWords);
  const named = {
    ...left,
    kind,
    shape: left.shape === 'weak' && !left.organization && (roles.length > 0 || firm) ? ('person' as const) : left.shape,
  };
  if (analyst && parted) {
    const at = rest.start + parted.index;
    return {
      ...named,
      organization: { start: rest.start, end: at },
      role: { start: at + parted[0].length, end: rest.end },
    };
  }
  if (roles.length > 0) return { ...named, role: rest };
  return firm ? { ...named, organization: rest } : named;
}

/** 海登证券分析师Lucy Chen, 首席财务官徐宏, 徐宏财务总监, 潮声财经记者. */
function readAroundRole(text: string, start: number, end: number, run: RoleRun): Who {
  const role = { start: start + run.start, end: start + run.end };
  const [nameStart, nameEnd] = trim(text, role.end, end);
  const [headStart, headEnd] = trim(text, start, role.start);
  const head = text.slice(headStart, headEnd);
  const firm = head === '' ? undefined : organizationKind(head);
  if (nameEnd > nameStart) {
    // 管理层简报 names no Mr. 简.
    if (run.anonymous && run.kind === 'executive' && nameStart === role.end) return NOBODY;
    if (run.anonymous && DESIGNATOR.test(text.slice(nameStart, nameEnd)))
      return readRoleAlone(text, { start, end }, { ...run, anonymous: false }, { role, head, firm });
    if (run.anonymous && head === '' && nameStart > role.end && HANDLE.test(text.slice(nameStart, nameEnd)))
      return handle(text, { start: nameStart, end: nameEnd }, role, run.kind);
    const who = readNamed(text, nameStart, nameEnd);
    if (who.shape === 'none')
      return run.anonymous ? readRoleAlone(text, { start, end }, run, { role, head, firm }) : NOBODY;
    const isFirm = firm !== undefined || (head !== '' && run.kind === 'analyst');
    const known = { ...who, kind: run.kind, shape: 'person' } as const;
    return isFirm
      ? { ...known, organization: { start: headStart, end: headEnd }, role }
      : { ...known, role: { start: headStart, end: role.end } };
  }
  if (!firm && nameShape(head) === 'full') {
    return { ...readNamed(text, headStart, headEnd), role, kind: run.kind, shape: 'person' };
  }
  return readRoleAlone(text, { start, end }, run, { role, head, firm });
}

/** Tells apart people whom a label does not name: 投资者A, `Analyst 2`. */
const DESIGNATOR = /^[A-Za-z\d]$/;
/** What users of a platform call themselves, behind what they are there: 投资者 半山听雨, 网友 guest_4417. */
const HANDLE = /^[\w\u3400-\u9fff.-]{2,16}$/;

const handle = (text: string, name: Span, role: Span, kind: SpeakerKind): Who => ({
  ...NOBODY,
  name,
  key: text.slice(name.start, name.end).toLowerCase(),
  role,
  kind,
  shape: 'person',
});

/** A label that names a role and no person: 潮声财经记者, `Unidentified Analyst`, 投资者 x. */
function readRoleAlone(
  text: string,
  span: Span,
  run: RoleRun,
  { role, head, firm }: { role: Span; head: string; firm: SpeakerKind | undefined },
): Who {
  const words = text.slice(span.start, span.end);
  const latin = /[a-z]/i.test(head);
  const fits = latin ? firm !== undefined || nameShape(head) !== 'none' : words.length <= 14;
  if (!fits) return NOBODY;
  return {
    ...NOBODY,
    name: span,
    key: nameKey(words),
    role,
    organization: firm && { start: span.start, end: span.start + head.length },
    kind: run.kind === 'analyst' && firm === 'media' ? 'media' : run.kind,
    anonymous: run.anonymous && !firm,
    shape: 'known',
  };
}

/** A name alone, behind its firm (海棠证券 何梓轩, 海棠证券何梓轩), or in two scripts. */
function readNamed(text: string, start: number, end: number, known?: NameShape): Who {
  const words = text.slice(start, end);
  const named: Who = { ...NOBODY, name: { start, end }, key: nameKey(words) };
  const shape = known ?? nameShape(words);
  const firm = words.length <= 40 ? organizationKind(words) : undefined;
  const isPerson = shape === 'full' && (!firm || (firm === 'media' && /[a-z]/i.test(words)));
  if (isPerson) return { ...named, shape: 'person' };
  const behindFirm = readBehindFirm(text, start, end);
  if (behindFirm) return behindFirm;
  if (firm) {
    const shape = isProperOrganization(words) || words.startsWith('《') ? 'person' : 'weak';
    return { ...named, organization: { start, end }, kind: firm, shape };
  }
  if (shape === 'titled') return { ...named, surname: nameKey(words), shape: 'person' };
  return (
    (shape === 'none' ? readTwice(text, start, end) : undefined) ?? {
      ...named,
      shape: shape === 'partial' ? 'weak' : 'none',
    }
  );
}

/** 海棠证券 何梓轩, 海棠证券何梓轩: the longest firm in front of a name. */
function readBehindFirm(text: string, start: number, end: number): Who | undefined {
  if (end - start > LONGEST_BEHIND_FIRM || !isHan(text.charCodeAt(start))) return undefined;
  for (let at = end - 2; at > start + 1; at--) {
    const [nameStart] = trim(text, at, end);
    const name = text.slice(nameStart, end);
    const parted = nameStart > at;
    if (isBlankBefore(text, at) || !(parted ? nameShape(name) !== 'none' : nameShape(name) === 'full')) continue;
    const kind = organizationKind(text.slice(start, at));
    if (kind)
      return {
        ...NOBODY,
        name: { start: nameStart, end },
        key: nameKey(name),
        organization: { start, end: at },
        kind,
        shape: 'person',
      };
  }
  return undefined;
}

const isBlankBefore = (text: string, at: number): boolean => text[at - 1] === ' ';
const LONGEST_BEHIND_FIRM = 40;
const TWO_SCRIPTS =
  /^([A-Z][A-Za-z'’. -]{1,40}[A-Za-z.]) ?([\u3400-\u9fff·]{2,12})$|^([\u3400-\u9fff·]{2,12}) ?([A-Z][A-Za-z'’. -]{1,40}[A-Za-z.])$/;

/** `Serena Lau 刘诗雅`: one name, and the same in another script. */
function readTwice(text: string, start: number, end: number): Who | undefined {
  const match = TWO_SCRIPTS.exec(text.slice(start, end));
  if (!match) return undefined;
  const [first, second] = [(match[1] ?? match[3])!, (match[2] ?? match[4])!];
  if (nameShape(first) !== 'full' || nameShape(second) !== 'full') return undefined;
  const name = { start, end: start + first.length };
  return { ...NOBODY, name, key: nameKey(first), alias: { start: end - second.length, end }, shape: 'person' };
}
