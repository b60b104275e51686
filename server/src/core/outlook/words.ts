import type { Segmenter } from '../text/segmenter';
import { clauseOf, wordOf, type Sentence } from './sentence';

/** Words that jieba keeps in one and that hold the cue as a word of its own: 将会, 就会, 不会. */
const TOGETHER =
  /^(?:不|就|将|还|仍|也|都|可能|应|应该|肯定|一定|必然|或|或将|又|才|均|亦|便|更|拟|必|即|终|势必|料)?(?:会|将|要|拟|料)(?:要|会|对|是|在|有|将)?$/;

/** True where the segmenter sees the cue at lexeme `at` as a word, not as a part of one. */
export function wordStands(sentence: Sentence, at: number, segmenter: Segmenter): boolean {
  const clause = clauseOf(sentence, at);
  const from = clause.start === 0 ? sentence.start : sentence.lexemes[clause.start]!.start;
  const last = sentence.lexemes[clause.end - 1]!;
  const to = clause.end === sentence.lexemes.length ? sentence.end : last.end;
  const cue = sentence.lexemes[at]!;
  let offset = Math.min(from, cue.start);
  for (const word of segmenter.cut(sentence.text.slice(offset, Math.max(to, cue.end)))) {
    const end = offset + word.length;
    if (offset <= cue.start && end >= cue.end) return word === wordOf(sentence, cue) || TOGETHER.test(word);
    if (offset > cue.start) return true;
    offset = end;
  }
  return true;
}
