import { readBlock, readBlocks, type Block, type BlockFacts, type ReadOptions } from './block';
import { compareFigures, runChecks, type Compared } from './checks/registry';
import { linkFigures, type LinkedFigures } from './figures/link';
import { Kept, layOut, type Layout } from './kept';
import { linkOutlook, type LinkedOutlook } from './outlook/link';
import { readOwnTerms, type OwnLexicon } from './outlook/ownTerms';
import { linkQuestions, type LinkedQuestions } from './questions/threads';
import { linkStructure, type Structure } from './structure/link';
import { joinsKey, joinsOf } from './structure/margin';
import { findCues } from './text/captions';
import { findGarbled, looksSame } from './text/garbled';
import { withoutOverlaps } from './text/gaps';
import { layBlocks } from './text/lines';
import { findLoops } from './text/noise/loops';
import { languageOf, type ScriptCounts } from './text/script';
import type { Segmenter } from './text/segmenter';
import { findWrap } from './text/wrap';
import type { FormatVerdict, Noise, Transcript } from './transcript';

export interface AnalyseOptions {
  /** Without one, decisions that need words stay with the lexicon and the result says `wantsWords`. */
  readonly segmenter?: Segmenter;
  /** For texts too long to read whole: who speaks where, without figures, questions' parts and outlook. */
  readonly structureOnly?: boolean;
  /** A user's own terms of the future; compared by identity between versions. */
  readonly lexicon?: OwnLexicon;
}

/** A transcript with the blocks it was linked from, which the next version of the document reuses. */
export interface Analysis extends Transcript {
  readonly blocks: readonly Block[];
  readonly options: AnalyseOptions;
  readonly links: Links;
}

/** What linking leaves to the linking of the next version. */
export interface Links {
  readonly layout: Layout;
  readonly figures: LinkedFigures;
  readonly questions: LinkedQuestions;
  readonly outlook: LinkedOutlook;
  readonly compared: Compared;
}

/**
 * The one way in: any text in, its transcript out. Given the analysis of an earlier version, blocks whose text is unchanged
 * are not read again; the result equals that of a cold analysis.
 */
export function analyse(text: string, options: AnalyseOptions = {}, earlier?: Analysis): Analysis {
  const garbled = earlier && looksSame(earlier.text, text) ? earlier.garbled : findGarbled(text);
  const read = { ...options, ownTerms: readOwnTerms(options.lexicon) };
  const lines = garbled ? {} : findLines(text);
  const blocks = garbled
    ? []
    : layBlocks(text, (sources) => readBlocks(sources, read), reusable(read, earlier), joinsOf(lines));
  const language = languageOf(countAll(blocks));
  const structure = linkStructure(blocks);
  const layout = layOut(text, blocks, structure.turns);
  const links = linkAll(layout, structure, read, earlier?.links);
  const facts = {
    text,
    language,
    garbled,
    ...structure,
    format: { ...structure.format, ...lines },
    figures: links.figures.figures,
    questions: links.questions.questions,
    forwardLooking: links.outlook.statements,
    noise: placeNoise(blocks),
    wantsWords: blocks.some(({ facts }) => facts.words === 'wanted') || links.outlook.wantsWords,
  };
  const compared = compareFigures(facts, links.figures.alike, earlier?.links.compared);
  return { ...facts, findings: runChecks(facts, compared), blocks, options, links: { ...links, compared } };
}

/** What is found of a text's lines: that they are cues, or end at a margin. */
function findLines(text: string): Pick<FormatVerdict, 'wrap' | 'cues'> {
  const cues = findCues(text);
  const wrap = cues ? undefined : findWrap(text);
  return cues ? { cues } : wrap ? { wrap } : {};
}

function linkAll(layout: Layout, structure: Structure, read: ReadOptions, earlier?: Links): Omit<Links, 'compared'> {
  const kept = new Kept(layout, earlier?.layout);
  const figures = linkFigures(layout, structure, kept, earlier?.figures);
  const questions = linkQuestions(layout, structure, kept, earlier?.questions);
  const context = { ...structure, questions: questions.questions, figures };
  const outlook = linkOutlook(
    layout,
    context,
    kept,
    read,
    earlier && { linked: earlier.outlook, figures: earlier.figures },
  );
  return { layout, figures, questions, outlook };
}

/** An earlier layout whose facts still hold: under a new segmenter, without the blocks that words decide. */
function reusable(
  options: AnalyseOptions & ReadOptions,
  earlier?: Analysis,
): { text: string; blocks: readonly Block[]; joins?: string } | undefined {
  if (!earlier || earlier.garbled || Boolean(earlier.options.structureOnly) !== Boolean(options.structureOnly))
    return undefined;
  if (earlier.options.lexicon !== options.lexicon) return undefined;
  const { text, blocks, format } = earlier;
  const joins = joinsKey(format);
  if (earlier.options.segmenter === options.segmenter) return { text, blocks, joins };
  const reread = blocks.map((block) =>
    block.facts.words === 'no' ? block : { ...block, facts: readBlock(block.facts.source, options) },
  );
  return { text, blocks: reread, joins };
}

function countAll(blocks: readonly { facts: BlockFacts }[]): ScriptCounts {
  const total = { han: 0, traditional: 0, words: 0 };
  for (const { facts } of blocks) {
    total.han += facts.scripts.han;
    total.traditional += facts.scripts.traditional;
    total.words += facts.scripts.words;
  }
  return total;
}

function placeNoise(blocks: readonly Block[]): readonly Noise[] {
  const found = blocks.flatMap((block) =>
    block.facts.noise.map(({ kind, start, end }) => ({ kind, start: block.start + start, end: block.start + end })),
  );
  const loops = findLoops(blocks);
  return loops.length === 0
    ? found
    : withoutOverlaps([...found, ...loops.map((span) => ({ kind: 'asrArtifact' as const, ...span }))]);
}
