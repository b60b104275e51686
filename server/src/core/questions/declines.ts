import * as en from '../lexicon/en/declines';
import type { DeclineClass, DeclineTerm } from '../lexicon/questionTerms';
import * as zh from '../lexicon/zh/declines';
import type { Span } from '../transcript';
import { phrases } from './phrases';

/** Words that decline an answer. */
export interface DeclineFact extends Span {
  readonly class: DeclineClass;
  /** Declines only where nothing else answers. */
  readonly weak: boolean;
}

const DECLINES = phrases<DeclineTerm>([...zh.DECLINES, ...en.DECLINES]);
const CONCEDES = new RegExp(
  `(?:${zh.CONCESSIONS.join('|')})[^,。;]{0,30}$|\\b(?:${en.CONCESSIONS.join('|')}) [^,.;]{0,60}$`,
  'i',
);
/** 不便 declines with the verb it denies: 不便透露. */
const DENIED =
  /^(?:在这里|对外|具体|过多|单独|进一步|再)?(?:透露|披露|评论|置评|公布|公开|回应|分享|展开|细说|多说|说|讲|多讲)/;

/** The declining words of a sentence, in order. */
export function findDeclines(reading: string, sentence: Span): DeclineFact[] {
  const text = reading.slice(sentence.start, sentence.end);
  if (!DECLINES.occurs(text)) return [];
  return DECLINES.find(text)
    .filter(({ row, start, end }) => saysSo(text, row, start, end))
    .map(({ row, start, end }) => ({
      start: sentence.start + start,
      end: sentence.start + end + (DENIED.exec(text.slice(end, end + 12))?.[0].length ?? 0),
      class: row.class,
      weak: row.weak === true,
    }));
}

function saysSo(text: string, row: DeclineTerm, start: number, end: number): boolean {
  const behind = text.slice(end, end + 6);
  const ahead = text.slice(Math.max(0, start - 6), start);
  if (row.unlessBefore?.split(' ').some((guard) => behind.startsWith(guard))) return false;
  if (row.unlessAfter?.split(' ').some((guard) => ahead.endsWith(guard))) return false;
  if (CONCEDES.test(text.slice(Math.max(0, start - 70), start))) return false;
  return row.term !== '不便' || DENIED.test(text.slice(end, end + 12));
}
