import type { OutlookKind, Span } from '../transcript';
import { isDeed } from './deeds';
import { OWN, SUBJECTS, subjectOf } from './subject';
import type { When } from './when';
import type { Reason } from './strings';
import { OWN_TERM } from './ownTerms';
import { clauseOf, firstAfter, has, IS, saysNumber, wordOf, type Lexeme, type Sentence } from './sentence';

/** The class of a statement, and what a figure inside makes of it. */
export interface Class {
  readonly kind: OutlookKind;
  /** True where a company's measure is what is forecast: with a figure inside, it is guidance. */
  readonly measured: boolean;
  /** What decided. */
  readonly because: Reason;
}

/** The class of a sentence from the cues that stand: conditional > guidance > plan > expectation > outlook (domain.md 1.8). */
export function classify(sentence: Sentence, accepted: readonly number[]): Class {
  const says = (...what: readonly string[]): boolean => accepted.some((at) => what.includes(saysAt(sentence, at)));
  const main = mainCue(sentence, accepted);
  const measured = holds(sentence, contentOf(sentence, main), IS.measure);
  const numeric = saysNumber(sentence);
  const is = (kind: OutlookKind, because: Reason, measure = measured): Class => ({ kind, measured: measure, because });
  const own = accepted.find((at) => sentence.lexemes[at]!.cue!.id === OWN_TERM);
  if (own !== undefined) return is(saysAt(sentence, own) as OutlookKind, 'ownTerm', false);
  if (says('commitment') || accepted.some((at) => promises(sentence, at))) return is('commitment', 'promise');
  if (says('conditional') || (isConditional(sentence, accepted) && !aboutMarket(sentence, main)))
    return is('conditional', 'condition');
  if (says('guidance')) return is('guidance', 'guidanceWord', true);
  if (accepted.some((at) => isDeed(sentence, at))) return is('plan', 'deed', false);
  if (says('outlook') || aboutMarket(sentence, main)) return is('outlook', 'market', false);
  if (numeric && says('target')) return is('guidance', 'target', true);
  if (measured && (numeric || says('expectation', 'target'))) return is('guidance', 'measure');
  if (LEVEL.test(afterMain(sentence, main)) && !says('stance')) return is('guidance', 'measure', true);
  if (says('target', 'plan')) return is('plan', 'intention');
  if (accepted.some((at) => ofMarket(sentence, at))) return is('outlook', 'market');
  if (inTheLongRun(sentence)) return is('outlook', 'longRun');
  return is('expectation', 'belief', measured || numberIn(sentence, contentOf(sentence, main)));
}

/** A level that a company reaches and that has no number: to break even, to stay flat. */
const LEVEL = /盈亏平衡|打平|扭亏|实现盈利|单季盈利|\b(?:break-?even|cash flow positive|ebitda positive|profitable)\b/;
const afterMain = ({ text, lexemes, end }: Sentence, main: number): string =>
  text.slice(lexemes[main]?.end ?? end, end).toLowerCase();

/** Words that make a promise of what is said beside them. */
const VOW = /\b(?:promise|my word|guarantee|full stop|period\.|no matter what)\b|承诺|保证|说到做到|放心/;

