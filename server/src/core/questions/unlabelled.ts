import { place, type Block } from '../block';
import { writtenClean } from '../text/topic';
import type { Question, QuestionPart } from '../transcript';
import type { InterrogativeFact } from './interrogatives';

/** One question in a text without speakers may be anything; a talk with questions has more. */
const FEWEST = 2;

/**
 * The questions of a talk that tells no speakers apart, as raw speech recognition writes it: sentences that ask one after the other,
 * from one on that speaks to somebody: whoever asks himself speaks to nobody. Nobody is known to ask or answer them.
 */
export function askedByNobody(blocks: readonly Block[]): Question[] {
  const questions: Question[] = [];
  let parts: QuestionPart[] = [];
  const close = (): void => {
    const [first] = parts;
    if (first) {
      const { start, topic } = first;
      questions.push({ start, end: parts[parts.length - 1]!.end, answeredBy: [], answers: [], topic, parts });
    }
    parts = [];
  };
  for (const block of blocks) {
    const { sentences, interrogatives } = block.facts.questions;
    let next = 0;
    for (const sentence of sentences) {
      const asks: InterrogativeFact[] = [];
      while (next < interrogatives.length && interrogatives[next]!.start < sentence.end)
        asks.push(interrogatives[next++]!);
      const counting = asks.filter(({ force, addressed }) =>
        parts.length === 0 ? force === 'asks' && addressed : force !== 'announces',
      );
      if (counting.length === 0) close();
      for (const ask of counting) parts.push(partOf(block, ask));
    }
  }
  close();
  return questions.length >= FEWEST ? questions : [];
}

function partOf(block: Block, ask: InterrogativeFact): QuestionPart {
  const topic = ask.topic.map((piece) => writtenClean(block.facts, piece)).join('');
  return { ...place(block, ask), seeks: ask.seeks, status: 'unknown', answer: [], topic: topic.trim() };
}
