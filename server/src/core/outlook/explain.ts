import type { Analysis } from '../analyse';
import { place, withoutLabel, type Block } from '../block';
import { indexAt } from '../lookup';
import type { ForwardLooking, Span } from '../transcript';
import type { GuardName } from './cue';
import { readSentences, type Standing } from './facts';
import { judge } from './judge';
import { readOwnTerms } from './ownTerms';
import type { Reason } from './reasons';
import type { Sentence } from './sentence';

/** A cue that was seen, as it stands in the document. */
export interface ExplainedCue extends Span {
  readonly rule: string;
  readonly strength: number;
  /** The guard that spoke against it; absent where the cue counts. */
  readonly guard?: GuardName;
}

/** Why a sentence is, or is not, a forward-looking statement. */
export interface Explanation extends Span {
  readonly cues: readonly ExplainedCue[];
  /** What decided the class, where the sentence could be one; also where it has no cue at all. */
  readonly because?: Reason;
  /** The statement, where the document has it. */
  readonly statement?: ForwardLooking;
  /** Where it could be one and is none: what it lacks. `company`: it is not the company that speaks. */
  readonly lacks?: 'company' | 'time' | 'company of other forecasts' | 'answer';
}

/** What was seen in the sentence at an offset; undefined where no sentence stands there. */
export const explainSentence = (analysis: Analysis, offset: number): Explanation | undefined =>
  explainSpan(analysis, { start: offset, end: offset + 1 })[0];

/** What was seen in each sentence that a span touches, in text order. */
export function explainSpan(analysis: Analysis, span: Span): Explanation[] {
  const first = Math.max(0, indexAt(analysis.blocks, span.start));
  const found: Explanation[] = [];
  for (let i = first; i < analysis.blocks.length && analysis.blocks[i]!.start < span.end; i++) {
    const block = analysis.blocks[i]!;
    if (block.end <= span.start) continue;
    for (const explanation of explainBlock(analysis, block)) {
      if (explanation.start < span.end && span.start < explanation.end) found.push(explanation);
    }
  }
  return found;
}

function explainBlock(analysis: Analysis, block: Block): Explanation[] {
  const { reading, sentences, structure, outlook } = block.facts;
  const read = readSentences(reading.text, withoutLabel(sentences, structure), readOwnTerms(analysis.options.lexicon));
  return read.map((sentence) => {
    const fact = outlook.find(({ start }) => start === sentence.start);
    const span = place(block, sentence);
    const statement = fact && statementAt(analysis.forwardLooking, place(block, fact));
    return {
      ...span,
      cues: cuesOf(block, sentence, analysis.options.segmenter),
      because: fact?.because,
      statement,
      lacks: fact && !statement ? LACKS[fact.standing] : undefined,
    };
  });
}

const LACKS: Readonly<Record<Standing, Explanation['lacks']>> = {
  stated: 'company',
  ifAhead: 'time',
  ifAmong: 'company of other forecasts',
  ifAsked: 'answer',
  asks: 'company',
};

const statementAt = (statements: readonly ForwardLooking[], { start, end }: Span): ForwardLooking | undefined =>
  statements.find((statement) => statement.start < end && start < statement.end);

function cuesOf(block: Block, sentence: Sentence, segmenter?: Analysis['options']['segmenter']): ExplainedCue[] {
  const { suppressed } = judge(sentence, segmenter);
  return sentence.lexemes.flatMap((lexeme, at) => {
    if (!lexeme.cue) return [];
    const { id: rule, strength } = lexeme.cue;
    return [{ ...place(block, lexeme), rule, strength, guard: suppressed.find((cue) => cue.at === at)?.guard }];
  });
}
