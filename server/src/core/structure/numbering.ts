import { place, type Block } from '../block';
import type { NumberedItem } from '../transcript';
import type { LabelFact, StructureFacts } from './facts';

const LABEL_NUMBER = /^(?:q|a|问题|问|提问|答|回答|回复)[ -]?(\d{1,3})/i;

/** The number that a block carries in a list or in the label of a question. */
export function readNumber(
  reading: string,
  list: StructureFacts['list'],
  first: LabelFact | undefined,
): NumberedItem | undefined {
  const label = first?.from === 0 ? first : undefined;
  if (list) {
    const mark = reading.slice(list.start, list.end).replace(/\d+/, '1');
    return { ...list, style: label ? `${mark} ${label.who.side ?? ''}` : mark };
  }
  const words = label && LABEL_NUMBER.exec(reading.slice(label.start, label.end));
  if (!label || !words) return undefined;
  const style = words[0].slice(0, -words[1]!.length).toLowerCase();
  return { start: label.start, end: label.end, number: Number(words[1]), style };
}

/** The numbers of a document's lists and questions, in text order. */
export function linkNumbering(blocks: readonly Block[]): NumberedItem[] {
  const found: NumberedItem[] = [];
  for (const block of blocks) {
    const { numbered } = block.facts.structure;
    if (!numbered) continue;
    const { start, end } = place(block, numbered);
    found.push({ start, end, number: numbered.number, style: numbered.style });
  }
  return found;
}
