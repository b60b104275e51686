import { DIVISIONS } from '../lexicon/zh/roles';
import { nameShape } from './names';
import type { Span, SpeakerKind } from '../transcript';
import { findRoles, organizationKind } from './roles';
import { NOBODY, readWho, type Who } from './who';

const HEAD = 240;
const ZH = /(?:^|[,。!? 好])(?:我|这里|这边|本人)(?:还?是|叫|们?是)(?:今天的主持人,? ?|来自)?/g;
/** Where the words end that say who it is: at a mark, or at a blank in speech without marks. */
const ENDS = /[哈啊呀吧呢]?(?:[,。!?; ]|$)/g;
const LONGEST = 30;
/** 小唐, behind the name of a firm. */
const NICKNAME = /^[小老阿][\u3400-\u9fff]$/;
/** 财务许蔓: somebody of the company's own division. */
const DIVISION = new RegExp(`^((?:公司)?(?:${DIVISIONS.join('|')})(?:部|这边)?(?:的)?)(?=[\\u3400-\\u9fff]{2,4}$)`);
/** `Stefan here from Orrin Bank`: what a label already calls by the full name. */
const FIRM = /^,? (?:here )?(?:from|with|at|of) (?:the )?([A-Z][\w&'’-]{0,24}(?: [A-Z][\w&'’-]{0,24}){0,3})/;
const EN =
  /\b(?:[Tt]his is|I'm|I am|[Mm]y name is|[Ii]t's) (?<name>(?:[A-Z][A-Za-z\u00c0-\u024f'’-]{1,20} ){0,2}[A-Z][A-Za-z\u00c0-\u024f'’-]{1,20})(?<about>,? (?:and I'm )?(?:the |your |our |from |with |at |of |here )?[A-Za-z& ]{2,40})?/g;

/** Whom the speaker of a block says to be in its first words: 我是星澜证券的王冉, `This is Jim Holt, CEO`. */
export function findSelfIntroduction(reading: string): Who | undefined {
  const head = reading.slice(0, HEAD);
  for (const match of head.matchAll(ZH)) {
    const start = match.index + match[0].length;
    ENDS.lastIndex = start + 1;
    for (let end = ENDS.exec(head); end && end.index - start <= LONGEST; end = ENDS.exec(head)) {
      const who = readChinese(head, start, end.index);
      if (who) return who;
      if (end[0].at(-1) !== ' ') break;
    }
  }
  for (const match of head.matchAll(EN)) {
    const name = match.groups!.name!;
    const start = match.index + match[0].indexOf(name);
    if (nameShape(name) !== 'full') continue;
    return withRole(
      head,
      readWho(head, start, start + name.length),
      start + name.length,
      match.index + match[0].length,
    );
  }
  return undefined;
}

/** 董秘赵未央, 星澜证券的王冉, 溯源投资的小陈. */
function readChinese(text: string, start: number, end: number): Who | undefined {
  const of = text.lastIndexOf('的', end - 1);
  const division = of > start ? undefined : DIVISION.exec(text.slice(start, end))?.[1];
  if (division) {
    const who = readWho(text, start + division.length, end);
    if (who.shape === 'person' && !who.role)
      return { ...who, role: { start, end: start + division.length }, kind: 'executive' };
  }
  const at = of > start ? of + 1 : start;
  const nickname = of > start && NICKNAME.test(text.slice(at, end));
  const who = nickname ? named(text, { start: at, end }) : readWho(text, at, end);
  if (who.shape !== 'person' || !who.name || who.surname) return undefined;
  if (of <= start) return who;
  const kind = who.kind === 'unknown' ? firmKind(text.slice(start, of)) : who.kind;
  return nickname && kind === 'unknown' ? undefined : { ...who, organization: { start, end: of }, kind };
}

const named = (text: string, name: Span): Who => ({
  ...NOBODY,
  name,
  key: text.slice(name.start, name.end),
  shape: 'person',
});

/** Of 北屿证券农业组 and 北屿证券研究所 what 北屿证券 is. */
function firmKind(words: string): SpeakerKind {
  for (let end = words.length; end >= 2; end--) {
    const kind = organizationKind(words.slice(0, end));
    if (kind) return kind;
  }
  return 'unknown';
}

/** What the words behind a name say: `, chief medical officer`, ` from Pellham Securities`. */
function withRole(text: string, who: Who, start: number, end: number): Who {
  const [role] = findRoles(text.slice(start, end));
  if (role) return { ...who, role: { start: start + role.start, end: start + role.end }, kind: role.kind };
  const firm = FIRM.exec(text.slice(start));
  const kind = firm && organizationKind(firm[1]!);
  if (!firm || !kind) return who;
  const past = start + firm[0].length;
  return { ...who, organization: { start: past - firm[1]!.length, end: past }, kind };
}
