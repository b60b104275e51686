import { EN_CALL_WORDS } from '../../lexicon/en/titles';
import { ZH_CALL_WORDS } from '../../lexicon/zh/titles';
import { anyOf } from '../../text/anyOf';
import { place, written, type Block } from '../../block';
import { joinLines } from '../../text/joints';
import type { Call, Section, Sourced, Span } from '../../transcript';

/** Blocks of head matter that may say something of the call, and the first blocks of what is said. */
const MOST_BLOCKS = 40;
const BLOCKS_OF_SPEECH = 2;

/** What the head of the document, and the first words spoken, say of the call. */
export function linkCall(blocks: readonly Block[], sections: readonly Section[], firstTurn: number): Call {
  const head = blocks.slice(0, Math.min(MOST_BLOCKS, firstTurn + BLOCKS_OF_SPEECH));
  const title = titleOf(blocks, sections);
  const publishedDate = findFirst(
    head,
    ({ facts }) => (facts.structure.call().page ? facts.structure.call().dates[0] : undefined),
    'page-date',
  );
  const date = dateOf(head, firstTurn, publishedDate?.value);
  const period = periodOf(head, title, (date ?? publishedDate)?.value.slice(0, 4));
  const company =
    findFirst(head, ({ facts }) => facts.structure.call().company, 'names-itself') ?? companyOfTitle(blocks, title);
  const ticker = findFirst(head, ({ facts }) => facts.structure.call().ticker, 'ticker');
  const yearEnd = head.find(({ facts }) => facts.structure.call().yearEnd);
  const fiscalYearEnd = yearEnd && {
    value: `--${String(yearEnd.facts.structure.call().yearEnd!.month).padStart(2, '0')}`,
    ...place(yearEnd, yearEnd.facts.structure.call().yearEnd!),
    basis: 'period-end',
  };
  const call = { title, company, ticker, period, date, publishedDate, fiscalYearEnd };
  return Object.fromEntries(Object.entries(call).filter(([, value]) => value !== undefined));
}

/** The first fact of a kind; its value is what the document writes, where the fact has none of its own. */
function findFirst(
  blocks: readonly Block[],
  pick: (block: Block) => (Span & { value?: string }) | undefined,
  basis: string,
): Sourced | undefined {
  for (const block of blocks) {
    const fact = pick(block);
    if (fact) return { value: fact.value ?? written(block, fact), ...place(block, fact), basis };
  }
  return undefined;
}

function titleOf(blocks: readonly Block[], sections: readonly Section[]): Sourced | undefined {
  const section = sections.find(({ kind }) => kind === 'title');
  const block = section && blocks.find(({ start }) => start === section.start);
  if (!block) return undefined;
  const basis = block.facts.structure.call().title ? 'title-words' : 'first-line';
  return { value: joinLines(block.facts.source), start: block.start, end: block.end, basis };
}

/** The title's period, else the first of the head that is not of a year to come; the fiscal form where the head says both. */
function periodOf(head: readonly Block[], title: Sourced | undefined, now = '9999'): Sourced | undefined {
  const all = head
    .flatMap((block) => block.facts.structure.call().periods.map((fact) => ({ block, fact })))
    .filter(({ fact }) => fact.value.startsWith('FY') || fact.value.slice(0, 4) <= now);
  const titled = all.find(({ block }) => block.start === title?.start);
  const first = titled ?? all.find(({ fact }) => /[QH]\d$/.test(fact.value)) ?? all[0];
  if (!first) return undefined;
  const fiscal = all.find(({ fact }) => fact.value === `FY${first.fact.value}`) ?? first;
  return { value: fiscal.fact.value, ...place(fiscal.block, fiscal.fact), basis: titled ? 'title' : 'head' };
}

/** The day of the call or of the results: from a line that dates it, else from the dateline of a news text. */
function dateOf(head: readonly Block[], firstTurn: number, published: string | undefined): Sourced | undefined {
  for (const [i, block] of head.entries()) {
    const { length } = block.facts.structure;
    const call = block.facts.structure.call();
    const ends = [...call.periods, ...(call.yearEnd ? [call.yearEnd] : [])];
    const full = call.dates.find(
      ({ value, start }) => !value.startsWith('-') && !ends.some((end) => start >= end.start && start < end.end),
    );
    if (full && !call.page && i < firstTurn && (length <= 80 || call.title))
      return { value: full.value, ...place(block, full), basis: 'date-line' };
  }
  const block = head.find(({ facts }) => facts.structure.call().resultsDay);
  const line = block?.facts.structure.call().dates[0];
  const day = block?.facts.structure.call().resultsDay;
  if (!block || !day || !line?.value.startsWith('--')) return undefined;
  const [month, datelineDay] = line.value.slice(2).split('-').map(Number) as [number, number];
  const inMonth = day.day <= datelineDay ? month : ((month + 10) % 12) + 1;
  const rest = `${String(inMonth).padStart(2, '0')}-${String(day.day).padStart(2, '0')}`;
  const ended = block.facts.structure.call().dates.find(({ value }) => !value.startsWith('-'))?.value;
  const year = yearFor(rest, published, ended);
  return year === undefined ? undefined : { value: `${year}-${rest}`, ...place(block, day), basis: 'dateline' };
}

/** The year in which a day falls that is not after the page's date, or is the first one after the period's end. */
function yearFor(rest: string, published: string | undefined, ended: string | undefined): number | undefined {
  if (published) return Number(published.slice(0, 4)) - (rest > published.slice(5) ? 1 : 0);
  return ended === undefined ? undefined : Number(ended.slice(0, 4)) + (rest < ended.slice(5) ? 1 : 0);
}

const CALL_WORDS = new RegExp(`(?:${anyOf(ZH_CALL_WORDS)}|${anyOf(EN_CALL_WORDS)})`, 'i');

/** The words of a title in front of its period and its kind of call. */
function companyOfTitle(blocks: readonly Block[], title: Sourced | undefined): Sourced | undefined {
  const block = title && blocks.find(({ start }) => start === title.start);
  if (!block) return undefined;
  const { text } = block.facts.reading;
  const words = text.slice(0, CALL_WORDS.exec(text)?.index ?? 0).trimEnd();
  const until = words.length;
  const start = Math.max(words.lastIndexOf('?'), words.lastIndexOf('!'), words.lastIndexOf('。')) + 1;
  if (until - start < 2 || until - start > 40) return undefined;
  return { value: written(block, { start, end: until }), ...place(block, { start, end: until }), basis: 'title' };
}
