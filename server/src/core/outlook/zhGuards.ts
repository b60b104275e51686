import * as moves from '../lexicon/zh/guidanceMoves';
import { ZH_BODIES } from '../lexicon/zh/past';
import { anyOf } from '../text/anyOf';
import type { Guard, GuardName } from './cue';
import { quotedWithin } from './quoted';
import { clauseOf, firstAfter, has, IS, lastBefore, saysNumber, timeIn, wordOf, type Sentence } from './sentence';
import { charAfter, charBefore, gap, isCue, soon } from './zhAround';
import { objectMarker } from './zhObject';

/** Habit, not a forecast: 通常会, 开发者会. */
const habitual: Guard = (sentence, at) => {
  const clause = clauseOf(sentence, at);
  if (lastBefore(sentence, at, IS.habit, clause.start) >= 0) return true;
  if (sentence.lexemes.slice(clause.start, at).some((lexeme) => EXPECTS.has(lexeme.cue?.id ?? ''))) return false;
  const word = wordOf(sentence, sentence.lexemes[at]!);
  if (word !== '会' && word !== '都会' && word !== '也会' && word !== '就会' && word !== '不会') return false;
  const subject = lastBefore(sentence, at, IS.people | IS.self | IS.measure, clause.start);
  return (
    subject >= 0 &&
    has(sentence.lexemes[subject], IS.people) &&
    !timeIn(sentence, { start: 0, end: sentence.lexemes.length }, (when) => when.sure)
  );
};

/** What was said, and what came of it: 说过会到六亿，最后没到. */
const SAID_THEN =
  /(?:(?:说过|讲过|提过|给过)|(?:[一二两三四五几半]年前|去年|当时|年初).{0,6}(?:预计|预期|认为|以为)).{2,60}(?:最后|结果|实际|后来|没做到|没达到|就)|预[计期].{2,40}实际.{0,10}了/;

/** It was expected then: 此前预计, 曾预计, 年初预计. */
const pastExpectation: Guard = (sentence, at) => {
  const clause = clauseOf(sentence, at);
  if (
    /(?:年初|去年|当时|此前|之前)[^,;。]{0,8}(?:定|提|给)(?:下)?的/.test(
      sentence.text.slice(sentence.start, sentence.lexemes[at]!.start),
    )
  )
    return true;
  if (
    /(?:(?:收购|上市|立项|签约|当)时|(?:收购|上市|立项|签约|开工|投资|那个?)的?时候)[^,。;]{0,4}$/.test(
      sentence.text.slice(sentence.start, sentence.lexemes[at]!.start),
    )
  )
    return true;
  if (SAID_THEN.test(sentence.text.slice(sentence.start, sentence.end))) return true;
  const then = lastBefore(sentence, at, IS.then, clause.start);
  if (then < 0) return false;
  const word = wordOf(sentence, sentence.lexemes[then]!);
  if (!/^(?:去|上|年初|过去|前)/.test(word)) return gap(sentence, then, at) <= 16;
  return gap(sentence, then, at) <= 4 && !/[比较同自从至]/.test(charBefore(sentence, sentence.lexemes[then]!));
};

/** Held against an expectation: 超预期, 符合指引, 低于我们的预计. */
const comparison: Guard = (sentence, at) => {
  const clause = clauseOf(sentence, at);
  const compare = lastBefore(sentence, at, IS.compare, clause.start);
  if (compare >= 0 && gap(sentence, compare, at) <= 8) return true;
  if (/[较比]/.test(charBefore(sentence, sentence.lexemes[at]!))) return true;
  const behind = sentence.text.slice(sentence.lexemes[at]!.end, sentence.lexemes[at]!.end + 3);
  return /^(?:一致|相符|相比|的上限|的下限|区间的|差$|内)/.test(behind);
};

const VERBAL_NOUN = /^(?:的?(?:是|为|在|,?[:]))/;
const MODIFIER = new Set('的之性者书值额书线');

