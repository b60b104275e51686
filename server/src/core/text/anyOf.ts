/**
 * Source of a pattern for any term of a lexicon's list `a | b`, tried in its order. A term may name characters that must not
 * follow it (`中 !国东小`), and be the beginning of words (`increas*`).
 */
export const anyOf = (list: string): string => list.split(' | ').map(sourceOf).join('|');

function sourceOf(row: string): string {
  const [term, unless] = row.split(' !');
  return term!.replaceAll('.', '\\.').replaceAll('*', '\\w*') + (unless === undefined ? '' : `(?![${unless}])`);
}
