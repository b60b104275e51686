import { HEADINGS as EN_HEADINGS } from '../lexicon/en/headings';
import { HEADINGS as ZH_HEADINGS } from '../lexicon/zh/headings';
import type { SectionKind } from '../transcript';
import type { HeadingFact } from './facts';

const LONGEST = 48;
const ORNAMENT = /^(?:[#*▌■●◆▶►◎○□=_|>~-]{1,12} ?)+/;
const NUMBERING =
  /^(?:第?[一二三四五六七八九十]{1,3}(?:部分|章|节)?[、.: ]|\([一二三四五六七八九十\d]{1,3}\)|\d{1,2}[、.] ?|(?:part|section) [\divx]{1,4}[:. ]+)/i;
const KINDS = new Map<string, SectionKind>([...ZH_HEADINGS, ...EN_HEADINGS].map(({ term, kind }) => [term, kind]));
const ZH_BY_LENGTH = [...ZH_HEADINGS].sort((a, b) => b.term.length - a.term.length);
const HAN = /[\u3400-\u9fff&]/;
const ANNOUNCES = /^(?:以下|下面)(?:是|为)?.{0,40}(?:问答|Q&A|提问|交流)[^。]{0,12}:?$/;

const NAME_AND_TITLE =
  / ((?:[A-Z][A-Za-z'’.-]{0,20} ){1,3}[A-Z][A-Za-z'’.-]{1,20}|[\u3400-\u9fff]{2,4}) ?\| ?[^|]{2,60}$/;

/** Where the name starts that follows a numbered heading on its line: Leo Tang of 二、业务回顾 Leo Tang | President; else -1. */
export function nameInHeading(reading: string): number {
  if (reading.length > 100 || !reading.includes('|')) return -1;
  const numbered = NUMBERING.exec(reading);
  const named = numbered && NAME_AND_TITLE.exec(reading);
  return named && named.index > numbered[0].length ? named.index + 1 : -1;
}

/** The heading that a block is, or that a bracket at its start holds. */
export function findHeading(reading: string): HeadingFact | undefined {
  const bracketed = /^【([^】]{1,24})】:? ?/.exec(reading);
  if (bracketed) {
    const kind = kindOf(bracketed[1]!.trim(), true);
    if (kind)
      return { kind, start: 0, end: bracketed[0].trimEnd().length, inline: bracketed[0].length < reading.length };
  }
  const name = nameInHeading(reading);
  if (name > 0) {
    const numbered = NUMBERING.exec(reading)![0].length;
    const end = name - 1;
    return { kind: kindOf(reading.slice(numbered, end), true) ?? 'preparedRemarks', start: 0, end, inline: true };
  }
  if (reading.length > LONGEST) return undefined;
  if (ANNOUNCES.test(reading)) return { kind: 'questionsAndAnswers', start: 0, end: reading.length, inline: false };
  let words = reading.replace(ORNAMENT, '');
  const numbered = NUMBERING.exec(words);
  if (numbered) words = words.slice(numbered[0].length);
  words = words.replace(/[\s:*#=_-]{1,12}$/, '').trim();
  const kind = kindOf(words, numbered !== null);
  return kind && { kind, start: 0, end: reading.length, inline: false };
}

/** What a heading's words announce. Marked headings may hold more words than the lexicon's. */
function kindOf(words: string, marked: boolean): SectionKind | undefined {
  for (const part of words.toLowerCase().split(/ ?[/|] ?/)) {
    const whole = KINDS.get(part);
    if (whole) return whole;
  }
  if (words.length > 24 || !HAN.test(words) || /[。,;?!]/.test(words)) return undefined;
  for (const { term, kind } of ZH_BY_LENGTH) {
    if (marked && term.length >= 2 && kind !== 'participants' && words.includes(term)) return kind;
    if (term.length >= 3 && words.length <= 16 && words.endsWith(term)) return kind;
  }
  return undefined;
}
