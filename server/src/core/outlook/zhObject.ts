import { PUTS } from '../lexicon/zh/verbs';
import { anyOf } from '../text/anyOf';
import type { Guard } from './cue';
import { clauseOf, firstAfter, has, IS, timeIn, wordOf, type Sentence } from './sentence';
import { gap, isCue, soon } from './zhAround';

/** 将 before an object: 将业务分为三类. The verb behind decides; a time in the clause keeps the cue. */
export const objectMarker: Guard = (sentence, at) => {
  const { lexemes } = sentence;
  const cue = lexemes[at]!;
  const object = sentence.text.slice(cue.end, cue.end + 2);
  if (/^(?:原|过去|旧)/.test(object)) return true;
  if (
    !wordOf(sentence, cue).endsWith('将') ||
    /^(?:必|势|终|料)/.test(wordOf(sentence, cue)) ||
    object.startsWith('把')
  )
    return false;
  const clause = clauseOf(sentence, at);
  const next = lexemes[at + 1];
  const direct = next && at + 1 < clause.end && next.start === cue.end;
  const verb = direct && has(next, IS.action | IS.change | IS.ahead);
  if (!verb && MARKED.test(sentence.text.slice(cue.end, endOfClause(sentence, clause))))
    return !timeIn(sentence, { start: clause.start, end: at }, (when) => when.sure);
  const previous = lexemes[at - 1];
  const touching = previous && previous.end === cue.start;
  if (touching && has(previous, IS.past)) return true;
  if (touching && (previous.when !== undefined || isCue(previous, 'zh-expect', 'zh-plan'))) return false;
  if (direct && (has(next, IS.ahead) || isCue(next, 'zh-modal', 'zh-strive'))) return false;
  if (isDone(sentence, at)) return !timeIn(sentence, { start: clause.start, end: at }, (when) => when.sure);
  const disposal = firstAfter(sentence, at, IS.disposal, clause.end);
  if (disposal > at + 1 || (disposal > at && !direct))
    return timeIn(sentence, { start: clause.start, end: at }, (when) => when.sure) === undefined;
  if (disposal === at + 1) return false;
  const measure = direct && has(next, IS.measure) && !has(next, IS.action | IS.change);
  return (
    measure === true &&
    firstAfter(sentence, at + 1, IS.change | IS.action, clause.end) > 0 &&
    !timeIn(sentence, clause, soon)
  );
};

/** An object, and a verb that puts it somewhere or makes it something: 将旧频段腾给了5G, 将会员体系与第三方打通. */
const MARKED = new RegExp(`^[^,;]{2,20}(?:${anyOf(PUTS)})`);
const endOfClause = ({ lexemes, end }: Sentence, clause: { end: number }): number =>
  clause.end < lexemes.length ? lexemes[clause.end]!.start : end;

/** 了 behind the verb of 将's clause: 将两个事业部合并成了一个. A time ahead keeps the cue. */
function isDone(sentence: Sentence, at: number): boolean {
  const clause = clauseOf(sentence, at);
  const done = firstAfter(sentence, at, IS.past, clause.end);
  return (
    done > at &&
    gap(sentence, at, done) >= 3 &&
    wordOf(sentence, sentence.lexemes[done]!) === '了' &&
    !timeIn(sentence, { start: clause.start, end: at }, (when) => when.sure)
  );
}