/** A plan that was spoken of: 这个计划是去年批的. */
const NAMED = /(?:这个|那个|该|上述|这项|此)$/;

/** A cue that stands as a noun: 我们的预期, 回购计划, 计划的. */
const noun: Guard = (sentence, at) => {
  const cue = sentence.lexemes[at]!;
  const after = charAfter(sentence, cue);
  const before = charBefore(sentence, cue);
  const behind = sentence.text.slice(cue.end, Math.min(cue.end + 4, sentence.end));
  if (
    cue.cue!.says === 'commitment' &&
    /(?:大家|各位|投资者|股东们?)$/.test(sentence.text.slice(sentence.start, cue.start))
  )
    return false;
  if (cue.cue!.id === 'zh-plan' && NAMED.test(sentence.text.slice(Math.max(sentence.start, cue.start - 3), cue.start)))
    return true;
  if (cue.cue!.id === 'zh-going-to' && behind.startsWith('到') && sentence.lexemes[at + 1]?.when) return false;
  if (VERBAL_NOUN.test(behind) || /^(?:由|从|上调|下调|不变|维持)/.test(behind)) return false;
  if (MODIFIER.has(after)) return cue.cue!.says === 'modal' ? after !== '的' : true;
  const clause = clauseOf(sentence, at);
  const closes = at + 1 >= clause.end && /^[,。;:!?.)\s]*$/.test(sentence.text.slice(cue.end, cue.end + 2).slice(0, 1));
  if (cue.cue!.says === 'guidance' || cue.cue!.says === 'target')
    return !saysNumber(sentence, cue.start) && !movesGuidance(sentence, clause) && (closes || before === '的');
  if (cue.cue!.id === 'zh-plan' && /[五"“”]/.test(before)) return true;
  if (cue.cue!.id === 'zh-plan' && /^(?:产能|面积|容量|产量|总建筑|总投资|用地)/.test(behind)) return true;
  if (cue.cue!.id === 'zh-going-to') return !/[就还会也都,我们]/.test(before) && !touchesTime(sentence, at);
  if (closes && (after !== ',' || (cue.cue!.says !== 'expectation' && cue.cue!.says !== 'commitment'))) return true;
  return before === '的' && cue.cue!.id !== 'zh-possible';
};

const touchesTime = (sentence: Sentence, at: number): boolean =>
  sentence.lexemes[at - 1]?.when !== undefined && gap(sentence, at - 1, at) <= 1;
const MOVES = new RegExp(`调整|${anyOf(`${moves.raise} | ${moves.lower} | ${moves.maintain} | ${moves.withdraw}`)}`);
const movesGuidance = ({ text, start, end }: Sentence, _clause: unknown): boolean => MOVES.test(text.slice(start, end));

/** No plan: 没有新的计划, 不打算. */
const negatedPlan: Guard = (sentence, at) => {
  const clause = clauseOf(sentence, at);
  const none = lastBefore(sentence, at, IS.none, clause.start);
  if (none >= 0 && gap(sentence, none, at) <= 10)
    return (
      (!/没有改变|不变/.test(sentence.text.slice(sentence.lexemes[none]!.start, sentence.end)) &&
        sentence.lexemes[at]!.cue!.says !== 'guidance') ||
      !saysNumber(sentence)
    );
  return false;
};

/** It cannot be said: 难以预测, 无法预计. */
const cannotSay: Guard = (sentence, at) => {
  const cannot = lastBefore(sentence, at, IS.cannot | IS.none, clauseOf(sentence, at).start);
  return cannot >= 0 && gap(sentence, cannot, at) <= 6;
};

/** Names of bodies that forecast for others: 国际能源署预计, 农业部门预计. */
const BODY = new RegExp(`(?:${anyOf(ZH_BODIES)})(?:都|也|均|普遍)?$`);
/** Verbs with which somebody else's expectation begins; all behind them in the clause is theirs. */
const EXPECTS = new Set(['zh-expect', 'zh-anticipate', 'zh-estimate', 'zh-believe', 'zh-prepare', 'zh-plan']);

/** Somebody else expects it: 分析师预计, 市场普遍认为, 国际能源署预计. */
const thirdParty: Guard = (sentence, at) => {
  const { lexemes, text, start } = sentence;
  const clause = clauseOf(sentence, at);
  const { cue } = lexemes[at]!;
  if (EXPECTS.has(cue!.id) && BODY.test(text.slice(start, lexemes[at]!.start))) return true;
  for (let i = at - 1; i >= clause.start; i--) {
    if (has(lexemes[i], IS.self)) return false;
    if (EXPECTS.has(lexemes[i]!.cue?.id ?? '')) return thirdParty(sentence, i);
  }
  const who = lastBefore(sentence, at, IS.third, clause.start);
  return (
    who >= 0 &&
    (/预|认为/.test(wordOf(sentence, lexemes[who]!)) || gap(sentence, who, at) <= (cue!.says === 'modal' ? 2 : 12))
  );
};

/** It is said that: 有报道指, 据传. */
const rumour: Guard = (sentence, at) => {
  const rumour = lastBefore(sentence, at, IS.rumour);
  const pause = lastBefore(sentence, at, IS.pause, rumour < 0 ? at : rumour);
  return rumour >= 0 && (pause < 0 || lastBefore(sentence, at, IS.self, pause) < 0);
};

/** The call itself: 接下来将进入问答环节. */
const procedural: Guard = (sentence, at) => {
  const { lexemes } = sentence;
  const clause = clauseOf(sentence, at);
  const procedure = firstAfter(sentence, at, IS.procedure, clause.end);
  const meeting = lastBefore(sentence, at, IS.procedure, clause.start);
  const turn = /接下来|下面|稍后|随后|首先|现在/.test(sentence.text.slice(sentence.start, sentence.lexemes[at]!.start))
    ? at
    : lastBefore(sentence, at, IS.turnTaking);
  const around = sentence.text.slice(
    Math.max(sentence.start, sentence.lexemes[at]!.start - 16),
    Math.min(sentence.end, sentence.lexemes[at]!.end + 16),
  );
  if (
    /按(?:照)?(?:规定|法规|要求|监管).{0,8}(?:公告|披露)|及时(?:公告|披露|履行)/.test(
      sentence.text.slice(lexemes[at]!.start, sentence.end),
    )
  )
    return true;
  if (/(?:业绩|财报|年报|季报|中报|公告)[^,;]{0,12}(?:发布|公布|披露)/.test(around)) return true;
  if (
    /^(?:问|想知道|好奇|关心|觉得|说|注意到|看到|担心|想问|认为)/.test(
      sentence.text.slice(sentence.lexemes[at]!.end, sentence.lexemes[at]!.end + 3),
    )
  )
    return true;
  if (
    procedure === at + 1 &&
    gap(sentence, at, procedure) === 0 &&
    /回答|解答|答复|介绍|汇报|分享|补充/.test(wordOf(sentence, lexemes[procedure]!)) &&
    !timeIn(sentence, clause, soon)
  )
    return true;
  if (
    procedure >= 0 &&
    gap(sentence, at, procedure) <= 12 &&
    (turn >= 0 || meeting >= 0 || /我|将$/.test(charBefore(sentence, sentence.lexemes[at]!)))
  )
    return true;
  return (
    meeting >= 0 &&
    /会议|会$|录音|回放/.test(wordOf(sentence, sentence.lexemes[meeting]!)) &&
    gap(sentence, meeting, at) <= 4
  );
};

/** The safe harbour, or advice to investors. */
const boilerplate: Guard = (sentence) => sentence.lexemes.some((lexeme) => has(lexeme, IS.boilerplate));

/** A weak cue without what makes it a forecast: a time, a hedge, a condition, a measure that moves. */
const unsupported: Guard = (sentence, at) => {
  const cue = sentence.lexemes[at]!.cue!;
  if (cue.says === 'modal') return sentence.end - sentence.lexemes[at]!.end <= 1 || !supportsModal(sentence, at);
  if (cue.says === 'stance') return !supportsStance(sentence, at);
  return !supportsNoun(sentence, at);
};

const behindOf = ({ text, lexemes, end }: Sentence, at: number): string =>
  text.slice(lexemes[at]!.end, Math.min(lexemes[at]!.end + 3, end));

function supportsModal(sentence: Sentence, at: number): boolean {
  const { lexemes } = sentence;
  const clause = clauseOf(sentence, at);
  const all = { start: 0, end: lexemes.length };
  const word = wordOf(sentence, lexemes[at]!);
  if (lexemes[at]!.cue!.id === 'zh-going-to')
    return (
      (timeIn(sentence, clause, soon) ?? timeIn(sentence, all, (when) => when.sure)) !== undefined &&
      (firstAfter(sentence, at, IS.action | IS.change, clause.end) > 0 ||
        /^到/.test(behindOf(sentence, at)) ||
        VERB.test(behindOf(sentence, at)))
    );
  if (timeIn(sentence, all, soon) && !realised(sentence, at)) return true;
  if (lexemes[at]!.cue!.id === 'zh-possible')
    return (
      timeIn(sentence, all, (when) => when.sure) !== undefined ||
      (lastBefore(sentence, at, IS.condition) >= 0 && lastBefore(sentence, at, IS.self) >= 0)
    );
  if (
    ANY_MORE.test(word + behindOf(sentence, at)) ||
    AFTER.test(sentence.text.slice(sentence.start, lexemes[at]!.start))
  )
    return true;
  if (lastBefore(sentence, at, IS.past, clause.start) < 0 && lexemes.slice(0, at).some(({ when }) => when?.endless))
    return true;
  if (/可能|应该|应会|肯定|一定|必然|势必|预计|相信/.test(word)) return true;
  const previous = lexemes[at - 1];
  if (
    previous &&
    gap(sentence, at - 1, at) <= 2 &&
    (has(previous, IS.hedge | IS.certain) || isCue(previous, 'zh-expect', 'zh-believe', 'zh-possible'))
  )
    return true;
  if (lastBefore(sentence, at, IS.condition) >= 0) return true;
  const next = lexemes[at + 1];
  const direct = next !== undefined && at + 1 < clause.end && next.start - lexemes[at]!.end <= 1;
  if (direct && has(next, IS.ahead))
    return /继续|持续|进一步|逐步|逐渐|慢慢|陆续|尽快|不断|稳步|大幅|积极|加快/.test(wordOf(sentence, next));
  const subject = lastBefore(sentence, at, IS.self | IS.measure, clause.start);
  if (subject < 0) return /还会|仍会/.test(word) && firstAfter(sentence, at, IS.change | IS.action, clause.end) > 0;
  if (has(lexemes[subject], IS.measure)) return firstAfter(sentence, at, IS.change | IS.disposal, clause.end) > 0;
  return firstAfter(sentence, at, IS.action | IS.disposal, clause.end) > 0;
}

/** What goes on will change, or will not: 不会再加深, 会一直. */
const ANY_MORE = /会(?:再|一直|永远|长期|越来越)/;

/** Once something is done: 投运之后，…会. */
const AFTER = /[投建达满上开落交竣转签批].{0,4}(?:之后|以后),?[^,了]{0,40}$/;

/** 了 and 已 in the clause: it has happened. */
function realised(sentence: Sentence, at: number): boolean {
  const clause = clauseOf(sentence, at);
  const past = lastBefore(sentence, at, IS.past, clause.start);
  return past >= 0 && gap(sentence, past, at) <= 6;
}

function supportsStance(sentence: Sentence, at: number): boolean {
  const { lexemes } = sentence;
  for (let i = at + 1; i < lexemes.length; i++) {
    const { cue, when } = lexemes[i]!;
    if (when && soon(when) && !has(lexemes[i + 1], IS.past)) return true;
    if (cue && (cue.says === 'future' || cue.id === 'zh-hopeful') && !objectMarker(sentence, i)) return true;
    if (cue?.id === 'zh-modal' && !habitual(sentence, i)) return true;
  }
  const stance = lexemes[at]!.cue!.id;
  const clause = clauseOf(sentence, at);
  if (stance === 'zh-believe')
    return (
      timeIn(sentence, { start: clause.start, end: at }, (when) => when.sure || (when.year ?? 0) > 0) !== undefined &&
      lastBefore(sentence, at, IS.self, clause.start) >= 0
    );
  const from = stance === 'zh-confident' ? 0 : clause.start;
  return (
    timeIn(sentence, { start: from, end: at }, soon) !== undefined ||
    lastBefore(sentence, at, IS.change, from) >= 0 ||
    firstAfter(sentence, at, IS.change | IS.action, clause.end) >= 0 ||
    /未来/.test(sentence.text.slice(sentence.start, lexemes[at]!.start))
  );
}

/** Verbs of one character, and words before a verb. */
const VERB = /^(?:[招建开投买卖上换做把将在于从用以向对跟新再扩派发推引合收并拓])/;

function supportsNoun(sentence: Sentence, at: number): boolean {
  const { lexemes } = sentence;
  const clause = clauseOf(sentence, at);
  const cue = lexemes[at]!;
  const behind = sentence.text.slice(cue.end, Math.min(cue.end + 3, sentence.end));
  if (cue.cue!.says === 'guidance') return saysNumber(sentence, cue.start) || movesGuidance(sentence, clause);
  if (cue.cue!.says === 'commitment') return sentence.end - cue.end > 4 && !/^[。;]/.test(behind);
  if (cue.cue!.id === 'zh-target')
    return (
      movesGuidance(sentence, clause) ||
      VERBAL_NOUN.test(behind) ||
      /^(?:约|大概|大约)?[\d一二两三四五六七八九十百千]/.test(behind) ||
      (firstAfter(sentence, at, IS.measure | IS.change, clause.end) >= 0 && saysNumber(sentence, cue.start))
    );
  if (cue.cue!.id === 'zh-want')
    return (
      (saysNumber(sentence, cue.start) && lexemes.some((lexeme) => has(lexeme, IS.measure))) ||
      (cue.end - cue.start > 2 && timeIn(sentence, clause, soon) !== undefined)
    );
  if (cue.cue!.id === 'zh-estimate' && saysNumber(sentence, cue.start) && timeIn(sentence, clause, soon)) return true;
  if (cue.cue!.id === 'zh-once')
    return saysNumber(sentence, cue.start) || firstAfter(sentence, at, IS.change | IS.ahead, lexemes.length) > 0;
  if (cue.cue!.says === 'plan' && VERB.test(behind)) return true;
  const previous = lexemes[at - 1];
  if (
    cue.cue!.says === 'plan' &&
    previous?.end === cue.start &&
    (has(previous, IS.self) || previous.when) &&
    /^[\u4e00-\u9fff]/.test(behind)
  )
    return !/^[的中内书]/.test(behind);
  const next = lexemes[at + 1];
  const nextCue = at + 1 < clause.end && next ? next : undefined;
  return (
    (nextCue !== undefined &&
      (nextCue.when !== undefined ||
        nextCue.cue !== undefined ||
        has(nextCue, IS.action | IS.change | IS.ahead | IS.measure | IS.disposal))) ||
    VERBAL_NOUN.test(behind)
  );
}

export const ZH_GUARDS: Readonly<Record<Exclude<GuardName, 'word' | 'question'>, Guard>> = {
  boilerplate,
  cannotSay,
  comparison,
  habitual,
  negatedPlan,
  noun,
  objectMarker,
  pastExpectation,
  procedural,
  quoted: quotedWithin(10),
  rumour,
  thirdParty,
  unsupported,
};
