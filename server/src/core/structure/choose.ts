import type { Block } from '../block';
import type { Roster } from '../speakers/known';
import type { FormatVerdict } from '../transcript';
import type { LabelFact, StructureFacts } from './facts';
import type { Family } from './formats/format';
import { FORMAT_BY_ID, FORMATS } from './formats/registry';
import { doubled, saysAgain, withTitles } from './pairs';

/** A label and the block in which it stands. */
export interface PlacedLabel {
  readonly block: number;
  readonly label: LabelFact;
  /** What the next block is, where it belongs to the label: the speaker's role, or the label again. */
  readonly below?: 'title' | 'again';
  /** What the next block says again in another language. */
  readonly translation?: LabelFact;
}

export interface Choice {
  readonly verdict: FormatVerdict;
  readonly family?: Family;
  /** The labels of turns, in text order. */
  readonly labels: readonly PlacedLabel[];
}

interface Weighed extends PlacedLabel {
  readonly strength: number;
  readonly known: boolean;
}

/** Evidence that makes a label count by itself, and that which is enough once the format is certain. */
const STRONG = 3;
const ENOUGH = 2;
/** No other evidence makes up for it. */
const NO_SPEECH = -9;
/** For a label that stands where only somebody else's turn would make sense. */
const FITS = 1;
const SHAPE_POINTS = { known: 2, person: 1, weak: 0, none: -2 } as const;

/**
 * Decides the format on the whole document: every label of every format is weighed by what its words look like, how often it
 * comes back, whether a roster names the person and whether speech follows; the family with most weight reads the turns.
 * `silent` tells the blocks in which a label is an entry of a list unless speech of some length follows.
 */
export function chooseFormat(blocks: readonly Block[], roster: Roster, silent: (block: number) => boolean): Choice {
  const weighed = withNeighbours(blocks, weighAll(blocks, roster, silent));
  const strong = weighed.filter(({ strength, label }) => strength >= STRONG && !label.midline);
  const totals = new Map<Family, number>();
  for (const { label, strength } of strong) totals.set(label.family, (totals.get(label.family) ?? 0) + strength);
  const [family] = [...totals].sort((a, b) => b[1] - a[1])[0] ?? [];
  const verdict = verdictOf(weighed.filter(({ strength }) => strength >= ENOUGH));
  if (!family || strong.filter(({ label }) => label.family === family).length < 2) {
    return { verdict: { ...verdict, id: 'none' }, labels: [] };
  }
  const certain = new Set(strong.map(({ label }) => label.format));
  const own = weighed.filter(
    (item) =>
      item.label.family === family &&
      item.strength >= (certain.has(item.label.format) || item.label.midline ? ENOUGH : STRONG),
  );
  own.push(...besides(blocks, strong, own, family));
  const speakers = new Set(own.filter(({ label }) => !label.midline).map(({ label }) => label.who.key));
  const accepted = own.filter(
    ({ label, known, strength }) =>
      !label.midline ||
      known ||
      label.who.side !== undefined ||
      speakers.has(label.who.key) ||
      (label.who.role !== undefined && strength >= STRONG),
  );
  const best = verdict.candidates.find(({ id }) => FORMAT_BY_ID.get(id)?.family === family);
  return {
    verdict: { ...verdict, id: best?.id ?? 'none' },
    family,
    labels: withTitles(blocks, doubled(answered(withoutOverlaps(accepted)))),
  };
}

/** Families that one call may mix: names alone on their lines, and names with a colon. */
const MIXED: ReadonlyMap<Family, Family> = new Map([
  ['colon', 'line'],
  ['line', 'colon'],
]);

/**
 * Labels of the other family in a call that mixes two: of somebody whom the first one labels too or who is named with a role, or in
 * a grammar that says by itself that it is a label.
 */
function besides(
  blocks: readonly Block[],
  strong: readonly Weighed[],
  own: readonly Weighed[],
  family: Family,
): Weighed[] {
  const other = MIXED.get(family);
  const speakers = new Set(own.map(({ label }) => label.who.key));
  const saysSo = ({ weight = 0, who }: LabelFact): boolean =>
    weight > 0 ||
    who.side !== undefined ||
    who.kind === 'operator' ||
    speakers.has(who.key) ||
    (who.shape === 'person' && who.role !== undefined);
  return strong.filter(
    (item) => item.label.family === other && saysSo(item.label) && (!item.label.alone || leadsToSpeech(blocks, item)),
  );
}

function weighAll(blocks: readonly Block[], roster: Roster, silent: (block: number) => boolean): Weighed[] {
  const read = readLabels(blocks);
  const repeats = countRepeats(read);
  return read.map((item) => {
    const { label, block } = item;
    const known = roster.knows(label.who, block);
    const times = repeats.get(label.family)!.get(label.who.key)!;
    const strength =
      SHAPE_POINTS[label.who.shape] +
      (label.who.shape === 'person' && (label.who.role ?? label.who.organization) ? 1 : 0) +
      (label.weight ?? 0) +
      (known ? 2 : 0) +
      (times > 2 ? 2 : times - 1) +
      speechPoints(blocks, item, silent(block));
    return { block, label, known, strength };
  });
}

/** The labels outside headings; of a family's labels at one place the first. */
function readLabels(blocks: readonly Block[]): PlacedLabel[] {
  const read: PlacedLabel[] = [];
  blocks.forEach(({ facts: { structure } }, block) => {
    const { labels, heading } = structure;
    if (labels.length === 0) return;
    const taken = new Set<string>();
    for (const label of labels) {
      const place = labels.length > 1 ? `${label.family}:${label.from}` : '';
      if ((heading && label.from < heading.end) || taken.has(place)) continue;
      taken.add(place);
      read.push({ block, label });
    }
  });
  return read;
}

