import type { Block } from '../block';
import { surnameOf } from './names';
import type { Who } from './who';

/** Who is named with a role or a firm anywhere in the document. */
export interface Roster {
  knows(who: Who): boolean;
}

export function rosterOf(blocks: readonly Block[]): Roster {
  const keys = new Set<string>();
  const surnames = new Set<string>();
  const words = new Set<string>();
  for (const { facts } of blocks) {
    for (const { who } of facts.structure.people) {
      keys.add(who.key);
      surnames.add(surnameOf(who.key));
      if (who.key.includes(' ')) for (const word of who.key.split(' ')) words.add(word);
    }
  }
  return {
    knows: ({ key, surname, shape }) =>
      shape !== 'known' &&
      (keys.has(key) || words.has(key) || (surname !== undefined && (surnames.has(surname) || words.has(surname)))),
  };
}
