import {
  EDITOR_WORDS as EN_EDITOR_WORDS,
  STAGE_NOTES as EN_STAGE_NOTES,
  TELLING as TELLING_EN,
} from '../../lexicon/en/stageNotes';
import {
  EDITOR_WORDS as ZH_EDITOR_WORDS,
  STAGE_NOTES as ZH_STAGE_NOTES,
  TELLING as TELLING_ZH,
} from '../../lexicon/zh/stageNotes';
import type { NoiseFact } from '../noise';

const BRACKETS = /\(([^()]{1,200})\)|\[([^[\]]{1,200})\]|【([^【】]{1,60})】|<([a-z][a-z ]{1,20})>/g;
const CLOCK = /^(?:\d{1,2}:)?\d{1,2}:\d\d(?:[.,]\d{1,9})?|(?:\d{1,2}:)?\d{1,2}:\d\d(?:[.,]\d{1,9})?$/g;
const NOTES = new Set([...ZH_STAGE_NOTES, ...EN_STAGE_NOTES].map(({ term }) => term));
const QUOTE = /^[-+]?\d[\d,.]*\s*,\s*[-+]?\d+(?:\.\d+)?\s*,\s*[-+]?\d+(?:\.\d+)?%$/;
const CITATION = /^\d{1,3}$/;
const PINYIN = /^[a-zü]{0,5}[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ][a-zü]{0,4}$/;
/** A bracket of few words, one of which says that it is a note: 〔现场掌声〕, `[English interpretation]`. */
const TELLING = new RegExp(
  `^.{0,8}(?:${TELLING_ZH.join('|')}).{0,4}$|^\\[ ?(?:[a-z]+ ){0,2}(?:${TELLING_EN.join('|')})\\b`,
);
const LONGEST_NOTE = 60;

/** Brackets that nobody said: stage notes, injected stock quotes, citations, notes of an editor at the end of a paragraph. */
export function findBracketNoise(folded: string): NoiseFact[] {
  const found: NoiseFact[] = [];
  for (const match of folded.matchAll(BRACKETS)) {
    const start = match.index;
    const end = start + match[0].length;
    const words = (match[1] ?? match[2] ?? match[3] ?? match[4])!;
    const kind = kindOf(words, folded, start, end, match[0][0]!);
    if (kind) found.push({ start, end, kind });
  }
  return found;
}

function kindOf(
  words: string,
  folded: string,
  start: number,
  end: number,
  open: string,
): NoiseFact['kind'] | undefined {
  if (QUOTE.test(words)) return 'quoteFeed';
  if (open === '[' && CITATION.test(words) && start > 0 && folded[start - 1] !== ' ') return 'pageFurniture';
  if (open === '(' && PINYIN.test(words) && start > 0) return 'pageFurniture';
  const bare = words.trim().replace(CLOCK, '').trim().toLowerCase();
  if (bare === '') return midSentenceClock(folded, start, end) ? 'pageFurniture' : undefined;
  if (words.length <= LONGEST_NOTE && (isNote(bare) || TELLING.test(open === '[' ? `[${bare}` : bare)))
    return 'stageNote';
  return end === folded.length && open !== '<' && isEditors(words.toLowerCase()) ? 'editorNote' : undefined;
}

/** A note of the lexicon, alone or followed by what it is about: `[Technical difficulty]`, (笑声、掌声). */
function isNote(words: string): boolean {
  if (NOTES.has(words)) return true;
  const first = /^[^,、:;—-]{1,40}(?=[,、:;—-]|$)/.exec(words)?.[0].trim();
  return first !== undefined && first !== words && NOTES.has(first);
}

/** An audio mark inside a sentence, and not the clock of a label. */
const midSentenceClock = (folded: string, start: number, end: number): boolean =>
  start > 0 &&
  end < folded.length &&
  !/^ ?:/.test(folded.slice(end, end + 2)) &&
  folded[end] !== ' ' &&
  folded[start - 1] !== ' ';

const EDITOR = [...ZH_EDITOR_WORDS, ...EN_EDITOR_WORDS];
const isEditors = (words: string): boolean =>
  /^.{0,4}完[。.!]/.test(words) ||
  words === '完' ||
  words === '全文完' ||
  (words.length <= 120 && EDITOR.some((term) => words.includes(term)));
