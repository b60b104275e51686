import type { Localized, OutlookKind } from '../transcript';
import type { GuardName } from './cue';

const t = (en: string, zh: string): Localized => ({ en, zh });

/** What a class is called in the middle of a line. */
export const KIND_NAMES: Readonly<Record<OutlookKind, Localized>> = {
  guidance: t('guidance', '指引'),
  plan: t('plan', '计划'),
  expectation: t('expectation', '预期'),
  outlook: t('outlook', '展望'),
  commitment: t('commitment', '承诺'),
  conditional: t('conditional', '有条件'),
};

/** What decides a statement's class. */
export const REASONS = {
  ownTerm: t('a term of your own has this class', '自定义用语属于这一类'),
  promise: t('it promises, or rules something out', '作出承诺，或明确排除'),
  condition: t('it depends on a condition', '以某一条件为前提'),
  guidanceWord: t('it gives guidance by that name', '明确使用了指引一类的词'),
  deed: t('the company says what it will do', '公司说明将要做的事'),
  market: t('it is about the market, not the company', '说的是市场，不是公司自身'),
  target: t('it sets a target with a number', '给出带数字的目标'),
  measure: t('it says what a measure of the company will be', '说明公司某项指标的走向'),
  intention: t('it says what the company intends', '表达公司的意图'),
  longRun: t('it looks many years ahead', '着眼多年以后'),
  belief: t('it says what is believed or expected', '表达看法或预期'),
  time: t('no cue: a time ahead and no word of the past', '没有线索词：指向未来的时间，且无已发生的标志'),
  amount: t('no cue: an amount without a verb', '没有线索词：没有动词的数额'),
  question: t('it asks about the future', '询问未来'),
} as const satisfies Record<string, Localized>;
export type Reason = keyof typeof REASONS;

/** Why a cue does not count. */
export const GUARD_REASONS: Readonly<Record<GuardName, Localized>> = {
  boilerplate: t('safe-harbour text', '免责声明'),
  cannotSay: t('says that it cannot be said', '表示无法判断'),
  comparison: t('something is held against an expectation', '与预期作比较'),
  habitual: t('habit, not a forecast', '习惯性的行为，不是预测'),
  negatedPlan: t('says that there is no such plan', '表示没有这样的计划'),
  noun: t('stands as a noun or a modifier', '作名词或定语'),
  objectMarker: t('将 marks an object here', '此处的“将”相当于“把”'),
  pastExpectation: t('was expected then', '当时的预期'),
  procedural: t('about the call itself', '会议流程用语'),
  question: t('stands in a question', '出现在问句中'),
  quoted: t('quoted as a word', '作为词语被引用'),
  rumour: t('reported or rumoured', '报道或传闻'),
  thirdParty: t('somebody else expects it', '他人的预期'),
  unsupported: t('a weak cue with nothing beside it that makes it a forecast', '弱线索，旁边没有佐证'),
  word: t('part of a longer word', '是更长词语的一部分'),
};

/** The words of an explanation. */
export const WORDS = {
  none: t('no sentence stands here', '此处没有句子'),
  not: t('not forward-looking', '非前瞻性陈述'),
  noCue: t('no cue was seen', '没有线索词'),
  counts: t('counts', '有效'),
  strength: t('strength', '强度'),
  horizon: t('horizon', '时间范围'),
  condition: t('depends on', '条件'),
} as const;
/** What a sentence lacks that could be a statement. */
export const LACKS = {
  company: t('it is not the company that speaks', '不是公司方的发言'),
  time: t('its time is not known to lie ahead of the call', '所说时间不能确定在会议之后'),
  'company of other forecasts': t('no other forecast stands beside it', '旁边没有其他预测'),
  answer: t('it answers no question about the future', '没有回答关于未来的问题'),
} as const satisfies Record<string, Localized>;

/** The columns of the guidance table, as a reader sees them. */
export const HEADS: Readonly<Record<'metric' | 'period' | 'value' | 'change' | 'speaker' | 'quote', Localized>> = {
  metric: { en: 'Metric', zh: '指标' },
  period: { en: 'Period', zh: '期间' },
  value: { en: 'Value or direction', zh: '数值或方向' },
  change: { en: 'Change', zh: '与此前指引相比' },
  speaker: { en: 'Said by', zh: '发言人' },
  quote: { en: 'Quote', zh: '原文' },
};
/** The words of its cells. */
export const CELLS: Readonly<Record<string, Localized>> = {
  raise: { en: 'raised', zh: '上调' },
  lower: { en: 'lowered', zh: '下调' },
  maintain: { en: 'maintained', zh: '维持' },
  withdraw: { en: 'withdrawn', zh: '撤回' },
  introduce: { en: 'introduced', zh: '首次给出' },
  up: { en: 'up', zh: '上升' },
  down: { en: 'down', zh: '下降' },
  flat: { en: 'flat', zh: '持平' },
};

/** What stands in the place of a table without rows. */
export const NO_GUIDANCE: Localized = { en: 'no guidance', zh: '没有业绩指引' };
