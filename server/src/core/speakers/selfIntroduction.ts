import { nameShape } from './names';
import { findRoles, organizationKind } from './roles';
import { readWho, type Who } from './who';

const HEAD = 240;
const ZH =
  /(?:^|[,。!? ])(?:我|这里|这边|本人)(?:还?是|叫|们?是)(?:今天的主持人,? ?|来自)?(?<who>[^,。!?;]{2,30}?)(?=[哈啊呀吧呢]?(?:[,。!?;]|$))/g;
const EN =
  /\b(?:[Tt]his is|I'm|I am|[Mm]y name is|[Ii]t's) (?<name>(?:[A-Z][A-Za-z\u00c0-\u024f'’-]{1,20} ){0,2}[A-Z][A-Za-z\u00c0-\u024f'’-]{1,20})(?<about>,? (?:and I'm )?(?:the |your |our |from |with |at |of |here )?[A-Za-z& ]{2,40})?/g;

/** Whom the speaker of a block says to be in its first words: 我是星澜证券的王冉, `This is Jim Holt, CEO`. */
export function findSelfIntroduction(reading: string): Who | undefined {
  const head = reading.slice(0, HEAD);
  for (const match of head.matchAll(ZH)) {
    const start = match.index + match[0].length - match.groups!.who!.length;
    const who = readChinese(head, start, start + match.groups!.who!.length);
    if (who) return who;
  }
  for (const match of head.matchAll(EN)) {
    const name = match.groups!.name!;
    if (nameShape(name) !== 'full') continue;
    const start = match.index + match[0].indexOf(name);
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
  const who = readWho(text, of > start ? of + 1 : start, end);
  if (who.shape !== 'person' || !who.name || who.surname) return undefined;
  if (of <= start) return who;
  const kind = who.kind === 'unknown' ? (organizationKind(text.slice(start, of)) ?? 'unknown') : who.kind;
  return { ...who, organization: { start, end: of }, kind };
}

function withRole(text: string, who: Who, start: number, end: number): Who {
  const [role] = findRoles(text.slice(start, end));
  return role ? { ...who, role: { start: start + role.start, end: start + role.end }, kind: role.kind } : who;
}
