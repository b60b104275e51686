import { cueOf, findGaps, withoutOverlaps } from './text/gaps';
import { findJoints, joinLines } from './text/joints';
import { findNoise, type NoiseFact } from './text/noise';
import { fold } from './text/fold';
import type { Block as LaidBlock } from './text/lines';
import { readWithout, toBlock, type Reading } from './text/reading';
import { countScripts, type ScriptCounts } from './text/script';
import type { Segmenter, WordsNeeded } from './text/segmenter';
import { splitSentences } from './text/sentences';
import { readStructure, type StructureFacts } from './structure/facts';
import { readQuestions, type QuestionFacts } from './questions/facts';
import { findFigures, type FigureFacts } from './figures/facts';
import { findOutlook, type OutlookFact } from './outlook/facts';
import type { OwnTerms } from './outlook/ownTerms';
import type { Span } from './transcript';

/**
 * All that a block says by itself. Spans are offsets into `reading.text`; {@link place} turns them into offsets into the
 * document. Linking reads these and never the text again.
 */
export interface BlockFacts {
  /** The block's own text, as written. */
  readonly source: string;
  readonly reading: Reading;
  /** Offsets into `source`. */
  readonly noise: readonly NoiseFact[];
  /** Seconds at which the block starts, where it is a raw line of a recogniser. */
  readonly cue?: number;
  readonly scripts: ScriptCounts;
  readonly sentences: readonly Span[];
  readonly structure: StructureFacts;
  readonly questions: QuestionFacts;
  readonly figures: FigureFacts;
  readonly outlook: readonly OutlookFact[];
  readonly words: WordsNeeded;
}

export type Block = LaidBlock<BlockFacts>;

export interface ReadOptions {
  readonly segmenter?: Segmenter;
  /** Terms of the user's own that speak of the future, and some that do not. */
  readonly ownTerms?: OwnTerms;
  /** Leaves out what only a whole reading has: figures, interrogatives, outlook. */
  readonly structureOnly?: boolean;
}

/** Reads one block, once. */
export function readBlock(
  source: string,
  { segmenter, ownTerms, structureOnly = false }: ReadOptions = {},
): BlockFacts {
  const wrapped = source.includes('\n');
  const joints = wrapped ? findJoints(source) : [];
  const folded = wrapped ? fold(source).replace(/[\r\n]/g, ' ') : fold(source);
  const { noise, reading } = readClean(folded, joints);
  const sentences = splitSentences(reading.text);
  const structure = readStructure(reading.text);
  const seen = structureOnly || structure.furniture ? { text: '', sentences: [] } : { text: reading.text, sentences };
  const { facts: outlook, words } = findOutlook(seen.text, withoutLabel(seen.sentences, structure), {
    segmenter,
    ownTerms,
  });
  return {
    source,
    reading,
    noise,
    cue: cueOf(folded),
    scripts: countScripts(source),
    sentences,
    structure,
    questions: readQuestions(seen.text, seen.sentences),
    figures: findFigures(seen.text, seen.sentences),
    outlook,
    words,
  };
}

/** Sentences without the label that opens the block: who speaks is not what is spoken of. */
export function withoutLabel(sentences: readonly Span[], { labels }: StructureFacts): readonly Span[] {
  const label = labels.find(({ from, midline }) => from === 0 && !midline);
  const [first, ...rest] = sentences;
  return label && first && label.speech < first.end
    ? [{ start: Math.max(first.start, label.speech), end: first.end }, ...rest]
    : sentences;
}

/** The noise of a folded block and its reading: noise is looked for where the gaps are closed already. */
function readClean(folded: string, joints: readonly Span[]): { noise: readonly NoiseFact[]; reading: Reading } {
  const found = findGaps(folded);
  const gaps = joints.length === 0 ? found : withoutOverlaps([...found, ...joints]);
  const closed = readWithout(folded, gaps);
  const noise = findNoise(closed.text);
  if (noise.length === 0) return { noise, reading: closed };
  const placed = gaps.length === 0 ? noise : noise.map(({ kind, ...span }) => ({ kind, ...toBlock(closed, span) }));
  return { noise: placed, reading: readWithout(folded, withoutOverlaps<Span>([...gaps, ...placed])) };
}

/** The one place where a span of a reading becomes a span of the document. */
export function place(block: Block, span: Span): Span {
  const { start, end } = toBlock(block.facts.reading, span);
  return { start: block.start + start, end: block.start + end };
}

/** What the document writes at a span of a reading, noise and all, in one line. */
export function written({ facts }: Block, span: Span): string {
  const { start, end } = toBlock(facts.reading, span);
  return joinLines(facts.source.slice(start, end));
}
