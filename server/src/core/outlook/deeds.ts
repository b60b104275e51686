import * as en from '../lexicon/en/verbs';
import * as zh from '../lexicon/zh/verbs';
import { anyOf } from '../text/anyOf';
import type { Span } from '../transcript';
import { clauseOf, firstAfter, has, IS, lastBefore, wordOf, type Sentence } from './sentence';
import { OWN, subjectOf } from './subject';

const OTHER_THAN_COMPANY = IS.market | IS.people | IS.measure | IS.demand;

/** True where a cue is about something that the company does by its own decision. */
export function isDeed(sentence: Sentence, at: number): boolean {
  const subject = subjectOf(sentence, at);
  if (subject && has(subject, OTHER_THAN_COMPANY) && !has(subject, IS.self)) return false;
  const does = { sentence, at, intends: sentence.lexemes[at]!.cue!.says === 'plan', self: has(subject, IS.self) };
  return sentence.language === 'zh' ? isDeedZh(does) : isDeedEn(does);
}

interface Does {
  readonly sentence: Sentence;
  readonly at: number;
  /** True where the cue itself is an intention. */
  readonly intends: boolean;
  /** True where the company is the subject. */
  readonly self: boolean;
}

const ADVERBS_EN = new RegExp(`^(?:\\w{2,20}ly|be(?= \\w{2,20}ing\\b)|${anyOf(en.BEFORE_VERBS)}) `);
const OUTCOME_EN = new RegExp(`^(?:${anyOf(en.OUTCOMES)})\\b`);
const STARTS_EN = new RegExp(`^(?:${anyOf(en.STARTS)})\\b(?! to\\b)`);

/** `we will` and any verb but one of what becomes of somebody; `the plant will` and a verb of starting. */
function isDeedEn({ sentence, at, intends, self }: Does): boolean {
  const cue = sentence.lexemes[at]!;
  const next = sentence.lexemes[at + 1];
  if (intends)
    return !(
      / (?:on|for|of)$/.test(wordOf(sentence, cue)) &&
      next &&
      has(next, IS.measure) &&
      next.start - cue.end < 8
    );
  const infinitive = / to$/.test(wordOf(sentence, cue));
  if (cue.cue!.says !== 'future' && !infinitive) return false;
  const speaks = self && standsBefore(sentence, at);
  let verb = sentence.text
    .slice(cue.end, Math.min(sentence.end, cue.end + 60))
    .trimStart()
    .toLowerCase();
  for (let i = 0; i < 3 && ADVERBS_EN.test(verb); i++) verb = verb.replace(ADVERBS_EN, '');
  return speaks || infinitive ? !OUTCOME_EN.test(verb) : STARTS_EN.test(verb);
}

/** True where the company stands right before a cue, not before a belief about something else. */
function standsBefore({ lexemes, text }: Sentence, at: number): boolean {
  for (let i = at - 1; i >= 0 && !lexemes[i]!.cue; i--)
    if (has(lexemes[i], IS.self)) return text.slice(lexemes[i]!.end, lexemes[at]!.start).length <= 24;
  return false;
}

const DOING_ZH = new RegExp(`^(?:${anyOf(zh.DOING)})`);
const HAPPENS_ZH = new RegExp(anyOf(zh.HAPPENS));
const OUTCOME_ZH = new RegExp(`^(?:${anyOf(zh.OUTCOMES)})`);
/** What stands before a deed: 把, 跟, 再. */
const ACTING =
  /^(?:继续|陆续|逐步|尽快|重点|优先)?(?:把|跟|和.{1,10}(?:签|谈|合)|与.{1,10}(?:签|谈|合)|再(?!有|创|现|出现|次|度|来)|视情况|结合|择机|适时|考虑|在.{1,10}[建开设办投])/;
/** The cue belongs to a noun: 即将发布的模型. */
const RELATIVE = /^[\u4e00-\u9fff]{1,6}的/;
/** Behind a deed that is only when something else comes to be: 上市之后, 投产时. */
const BESIDE = /^(?:的|之后|以后|后|时|期间)/;

function isDeedZh(does: Does): boolean {
  const { sentence, at, intends, self } = does;
  const { lexemes, text, end } = sentence;
  const cue = lexemes[at]!;
  const { says, id } = cue.cue!;
  const behind = text.slice(verbAfter(sentence, at), Math.min(end, cue.end + 14));
  const plain = says === 'future' || says === 'modal' || intends;
  if (plain && !/不/.test(wordOf(sentence, cue)) && (ACTING.test(behind) || DOING_ZH.test(behind))) return true;
  const clause = clauseOf(sentence, at);
  if (actsLater(does, clause)) return true;
  if (intends) return firstAfter(sentence, at, IS.action, clause.end) < 0 && !holdsMeasure(sentence, clause);
  const isRelative = RELATIVE.test(behind);
  const decides = id === 'zh-going-to' || (self && (says === 'future' || says === 'modal') && near(does, clause));
  if (!decides || isRelative) return false;
  return !/不/.test(wordOf(sentence, cue)) && !OUTCOME_ZH.test(behind) && !startsWithOutcome(sentence, at);
}

/** Where the verb of a cue may begin: behind a time and what belongs to it (会在年底前…). */
function verbAfter({ text, lexemes }: Sentence, at: number): number {
  const cue = lexemes[at]!;
  const next = lexemes.slice(at + 1, at + 3).find(({ when }) => when);
  if (!next?.when || next.start - cue.end > 1) return cue.end;
  return next.end + (/^(?:之前|以前|之内|以内|前|内|,|就)?/.exec(text.slice(next.end, next.end + 2))?.[0].length ?? 0);
}

/** A verb of doing further on in the clause. */
function actsLater({ sentence, at }: Does, clause: Span): boolean {
  const { lexemes, text, start } = sentence;
  const from = clause.start === 0 ? start : lexemes[clause.start]!.start;
  if (OWN.test(text.slice(from, from + 6))) return false;
  const action = firstAfter(sentence, at, IS.action, clause.end);
  if (action < 0 || BESIDE.test(text.slice(lexemes[action]!.end, lexemes[action]!.end + 2))) return false;
  if (HAPPENS_ZH.test(text.slice(lexemes[at]!.end, lexemes[action]!.start))) return false;
  return !holdsMeasure(sentence, { start: at + 1, end: action });
}

/** True where nothing but times stands between the company and the cue. */
function near({ sentence, at }: Does, clause: Span): boolean {
  const { lexemes } = sentence;
  const self = lastBefore(sentence, at, IS.self, clause.start);
  if (self < 0) return false;
  let from = lexemes[self]!.end;
  let gap = 0;
  for (const lexeme of lexemes.slice(self + 1, at + 1)) {
    if (has(lexeme, OTHER_THAN_COMPANY) || (lexeme.cue && lexeme.end < lexemes[at]!.start)) return false;
    gap += lexeme.start - from;
    from = lexeme.when || lexeme.start === lexemes[at]!.start ? lexeme.end : lexeme.start;
  }
  return gap <= 4;
}

const startsWithOutcome = (sentence: Sentence, at: number): boolean => {
  const next = sentence.lexemes[at + 1];
  return (
    next !== undefined && next.start - sentence.lexemes[at]!.end <= 2 && has(next, IS.change | IS.measure | IS.past)
  );
};

const holdsMeasure = ({ lexemes }: Sentence, { start, end }: Span): boolean =>
  lexemes.slice(start, end).some((lexeme) => has(lexeme, IS.measure));
