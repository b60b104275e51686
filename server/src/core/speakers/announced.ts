import type { PersonFact } from '../structure/facts';
import type { Span } from '../transcript';
import { nameKey, nameShape } from './names';
import { organizationKind } from './roles';
import { NOBODY } from './who';

const EN =
  /\b((?:[A-Z][A-Za-z\u00c0-\u024f'’.-]{0,20} ){1,2}[A-Z][A-Za-z\u00c0-\u024f'’-]{1,24}),? (?:from|with|of|at|representing) (?:the )?((?:[A-Z][\w&'’.-]{0,24})(?: (?:&|and|of|[A-Z][\w&'’.-]{0,24})){0,4})/g;
const MAY_NAME_EN = / (?:from|with|of|at|representing) (?:the )?[A-Z]/;
const ZH =
  /(?:来自|有请|请|[位题]是|交给|由)([\u3400-\u9fffA-Za-z]{2,14}?)的([\u3400-\u9fff]{2,4}|[\u3400-\u9fff]{1,6}[·•][\u3400-\u9fff]{1,6}|[A-Z][A-Za-z.'-]{1,20}(?: [A-Z][A-Za-z.'-]{1,20}){1,2}) ?(?:先生|女士|小姐|博士|(?=[,。:!提请]|$))/g;

/** Those who are called with their firm, and no role: `Imre Vass with Castellan Partners`, 来自东湾证券的林艾瑞女士. */
export function findAnnounced(reading: string): PersonFact[] {
  const found: PersonFact[] = [];
  const add = (match: RegExpMatchArray, words: string, firm: string): void => {
    const kind = nameShape(words) === 'full' ? organizationKind(firm) : undefined;
    if (kind !== 'analyst' && kind !== 'media') return;
    const name = spanOf(match, words);
    const organization = spanOf(match, firm);
    const span = { start: Math.min(name.start, organization.start), end: Math.max(name.end, organization.end) };
    found.push({
      ...span,
      who: { ...NOBODY, name, key: nameKey(words), organization, kind, shape: 'person' },
      entry: false,
    });
  };
  if (MAY_NAME_EN.test(reading))
    for (const match of reading.matchAll(EN)) add(match, withoutLead(match[1]!), match[2]!.replace(/[.,]$/, ''));
  if (reading.includes('的')) for (const match of reading.matchAll(ZH)) add(match, match[2]!, match[1]!);
  return found;
}

/** A sentence may start with a word before the name: `Next Raphael Chen`, `And Imre Vass`. */
const withoutLead = (words: string): string => words.replace(/^(?:Next|And|Now|Then|Thanks?|Mr|Ms|Mrs|Dr)\.? /, '');

function spanOf(match: RegExpMatchArray, words: string): Span {
  const start = match.index! + match[0].indexOf(words);
  return { start, end: start + words.length };
}
