import type { Block } from '../block';
import { surnameOf } from './names';
import type { Who } from './who';

/** Who is named with a role or a firm anywhere in the document. */
export interface Roster {
  /** True where a block other than the label's own names the person. */
  knows(who: Who, block: number): boolean;
}

export function rosterOf(blocks: readonly Block[]): Roster {
  /** For each key, surname and part of a name, the first two blocks that hold it. */
  const named = new Map<string, number[]>();
  const add = (word: string, block: number): void => {
    const at = named.get(word);
    if (!at) named.set(word, [block]);
    else if (at.length < 2 && at[0] !== block) at.push(block);
  };
  blocks.forEach(({ facts }, block) => {
    for (const { who } of facts.structure.people) {
      add(who.key, block);
      const surname = surnameOf(who.key);
      if (surname) add(surname, block);
      if (who.key.includes(' ')) for (const word of who.key.split(' ')) add(word, block);
    }
  });
  const elsewhere = (word: string, block: number): boolean => named.get(word)?.some((at) => at !== block) ?? false;
  return {
    knows: ({ key, surname, shape }, block) =>
      shape !== 'known' && (elsewhere(key, block) || (surname !== undefined && elsewhere(surname, block))),
  };
}
