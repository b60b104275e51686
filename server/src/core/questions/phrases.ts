import type { PhraseTerm } from '../lexicon/questionTerms';
import { isDigit, isLatin } from '../text/script';
import type { Span } from '../transcript';

export interface Hit<Row> extends Span {
  readonly row: Row;
}

type Lists = Readonly<Record<string, readonly PhraseTerm[]>>;

/** The terms found of each list, in order, none overlapping another of its list: the longest where several start at one place. */
export type Found<L extends Lists> = { readonly [Name in keyof L]: readonly Hit<L[Name][number]>[] };

/** A term of one of the lists, cut at its gaps. */
interface Entry {
  readonly row: PhraseTerm;
  readonly list: string;
  readonly parts: readonly string[];
}

/** How wide a gap in a term may be: a few characters of the same clause. */
const HAN_GAP = 12;
const LATIN_GAP = 40;
const CLAUSE_ENDS = ',。;!?.';
/** Places for terms by their first letters; others may share one by chance. */
const SLOTS = 8192;
/** What a code unit is: one with which a term starts, one of a Latin word or a number, both or neither. */
const OPENS = 1;
const WORD = 2;

/** Compiles lists of terms into one pass over a stretch of text, which looks closer only where the first letters fit. */
export function phraseFinder<L extends Lists>(lists: L): (text: string, span: Span) => Found<L> {
  const nothing: Record<string, Hit<PhraseTerm>[]> = Object.fromEntries(Object.keys(lists).map((list) => [list, []]));
  const slots: (Entry[] | undefined)[] = Array.from({ length: SLOTS }, () => undefined);
  const kinds = Uint8Array.from({ length: 0x10000 }, (_, unit) => (isWord(unit) ? WORD : 0));
  for (const [list, rows] of Object.entries(lists)) {
    for (const row of rows) {
      const parts = row.term.split('…');
      for (const first of [row.term, row.term.toUpperCase()]) kinds[first.charCodeAt(0)]! |= OPENS;
      const slot = isWord(row.term.charCodeAt(0)) ? wordSlot(row.term, 0) : hanSlot(row.term, 0, parts[0]!.length > 1);
      (slots[slot] ??= []).push({ row, list, parts });
    }
  }
  for (const entries of slots) entries?.sort((a, b) => b.row.term.length - a.row.term.length);
  return (text, { start, end }) => {
    const found = { ...nothing };
    let kind = 0;
    for (let at = start; at < end; at++) {
      const before = kind;
      kind = kinds[text.charCodeAt(at)]!;
      if ((kind & OPENS) === 0 || (kind & before & WORD) !== 0) continue;
      const entries = slots[kind === OPENS ? hanSlot(text, at, true) : wordSlot(text, at)];
      if (entries) take(found, entries, text, at, end);
      const single = kind === OPENS ? slots[hanSlot(text, at, false)] : undefined;
      if (single) take(found, single, text, at, end);
    }
    return found as unknown as Found<L>;
  };
}

/** Adds what starts at `at`, unless a term of its list runs over that place. */
function take(
  found: Record<string, Hit<PhraseTerm>[]>,
  entries: readonly Entry[],
  text: string,
  at: number,
  end: number,
): void {
  for (const { row, list, parts } of entries) {
    const to = endOf(parts, text, at, end);
    if (to < 0) continue;
    const hits = found[list]!;
    if (hits.length === 0) found[list] = [{ row, start: at, end: to }];
    else if (hits[hits.length - 1]!.end <= at) hits.push({ row, start: at, end: to });
  }
}

/** Where a term ends that starts at `at`, -1 where it does not. */
function endOf(parts: readonly string[], text: string, at: number, end: number): number {
  const first = parts[0]!;
  if (!standsAt(first, text, at, end)) return -1;
  let to = at + first.length;
  const gap = parts.length > 1 && isLatin(first.charCodeAt(0)) ? LATIN_GAP : HAN_GAP;
  for (let i = 1; i < parts.length; i++) {
    const from = to;
    while (!standsAt(parts[i]!, text, to, end)) {
      if (to - from >= gap || to >= end || CLAUSE_ENDS.includes(text[to]!)) return -1;
      to++;
    }
    to += parts[i]!.length;
  }
  return to < end && isLatin(text.charCodeAt(to - 1)) && isWord(text.charCodeAt(to)) ? -1 : to;
}

function standsAt(part: string, text: string, at: number, end: number): boolean {
  if (at + part.length > end) return false;
  for (let i = part.length - 1; i >= 0; i--) if (lower(text.charCodeAt(at + i)) !== part.charCodeAt(i)) return false;
  return true;
}

/** By the first two characters of a term, or by its one. */
const hanSlot = (text: string, at: number, two: boolean): number =>
  (text.charCodeAt(at) * 61 + (two ? text.charCodeAt(at + 1) : 0)) & (SLOTS - 1);

/** By the first two letters and by the third, if the word has one. */
function wordSlot(text: string, at: number): number {
  const third = text.charCodeAt(at + 2);
  const pair = lower(text.charCodeAt(at)) * 61 + lower(text.charCodeAt(at + 1));
  return (pair * 61 + (isWord(third) ? lower(third) : 0)) & (SLOTS - 1);
}

const lower = (unit: number): number => (unit >= 0x41 && unit <= 0x5a ? unit + 0x20 : unit);
/** ASCII alone: é ends no word of a lexicon. */
const isWord = (unit: number): boolean => unit < 0x80 && (isLatin(unit) || isDigit(unit) || unit === 0x5f);
