import { written, place, type Block } from '../block';
import type { Section, SectionKind } from '../transcript';
import type { PlacedLabel } from './choose';

interface Start {
  readonly block: number;
  readonly kind: SectionKind;
  readonly headed: boolean;
}

const SPOKEN: ReadonlySet<SectionKind> = new Set(['preparedRemarks', 'questionsAndAnswers']);
const SHORT = 60;

/** Blocks whose heading opens a section: entries of a contents list and headings that stand there twice do not. */
export function openingHeadings(blocks: readonly Block[]): ReadonlySet<number> {
  const all = blocks.flatMap(({ facts }, i) => (facts.structure.heading ? [i] : []));
  const kindAt = (i: number): SectionKind | undefined => blocks[i]?.facts.structure.heading?.kind;
  const last = new Map<SectionKind, number>();
  for (const i of all) last.set(kindAt(i)!, i);
  const listed = (i: number): boolean =>
    !blocks[i]!.facts.structure.heading!.inline && (kindAt(i + 1) !== undefined || kindAt(i - 1) !== undefined);
  return new Set(all.filter((i) => kindAt(i) !== 'other' && !(listed(i) && last.get(kindAt(i)!)! > i)));
}

/** Lays the document out in sections, from the first block to the last. */
export function layOutSections(
  blocks: readonly Block[],
  headings: ReadonlySet<number>,
  labels: readonly PlacedLabel[],
): Section[] {
  const starts = findStarts(blocks, headings, labels);
  return starts.flatMap(({ block, kind, headed }, i) => {
    const past = starts[i + 1]?.block ?? blocks.length;
    const first = blocks[block]!;
    const heading = headed ? place(first, first.facts.structure.heading!) : undefined;
    const title = headed ? written(first, first.facts.structure.heading!) : '';
    return past > block
      ? [{ kind, title, start: first.start, end: blocks[past - 1]!.end, ...(heading ? { heading } : {}) }]
      : [];
  });
}

function findStarts(blocks: readonly Block[], headings: ReadonlySet<number>, labels: readonly PlacedLabel[]): Start[] {
  const starts: Start[] = [];
  const open = (block: number, kind: SectionKind, headed = false): void => {
    const before = starts.at(-1);
    if (!headed && before?.kind === kind) return;
    if (before?.block === block) starts.pop();
    starts.push({ block, kind, headed });
  };
  const title = titleBlock(blocks, labels[0]?.block ?? blocks.length, headings);
  let asked = false;
  let next = 0;
  blocks.forEach((block, i) => {
    const current = starts.at(-1);
    const first = next;
    while (labels[next]?.block === i) next++;
    if (headings.has(i)) {
      const kind = block.facts.structure.heading!.kind;
      asked ||= kind === 'questionsAndAnswers';
      open(i, kind, true);
    }
    const calling = labels[next - 1]?.block ?? -1;
    if (block.facts.structure.announces && !asked && next < labels.length && calling >= (current?.block ?? 0)) {
      asked = true;
      open(calling, 'questionsAndAnswers');
    }
    if (next > first) {
      const asks = labels.slice(first, next).find(({ label }) => isAsking(label.who));
      if (asks && !asked) {
        asked = true;
        open(introduction(labels, first, starts.at(-1)), 'questionsAndAnswers');
      } else if (!SPOKEN.has(starts.at(-1)?.kind ?? 'other'))
        open(i, asked ? 'questionsAndAnswers' : 'preparedRemarks');
    } else if (!headings.has(i)) {
      if (block.facts.structure.tail) open(i, 'other');
      else if (block.facts.structure.furniture) return;
      else if (!current?.headed && !SPOKEN.has(current?.kind ?? 'other') && next === 0)
        open(i, headKind(blocks, i, title, current?.kind));
    }
  });
  return starts;
}

const isAsking = (who: PlacedLabel['label']['who']): boolean =>
  who.side === 'question' || (who.side !== 'answer' && (who.kind === 'analyst' || who.kind === 'media'));

/** The block of the operator's turn that announces the first question, else that of the question. */
function introduction(labels: readonly PlacedLabel[], first: number, current: Start | undefined): number {
  const before = labels[first - 1];
  const announced = before?.label.who.kind === 'operator' && first > 1 && before.block > (current?.block ?? 0);
  return (announced ? before : labels[first]!).block;
}

/** The block that titles the document: the first that names a kind of call, else the first. */
function titleBlock(blocks: readonly Block[], before: number, headings: ReadonlySet<number>): number {
  const head = blocks.slice(0, Math.min(before, 12)).findIndex(({ facts }) => facts.structure.call().title);
  if (head >= 0) return head;
  return blocks.findIndex(
    ({ facts }, i) =>
      i < before &&
      !headings.has(i) &&
      facts.structure.length > 0 &&
      facts.reading.cuts.length === 0 &&
      !facts.structure.furniture,
  );
}

/** What a block in front of the first heading and the first turn is. */
function headKind(blocks: readonly Block[], i: number, title: number, current: SectionKind | undefined): SectionKind {
  if (i === title) return 'title';
  const { structure, reading } = blocks[i]!.facts;
  const leads = blocks[i + 1]?.facts.structure.list?.number === 2;
  if (structure.field) return 'metadata';
  if (structure.length > SHORT / 2 && leads && !structure.list) return 'highlights';
  if (structure.list && (current === 'highlights' || current === 'title' || current === 'metadata'))
    return 'highlights';
  const prose = structure.length > SHORT || /[。!?]$/.test(reading.text);
  return prose ? 'preparedRemarks' : 'metadata';
}