/** True where a sentence gives its word, or where the company rules out something that it could do. */
function promises(sentence: Sentence, at: number): boolean {
  const { text, start, end, language, lexemes } = sentence;
  if (!['future', 'modal'].includes(saysAt(sentence, at))) return false;
  if (VOW.test(text.slice(start, end).toLowerCase())) return true;
  if (language === 'zh') return false;
  const cue = lexemes[at]!;
  const never =
    /^(?:won't|not going to)/.test(wordOf(sentence, cue).toLowerCase()) ||
    /^ (?:not|never)\b/.test(text.slice(cue.end, cue.end + 6));
  const action = firstAfter(sentence, at, IS.action | IS.change, clauseOf(sentence, at).end);
  const near = action >= 0 && lexemes[action]!.start - cue.end <= 12;
  return never && near && has(subjectOf(sentence, at), IS.self);
}

const HOLDS: ReadonlySet<string> = new Set(['stance', 'expectation']);

/** True where the first that is spoken of is the market; who believes it does not count. */
export function aboutMarket(sentence: Sentence, main = -1): boolean {
  const { lexemes } = sentence;
  for (let i = 0; i < lexemes.length; i++) {
    const lexeme = lexemes[i]!;
    if (besides(sentence, i)) continue;
    if (has(lexeme, IS.market) && !lexeme.cue) return !beginsWithOwn(sentence, lexeme);
    if (!has(lexeme, SUBJECTS)) continue;
    if (
      has(lexeme, IS.self) &&
      (FIRST_PERSON.has(wordOf(sentence, lexeme).toLowerCase()) ||
        HOLDS.has(lexemes[i + 1]?.cue?.says ?? '') ||
        holdsNext(sentence, i, main))
    )
      continue;
    return false;
  }
  return false;
}

/** True in a clause that only leads into what is said: 随着…, 由于…, As for …. */
function besides(sentence: Sentence, at: number): boolean {
  const { start, end } = clauseOf(sentence, at);
  const from = start === 0 ? sentence.start : sentence.lexemes[start - 1]!.end;
  return (
    end < sentence.lexemes.length &&
    LEADS.test(
      sentence.text
        .slice(from, from + 10)
        .trimStart()
        .toLowerCase(),
    )
  );
}
const LEADS = /^(?:但|而)?(?:随着|由于|因为|虽然|尽管|至于|关于|目前)|^(?:as|while|although|because|with|given) /;

const FIRST_PERSON = new Set(['我', 'i']);
const holdsNext = (sentence: Sentence, at: number, main: number): boolean =>
  main > at &&
  HOLDS.has(saysAt(sentence, main)) &&
  sentence.lexemes[main]!.start - sentence.lexemes[at]!.end <= (sentence.language === 'zh' ? 4 : 12);
const beginsWithOwn = ({ text, start }: Sentence, { start: at }: Lexeme): boolean =>
  OWN.test(
    text
      .slice(Math.max(start, at - 12), at)
      .trimStart()
      .toLowerCase(),
  ) || /(?:我们|公司|our|其)的?$/i.test(text.slice(start, at).trimEnd());

/** True where the time named is many years off and nobody of the company is spoken of. */
export const inTheLongRun = ({ lexemes, text }: Sentence): boolean =>
  !lexemes.some(
    (lexeme, at) =>
      has(lexeme, IS.self) &&
      !FIRST_PERSON.has(text.slice(lexeme.start, lexeme.end).toLowerCase()) &&
      !HOLDS.has(lexemes[at + 1]?.cue?.says ?? ''),
  ) &&
  lexemes.some(
    ({ when, start, end }) => when !== undefined && (isLong(when) || LONG.test(text.slice(start, end).toLowerCase())),
  );

const isLong = ({ unit, count }: When): boolean => unit === 'decade' || (unit === 'year' && (count ?? 0) >= 5);
const LONG = /长期|长远|以后|over time|long(?:er)? term|long run/;

/** True where a number is said in a stretch of lexemes. */
const numberIn = (sentence: Sentence, { start, end }: Span): boolean =>
  saysNumber(
    sentence,
    start === 0 ? sentence.start : sentence.lexemes[start - 1]!.end,
    end < sentence.lexemes.length ? sentence.lexemes[end]!.start : sentence.end,
  );

const saysAt = ({ lexemes }: Sentence, at: number): string => lexemes[at]?.cue?.says ?? '';

/** The cue that carries the sentence: a belief or an intention before a mere future. */
const mainCue = (sentence: Sentence, accepted: readonly number[]): number =>
  accepted.find((at) => ['guidance', 'plan', 'target', 'expectation'].includes(saysAt(sentence, at))) ??
  accepted.find((at) => holds(sentence, contentOf(sentence, at), IS.measure)) ??
  accepted[0] ??
  0;

/** The clause that a cue is about: its own, or those behind it up to the next cue where it ends its own. */
function contentOf(sentence: Sentence, at: number): Span {
  const { lexemes } = sentence;
  const own = clauseOf(sentence, at);
  if (at < own.end - 1 || own.end >= lexemes.length) return own;
  let { end } = own;
  while (end < lexemes.length) {
    const next = clauseOf(sentence, Math.min(end + 1, lexemes.length - 1));
    end = Math.max(next.end, end + 1);
    if (lexemes.slice(next.start, next.end).some(({ cue }) => cue !== undefined)) break;
  }
  return { start: own.start, end };
}

const holds = ({ lexemes }: Sentence, { start, end }: Span, is: number): boolean =>
  lexemes.slice(start, end).some((lexeme) => has(lexeme, is));

const CERTAIN = /肯定|一定|必然|必将|势必|definitely|certainly/;

function isConditional(sentence: Sentence, accepted: readonly number[]): boolean {
  const { lexemes } = sentence;
  if (!lexemes.some((lexeme) => has(lexeme, IS.condition))) return false;
  if (
    lexemes.some(
      (lexeme) => has(lexeme, IS.analogy | IS.certain) || (lexeme.cue && CERTAIN.test(wordOf(sentence, lexeme))),
    )
  ) {
    return false;
  }
  const mere = (at: number): boolean => saysAt(sentence, at) === 'modal';
  return accepted.every((at) => mere(at) || (saysAt(sentence, at) === 'future' && isDeed(sentence, at)));
}

/** True where the market, its people or its technology are what a cue is about. */
function ofMarket(sentence: Sentence, at: number): boolean {
  const content = contentOf(sentence, at);
  const { lexemes, start, text } = sentence;
  const from = content.start === 0 ? start : lexemes[content.start]!.start;
  if (
    OWN.test(
      text
        .slice(from, from + 10)
        .trimStart()
        .toLowerCase(),
    ) ||
    holds(sentence, content, IS.measure)
  )
    return false;
  if (sentence.language === 'en' && saysAt(sentence, at) !== 'expectation') {
    const subject = subjectOf(sentence, at);
    return has(subject, IS.market | IS.demand);
  }
  const ours = holds(sentence, { start: 0, end: content.end }, IS.self) || saysAt(sentence, at) === 'expectation';
  const said = lexemes.slice(content.start, content.end);
  const spoken = said.findIndex((lexeme) => has(lexeme, IS.market) || (!ours && has(lexeme, IS.demand)));
  return spoken >= 0 && !said.slice(0, spoken).some((lexeme) => has(lexeme, IS.self));
}
