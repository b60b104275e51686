import { voicesAgain } from './text/captions';
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
  /** Where the cues of a caption block say again who speaks; offsets into `source`. */
  readonly voices: readonly Span[];
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

/** So many blocks are read side by side: a processor goes through one detector's code faster when it stays in it. */
const SIDE_BY_SIDE = 512;

/** Reads blocks, each once and by itself. */
export function readBlocks(sources: readonly string[], options: ReadOptions = {}): BlockFacts[] {
  const read: BlockFacts[] = [];
  for (let from = 0; from < sources.length; from += SIDE_BY_SIDE)
    for (const facts of readBatch(sources.slice(from, from + SIDE_BY_SIDE), options)) read.push(facts);
  return read;
}

export const readBlock = (source: string, options?: ReadOptions): BlockFacts => readBlocks([source], options)[0]!;

function readBatch(
  sources: readonly string[],
  { segmenter, ownTerms, structureOnly = false }: ReadOptions,
): BlockFacts[] {
  const folded = sources.map(foldLines);
  const clean = sources.map((source, i) => readClean(folded[i]!, source.includes('\n') ? findJoints(source) : []));
  const sentences = clean.map(({ reading }) => splitSentences(reading.text));
  const structures = clean.map(({ reading }, i) => readStructure(reading.text, tabIn(sources[i]!, reading)));
  const seen = clean.map(({ reading }, i) =>
    structureOnly || structures[i]!.furniture ? NOTHING : { text: reading.text, sentences: sentences[i]! },
  );
  const questions = seen.map(({ text, sentences }) => readQuestions(text, sentences));
  const figures = seen.map(({ text, sentences }) => findFigures(text, sentences));
  const outlooks = seen.map(({ text, sentences }, i) =>
    findOutlook(text, withoutLabel(sentences, structures[i]!), { segmenter, ownTerms }),
  );
  return sources.map((source, i) => ({
    source,
    reading: clean[i]!.reading,
    noise: clean[i]!.noise,
    voices: source.includes('\n') ? voicesAgain(source) : [],
    cue: cueOf(folded[i]!),
    scripts: countScripts(source),
    sentences: sentences[i]!,
    structure: structures[i]!,
    questions: questions[i]!,
    figures: figures[i]!,
    outlook: outlooks[i]!.facts,
    words: outlooks[i]!.words,
  }));
}

/** Where a block's first tab stands in its reading, if that is near its start. */
function tabIn(source: string, { cuts }: Reading): number | undefined {
  const tab = source.slice(0, LONGEST_LABEL).indexOf('\t');
  return tab > 0 && (cuts[0]?.at ?? tab) >= tab ? tab : undefined;
}

const LONGEST_LABEL = 48;

const NOTHING = { text: '', sentences: [] };

const foldLines = (source: string): string =>
  source.includes('\n') ? fold(source).replace(/[\r\n]/g, ' ') : fold(source);

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
