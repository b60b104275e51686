import * as en from '../lexicon/en/declines';
import type { DeclineClass } from '../lexicon/questionTerms';
import * as zh from '../lexicon/zh/declines';
import type { Span } from '../transcript';
import type { Cues } from './cues';

/** Words that decline an answer. */
export interface DeclineFact extends Span {
  readonly class: DeclineClass;
  /** Declines only where nothing else answers. */
  readonly weak: boolean;
}

const CONCEDES = new RegExp(
  `(?:${zh.CONCESSIONS.join('|')})[^,。;]{0,30}$|\\b(?:${en.CONCESSIONS.join('|')}) [^,.;]{0,60}$`,
  'i',
);
/** 不便 declines with the verb it denies: 不便透露. */
const DENIED =
  /^(?:在这里|对外|具体|过多|单独|进一步|再)?(?:透露|披露|评论|置评|公布|公开|回应|分享|展开|细说|多说|说|讲|多讲)/;

/** Those of the declining terms found in a sentence that do decline, in order. */
export function findDeclines(reading: string, sentence: Span, { declines }: Cues): readonly DeclineFact[] {
  return declines
    .filter((hit) => saysSo(reading, sentence.start, hit))
    .map(({ row, start, end }) => ({
      start,
      end: end + (DENIED.exec(reading.slice(end, end + 12))?.[0].length ?? 0),
      class: row.class,
      weak: row.weak === true,
    }));
}

function saysSo(reading: string, from: number, { row, start, end }: Cues['declines'][number]): boolean {
  const behind = reading.slice(end, end + 13).trimStart();
  const ahead = reading.slice(Math.max(from, start - 70), start);
  if (row.unlessBefore?.split(' ').some((guard) => behind.startsWith(guard))) return false;
  if (row.unlessAfter?.split(' ').some((guard) => ahead.endsWith(guard))) return false;
  return !CONCEDES.test(ahead) && (row.term !== '不便' || DENIED.test(behind));
}
