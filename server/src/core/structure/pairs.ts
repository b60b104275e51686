import type { Block } from '../block';
import { isHan } from '../text/script';
import type { PlacedLabel } from './choose';
import type { LabelFact } from './facts';

/** A label alone on its line and then again, in the same words or in another language, is one label. */
export const doubled = (labels: readonly PlacedLabel[]): PlacedLabel[] => {
  const isAgain = (one: PlacedLabel | undefined, next: PlacedLabel | undefined): boolean =>
    one !== undefined && next?.block === one.block + 1 && saysAgain(one.label, next.label);
  return labels.flatMap((item, i): PlacedLabel[] => {
    if (isAgain(labels[i - 1], item)) return [];
    const next = labels[i + 1];
    if (!isAgain(item, next)) return [item];
    const translation = next!.label.who.key === item.label.who.key ? undefined : next!.label;
    return [{ ...item, below: 'again', translation }];
  });
};

/** Whether the label of one line says what that of the line above it says. */
export const saysAgain = (label: LabelFact, below: LabelFact): boolean =>
  label.alone && below.alone && (label.who.key === below.who.key || isTranslation(label, below));

/** One in Han and one in Latin letters, of one side of a question, and of one kind where both tell it. */
function isTranslation({ who }: LabelFact, { who: other }: LabelFact): boolean {
  const kinds = who.kind === other.kind || who.kind === 'unknown' || other.kind === 'unknown';
  return kinds && who.side === other.side && isInHan(who.key) !== isInHan(other.key);
}

const isInHan = (key: string): boolean => isHan(key.charCodeAt(key.startsWith('@') ? 1 : 0));

/** Marks labels alone on a line that a line with nothing but a role follows, and drops what that line looks like. */
export function withTitles(blocks: readonly Block[], labels: readonly PlacedLabel[]): PlacedLabel[] {
  const marked: PlacedLabel[] = [];
  for (const item of labels) {
    const before = marked.at(-1);
    if (before?.below === 'title' && before.block + 1 === item.block) continue;
    const { label, below, block } = item;
    const titled = !below && label.family === 'line' && label.alone && blocks[block + 1]?.facts.structure.title;
    marked.push(titled ? { ...item, below: 'title' } : item);
  }
  return marked;
}
