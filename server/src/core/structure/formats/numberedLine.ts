import { nameKey } from '../../speakers/names';
import { findRoles, wholeRole } from '../../speakers/roles';
import { NOBODY, type Who } from '../../speakers/who';
import type { Span } from '../../transcript';
import { labelAt, type TranscriptFormat } from './format';

const LINE = /^(.{2,120}?) {0,60}\[(\d{1,4})\]$/;

/** `Name, Firm - Title    [4]`: turns numbered in brackets, between dashed rules or without them. */
export const numberedLine: TranscriptFormat = {
  id: 'numbered-turns',
  name: { en: 'numbered turns (Name, Firm - Title [4])', zh: '编号发言（姓名, 机构 - 职务 [4]）' },
  family: 'line',
  labels(reading) {
    if (reading.length > 140 || !reading.endsWith(']')) return [];
    const match = LINE.exec(reading);
    if (!match || /[.!?]$/.test(match[1]!)) return [];
    const who = readEntry(match[1]!);
    return labelAt(
      this,
      reading,
      { from: 0, start: 0, end: who.name?.end ?? 0, speech: reading.length },
      { who, weight: 2 },
    );
  },
};

/** Name up to the first comma, firm up to the last ` - `, then the title. Firms hold commas, titles hold hyphens. */
function readEntry(words: string): Who {
  const role = wholeRole(words);
  if (role)
    return {
      ...NOBODY,
      name: { start: 0, end: words.length },
      key: `@${words.toLowerCase()}`,
      kind: role.kind,
      anonymous: role.anonymous ?? false,
      shape: 'known',
    };
  const comma = words.indexOf(', ');
  const dash = words.indexOf(' - ', Math.max(0, comma));
  const nameEnd = comma > 0 ? comma : dash > 0 ? dash : words.length;
  const title: Span | undefined = dash > 0 ? { start: dash + 3, end: words.length } : undefined;
  const firm: Span | undefined = comma > 0 ? { start: comma + 2, end: dash > 0 ? dash : words.length } : undefined;
  const roles = title ? findRoles(words.slice(title.start)) : [];
  const kind = roles.some((run) => run.kind === 'analyst') ? 'analyst' : (roles[0]?.kind ?? 'unknown');
  const name = { start: 0, end: nameEnd };
  const key = nameKey(words.slice(0, nameEnd));
  return { ...NOBODY, name, key, kind, shape: 'person', role: title, organization: firm };
}
