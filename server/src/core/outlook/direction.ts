import * as en from '../lexicon/en/directions';
import * as zh from '../lexicon/zh/directions';
import { anyOf } from '../text/anyOf';
import type { Direction } from '../transcript';
import type { Sentence } from './sentence';

const WORDS = (
  [
    ['up', zh.UP, en.UP],
    ['down', zh.DOWN, en.DOWN],
    ['flat', zh.FLAT, en.FLAT],
  ] as const
).map(([direction, zh, en]) => ({ direction, zh: new RegExp(anyOf(zh)), en: new RegExp(`\\b(?:${anyOf(en)})\\b`) }));
const REACH = 60;

/** Where a measure is said to go: the first word of direction behind the cue, else the first before it. */
export function directionOf({ text, start, end, language, lexemes }: Sentence, at: number): Direction | undefined {
  const cue = lexemes[at] ?? { start, end: start };
  const after = text.slice(cue.end, Math.min(end, cue.end + REACH));
  return first(after, language) ?? first(text.slice(Math.max(start, cue.start - REACH), cue.start), language);
}

function first(text: string, language: 'zh' | 'en'): Direction | undefined {
  const lower = language === 'en' ? text.toLowerCase() : text;
  const found = WORDS.map(({ direction, ...words }) => ({ direction, at: lower.search(words[language]) })).filter(
    ({ at }) => at >= 0,
  );
  return found.sort((a, b) => a.at - b.at)[0]?.direction;
}