function countRepeats(read: readonly PlacedLabel[]): Map<Family, Map<string, number>> {
  const repeats = new Map<Family, Map<string, number>>();
  for (const { label } of read) {
    const ofFamily = repeats.get(label.family) ?? new Map<string, number>();
    repeats.set(label.family, ofFamily);
    ofFamily.set(label.who.key, (ofFamily.get(label.who.key) ?? 0) + 1);
  }
  return repeats;
}

/**
 * Adds what the labels around say for a label that could be one: it answers somebody who asks; it stands between two turns of
 * one other person; and it asks there.
 */
function withNeighbours(blocks: readonly Block[], weighed: readonly Weighed[]): Weighed[] {
  const sure = weighed.filter(({ label, strength }) => strength >= STRONG && !label.midline);
  let at = 0;
  return weighed.map((item) => {
    const { label, block, strength } = item;
    while (sure[at] && sure[at]!.block < block) at++;
    if (strength >= STRONG || strength < 1 || label.midline || label.who.shape === 'none') return item;
    const before = sure[at - 1]?.label;
    const after = sure[at]?.label;
    if (before?.family !== label.family || before.who.key === label.who.key) return item;
    const answers = label.who.shape === 'person' && isAsker(before.who);
    const between =
      before.who.key === after?.who.key ||
      (before.who.kind === 'operator' && !label.alone) ||
      (after !== undefined && isAsker(after.who));
    const asks = between && blocks[block]!.facts.questions.interrogatives.length > 0;
    return { ...item, strength: strength + (answers ? FITS : 0) + (between ? FITS : 0) + (asks ? FITS : 0) };
  });
}

const isAsker = ({ side, kind }: LabelFact['who']): boolean =>
  side === 'question' || (side === undefined && (kind === 'analyst' || kind === 'media'));

/**
 * Speech in the same block, or a block below that is no label itself. An entry of a list of people has none, whatever stands
 * behind its colon.
 */
function speechPoints(blocks: readonly Block[], { block, label }: PlacedLabel, silent: boolean): number {
  const { structure } = blocks[block]!.facts;
  if (!label.alone)
    return structure.people[0]?.entry || listsPeople(label, structure) || (silent && !structure.prose) ? NO_SPEECH : 1;
  const next = nextSpoken(blocks, block)?.facts.structure;
  if (!next || next.heading || next.tail) return NO_SPEECH;
  let again = false;
  let listed = false;
  for (const other of next.labels) {
    if (other.from !== 0 || !other.alone || other.family !== label.family) continue;
    again ||= saysAgain(label, other) && (other.who.key === label.who.key || isSpeech(blocks, block + 2));
    listed ||= other.who.shape !== 'weak';
  }
  if (again) return silent ? NO_SPEECH : 1;
  if (listed && !(next.title && isSpeech(blocks, block + 2))) return NO_SPEECH;
  return silent && (label.family === 'colon' || !next.prose) ? NO_SPEECH : 1;
}

/** Speech stands on the next line, or below one that gives the title or says the label again. */
function leadsToSpeech(blocks: readonly Block[], { block, label }: PlacedLabel): boolean {
  const next = blocks[block + 1]?.facts.structure;
  const belongs = next?.title !== undefined || next?.labels.some((other) => saysAgain(label, other));
  const labelled = next?.labels.some((other) => other.from === 0 && !saysAgain(label, other));
  return (next?.prose === true && !labelled) || (belongs === true && isSpeech(blocks, block + 2));
}

const isSpeech = (blocks: readonly Block[], block: number): boolean => blocks[block]?.facts.structure.prose === true;

/** 与会者:董事长沈知白、财务总监陆一舟 */
const listsPeople = ({ who }: LabelFact, { people }: StructureFacts): boolean =>
  who.anonymous && who.kind === 'unknown' && people.length > 1;

/** The first of the next three blocks that is more than furniture. */
function nextSpoken(blocks: readonly Block[], block: number): Block | undefined {
  for (let i = block + 1; i < Math.min(blocks.length, block + 4); i++)
    if (!blocks[i]!.facts.structure.furniture) return blocks[i];
  return undefined;
}

function verdictOf(weighed: readonly Weighed[]): FormatVerdict {
  const found = new Map<string, { id: string; labels: number; score: number }>();
  for (const { label, strength } of weighed) {
    const candidate = found.get(label.format) ?? { id: label.format, labels: 0, score: 0 };
    candidate.labels++;
    candidate.score += strength;
    found.set(label.format, candidate);
  }
  const order = (id: string): number => FORMATS.findIndex((format) => format.id === id);
  const candidates = [...found.values()].sort((a, b) => b.score - a.score || order(a.id) - order(b.id));
  return { id: candidates[0]?.id ?? 'none', candidates };
}

function withoutOverlaps(labels: readonly PlacedLabel[]): PlacedLabel[] {
  const kept: PlacedLabel[] = [];
  for (const item of [...labels].sort((a, b) => a.block - b.block || a.label.from - b.label.from)) {
    const before = kept.at(-1);
    if (!before || before.block !== item.block || before.label.speech <= item.label.from) kept.push(item);
  }
  return kept;
}

/** Labels that need an answer keep their place only where the next label answers from the next block on. */
const answered = (labels: readonly PlacedLabel[]): PlacedLabel[] =>
  labels.filter(({ block, label }, i) => {
    const next = labels[i + 1];
    return !label.needsAnswer || (next?.block === block + 1 && next.label.who.side !== 'question');
  });
