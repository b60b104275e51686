import type { Analysis } from '../analyse';
import { withoutLabel } from '../block';
import { indexAt } from '../lookup';
import type { ForwardLooking, Span } from '../transcript';
import type { GuardName } from './cue';
import { readSentences, type OutlookFact, type Standing } from './facts';
import { readJoint, readOf, type Read } from './joint';
import { judge } from './judge';
import { readOwnTerms } from './ownTerms';
import type { Reason } from './strings';
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
  const { blocks } = analysis;
  const first = Math.max(0, indexAt(blocks, span.start));
  const found: Explanation[] = [];
  for (let i = first; i < blocks.length && blocks[i]!.start < span.end; i++) {
    if (blocks[i]!.end <= span.start) continue;
    for (const explanation of explainBlock(analysis, i)) {
      const known = found.some(({ start }) => start === explanation.start);
      if (!known && explanation.start < span.end && span.start < explanation.end) found.push(explanation);
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** The sentences that stand in a block, or have a piece in it. */
function explainBlock(analysis: Analysis, index: number): Explanation[] {
  const block = analysis.blocks[index]!;
  const { reading, sentences, structure, outlook } = block.facts;
  const joints = [...analysis.links.outlook.joints.byBlock.values()].filter(({ pieces }) =>
    pieces.some((piece) => piece.block === index),
  );
  const isCut = (span: Span): boolean =>
    joints.some(({ pieces }) =>
      pieces.some((piece) => piece.block === index && piece.span.start < span.end && span.start < piece.span.end),
    );
  const whole = withoutLabel(sentences, structure).filter((sentence) => !isCut(sentence));
  return [
    ...explainRead(analysis, { text: reading.text, sentences: whole, facts: outlook, read: readOf(block) }),
    ...joints.flatMap((joint) =>
      explainRead(analysis, {
        text: joint.text,
        sentences: [{ start: 0, end: joint.text.length }],
        facts: joint.facts,
        read: readJoint(analysis.blocks, joint),
      }),
    ),
  ];
}

interface Explained {
  readonly text: string;
  readonly sentences: readonly Span[];
  readonly facts: readonly OutlookFact[];
  readonly read: Read;
}

function explainRead(analysis: Analysis, { text, sentences, facts, read }: Explained): Explanation[] {
  return readSentences(text, sentences, readOwnTerms(analysis.options.lexicon)).map((sentence) => {
    const fact = facts.find(({ start }) => start === sentence.start);
    const statement = fact && statementAt(analysis.forwardLooking, read.place(fact));
    return {
      ...read.place(sentence),
      cues: cuesOf(read, sentence, analysis.options.segmenter),
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

function cuesOf(read: Read, sentence: Sentence, segmenter?: Analysis['options']['segmenter']): ExplainedCue[] {
  const { suppressed } = judge(sentence, segmenter);
  return sentence.lexemes.flatMap((lexeme, at) => {
    if (!lexeme.cue) return [];
    const { id: rule, strength } = lexeme.cue;
    return [{ ...read.place(lexeme), rule, strength, guard: suppressed.find((cue) => cue.at === at)?.guard }];
  });
}
