import {
  EN_BEFORE_PARTICIPLES,
  EN_DATED,
  EN_DECLINES,
  EN_EVENTS,
  EN_IRREGULAR,
  EN_THEIRS,
  EN_TIMELESS,
} from '../lexicon/en/past';
import { ZH_DECLINES, ZH_EVENTS, ZH_OTHERS, ZH_PAST, ZH_THEIRS } from '../lexicon/zh/past';
import { anyOf } from '../text/anyOf';
import type { Span } from '../transcript';
import { has, IS, type Lexeme, type Sentence } from './sentence';

const PAST = new RegExp(
  `\\b(?:${anyOf(EN_IRREGULAR)}|ha(?:ve|s) (?:been|now|already|\\w+ed)|'ve \\w+|compared|thanks?|welcome|turning|appreciate|let's|look(?:ing)? forward to|luck|see you|talk to you)\\b`,
);
const PARTICIPLE = new RegExp(`(\\S{1,40}) (?!(?:${anyOf(EN_TIMELESS)})\\b)[a-z]{2,30}ed\\b`, 'g');
const BESIDE = new Set(EN_BEFORE_PARTICIPLES.split(' | '));
/** Facts about dates that nobody forecasts: notes due in 2027, a lease that expires in 2031. */
const DATED = new RegExp(`\\b(?:${anyOf(EN_DATED)})\\b`);

const PAST_ZH = new RegExp(`${anyOf(ZH_PAST)}|讯\\s`);
/** Others, of whom a clause with a time speaks. */
const OTHERS_ZH = new RegExp(anyOf(ZH_OTHERS));
/** Before a time that something is held against. */
const COMPARED = /\b(?:than|versus|vs|against|compared (?:to|with)|since)$/;
const AHEAD_OF =
  /(?:^|[,;\s]|in|by|for|from|until|till|through|before|after|during|to|into|at|on|around|under|starting|over|of|this|'s|late|early|sometime|and)$/;

/** Whose number it is: 这是他们自己的判断, the ministry's number and not ours. */
const THEIRS = new RegExp(`${anyOf(ZH_THEIRS)}|\\b(?:${anyOf(EN_THEIRS)})\\b`);
/** Nothing is said of what is asked for: 不想猜测明年的降幅, not going to guess. */
const DECLINES = new RegExp(
  `${anyOf(ZH_DECLINES)}|(?:\\bnot|n't)(?: going to)?(?: be)? (?:${anyOf(EN_DECLINES)})\\b|(?:\\bnot|n't) know (?:\\w+ )?(?:what|how|when|whether|if)\\b`,
);

/** True where a sentence tells what others expect, or declines to tell. */
export const isOthers = ({ text, start, end }: Sentence): boolean => {
  const said = text.slice(start, end).toLowerCase();
  return THEIRS.test(said) || DECLINES.test(said);
};

/** True where the words of a stretch round a time tell what was, what is always so, or what others do. */
export function isOver(sentence: Sentence, { start, end }: Span, time: Lexeme): boolean {
  const { text, lexemes, language } = sentence;
  const words = text.slice(start, end);
  if (lexemes.some((lexeme) => has(lexeme, IS.third) && lexeme.start >= start && lexeme.start < time.start))
    return true;
  if (language === 'zh' && /[较比自]$/.test(text.slice(sentence.start, time.start))) return true;
  if (language === 'zh') return PAST_ZH.test(words) || OTHERS_ZH.test(text.slice(sentence.start, end));
  const lower = words.toLowerCase();
  if (tellsPast(lower) || DATED.test(lower) || AGAINST.test(lower)) return true;
  const before = text
    .slice(Math.max(sentence.start, time.start - 12), time.start)
    .toLowerCase()
    .trimEnd();
  if (COMPARED.test(before)) return true;
  return (
    time.when!.year !== undefined &&
    /['\d]/.test(text[time.start]!) &&
    !AHEAD_OF.test(before) &&
    !/^(?:in|by|of|from|until|through|late|early|mid)\b/i.test(text.slice(time.start, time.end))
  );
}

/** True where the words are of what has happened: lower case, English. */
export const tellsPast = (lower: string): boolean => PAST.test(lower) || happened(lower);

/** A clause that holds something against an earlier time: versus $6.51 in the first quarter. */
const AGAINST = /^\W*(?:versus|vs|compared|from|against|(?:up|down) from)\b/;

/** True where a participle stands behind a subject: we closed, the board approved. */
function happened(lower: string): boolean {
  if (/\b(?:get|getting|have|having|want|need)\b/.test(lower)) return false;
  for (const [, before] of lower.matchAll(PARTICIPLE)) if (!BESIDE.has(before!)) return true;
  return false;
}

/** The call and what comes after it: results in November, the next call. */
const PROCEDURE = new RegExp(
  `\\b(?:report|publish|release|announce|host|hold)(?:s|ing)? (?:our |the )?(?:\\w+[- ]){0,3}(?:${anyOf(EN_EVENTS)})|\\b(?:next|this) (?:call|question)|\\bupdate you\\b|\\b(?:moving|turning|move|turn) (?:on )?to our\\b|${anyOf(ZH_EVENTS)}`,
);

export const isProcedure = ({ text, start, end }: Sentence): boolean =>
  PROCEDURE.test(text.slice(start, end).toLowerCase());
