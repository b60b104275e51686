import { place, type Block } from '../block';
import type { NumberedItem } from '../transcript';

const LABEL_NUMBER = /^(?:q|a|问题|问|提问|答|回答|回复)[ -]?(\d{1,3})/i;

/** The numbers that blocks carry in lists and in the labels of questions, in text order. */
export function linkNumbering(blocks: readonly Block[]): NumberedItem[] {
  return blocks.flatMap((block) => {
    const { list, labels } = block.facts.structure;
    const { text } = block.facts.reading;
    const label = labels[0]?.from === 0 ? labels[0] : undefined;
    if (list) {
      const mark = text.slice(list.start, list.end).replace(/\d+/, '1');
      return [{ ...place(block, list), number: list.number, style: label ? `${mark} ${label.who.side ?? ''}` : mark }];
    }
    const words = label && LABEL_NUMBER.exec(text.slice(label.start, label.end));
    if (!label || !words) return [];
    const style = words[0].slice(0, -words[1]!.length).toLowerCase();
    return [{ ...place(block, label), number: Number(words[1]), style }];
  });
}
