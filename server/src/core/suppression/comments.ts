import type { Block } from '../block';
import type { Suppression } from './suppression';

/**
 * A line of its own that says what not to show, in a comment of WebVTT, of Markdown, or behind a mark that no speech starts with:
 * `NOTE callmark-disable-next-line value-conflict -- restated`, `<!-- callmark-disable-file injected-text -->`.
 */
const DIRECTIVE = /^(?:NOTE |<!-- ?|# ?|\/\/ ?)?callmark-(disable-file|disable-next-line|disable|enable)(?![\w-])/;
const LONGEST = 500;

export const isDirective = (reading: string): boolean => DIRECTIVE.test(reading);

/** The suppressions that a document's own comments ask for, in text order. */
export function commentsOf(blocks: readonly Block[]): Suppression[] {
  const found: Suppression[] = [];
  const open: { readonly at: number; readonly said: Said }[] = [];
  const close = (end: number, rules: Said['rules']): void => {
    for (const { at, said } of open.splice(0)) {
      const closes = !rules || (said.rules?.every((rule) => rules.includes(rule)) ?? false);
      if (closes) found.push({ scope: { in: 'span', start: at, end }, ...said });
      else open.push({ at, said });
    }
  };
  blocks.forEach((block, index) => {
    if (!block.facts.structure.furniture) return;
    const [opener, verb] = DIRECTIVE.exec(block.facts.source) ?? [];
    if (opener === undefined) return;
    const said = readRules(block.facts.source.slice(opener.length, LONGEST));
    if (verb === 'disable-file') found.push({ scope: { in: 'file' }, ...said });
    else if (verb === 'disable') open.push({ at: block.end, said });
    else if (verb === 'enable') close(block.start, said.rules);
    else {
      const next = blocks.slice(index + 1).find(({ facts }) => !facts.structure.furniture);
      if (next) found.push({ scope: { in: 'span', start: next.start, end: next.end }, ...said });
    }
  });
  close(Infinity, undefined);
  return found;
}

type Said = Pick<Suppression, 'rules' | 'reason'>;

/** `rule other-rule -- reason`, without the end of the comment. */
function readRules(rest: string): Said {
  const [names = '', ...reasons] = rest.replace(/-->$/, '').split(' -- ');
  const rules = names.split(/[\s,]+/).filter(Boolean);
  const reason = reasons.join(' -- ').trim();
  return { ...(rules.length > 0 ? { rules } : {}), ...(reason ? { reason } : {}) };
}
