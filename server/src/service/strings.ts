import type {
  AnswerStatus,
  Basis,
  Comparison,
  FigureStatus,
  ForwardLooking,
  Localized,
  NoiseKind,
  OutlookKind,
  SectionKind,
  Seeks,
  SpeakerKind,
} from '../core/transcript';
import type { Locale } from './snapshot';

/** Every word that the service shows, in both languages of the product. `{0}`, `{1}` are filled in by {@link say}. */

const t = (en: string, zh: string): Localized => ({ en, zh });

export const SECTIONS: Readonly<Record<SectionKind, Localized>> = {
  title: t('Title', '标题'),
  metadata: t('About the call', '会议信息'),
  participants: t('Participants', '参会人员'),
  highlights: t('Highlights', '要点'),
  preparedRemarks: t('Prepared remarks', '管理层陈述'),
  questionsAndAnswers: t('Q&A', '问答'),
  disclaimer: t('Disclaimer', '免责声明'),
  other: t('Other', '其他'),
};

export const SPEAKERS: Readonly<Record<SpeakerKind, Localized>> = {
  executive: t('executive', '公司管理层'),
  analyst: t('analyst', '分析师'),
  operator: t('operator', '主持人'),
  media: t('media', '媒体'),
  unknown: t('role not stated', '身份未说明'),
};

export const SEEKS: Readonly<Record<Seeks, Localized>> = {
  number: t('asks for a number', '问数字'),
  yesNo: t('asks yes or no', '问是否'),
  when: t('asks when', '问时间'),
  how: t('asks how', '问如何'),
  compare: t('asks to compare', '问比较'),
  other: t('open question', '开放问题'),
};

export const ANSWERS: Readonly<Record<AnswerStatus, Localized>> = {
  answered: t('answered', '已回答'),
  notQuantified: t('answered without a number', '未给出数字'),
  declined: t('declined', '拒绝透露'),
  notAddressed: t('not addressed', '未回应'),
  unknown: t('not clear whether answered', '是否回答不明'),
};

export const OUTLOOKS: Readonly<Record<OutlookKind, Localized>> = {
  guidance: t('Guidance', '业绩指引'),
  plan: t('Plan', '计划'),
  expectation: t('Expectation', '预期'),
  outlook: t('Outlook', '展望'),
  commitment: t('Commitment', '承诺'),
  conditional: t('Conditional statement', '有条件的展望'),
};

/** How firm a statement about the future is, from 1 to 5. */
export const STRENGTHS: Readonly<Record<ForwardLooking['strength'], Localized>> = {
  1: t('cannot say', '难以判断'),
  2: t('possible', '可能'),
  3: t('intended', '意向'),
  4: t('expected', '预计'),
  5: t('committed', '确定'),
};

export const STATUSES: Readonly<Record<FigureStatus, Localized>> = {
  actual: t('actual', '实际值'),
  guidance: t('guidance', '指引'),
  target: t('target', '目标'),
  priorPeriod: t('prior period', '上期值'),
  thirdParty: t('by a third party', '第三方数据'),
  hypothetical: t('hypothetical', '假设'),
};

export const COMPARISONS: Readonly<Record<Comparison, Localized>> = {
  yoy: t('year over year', '同比'),
  qoq: t('quarter over quarter', '环比'),
  ytd: t('year to date', '年初至今'),
  cagr: t('compound annual growth', '年均复合增长'),
  vsGuidance: t('against guidance', '与指引相比'),
  vsPrior: t('against the prior level', '与前值相比'),
};

/** What the level before a rate of change is called. */
export const EARLIER: Readonly<Record<Comparison, Localized>> = {
  yoy: t('year-ago level', '上年同期'),
  qoq: t('level of the quarter before', '上季度'),
  ytd: t('level at the start of the year', '年初水平'),
  cagr: t('starting level', '起始水平'),
  vsGuidance: t('guided level', '指引水平'),
  vsPrior: t('earlier level', '前值'),
};

export const BASES: Readonly<Record<Basis, Localized>> = {
  gaap: t('GAAP', '按通用会计准则'),
  nonGaap: t('non-GAAP', '非通用会计准则'),
  constantCurrency: t('constant currency', '按固定汇率'),
};

export const NOISES: Readonly<Record<NoiseKind, Localized>> = {
  ad: t('Injected advertisement', '混入的广告'),
  stageNote: t('Stage note', '现场说明'),
  editorNote: t("Editor's note", '编者注'),
  quoteFeed: t('Injected stock quote', '混入的行情'),
  pageFurniture: t('Page furniture', '页面附带文字'),
  asrArtifact: t('Recogniser artefact', '语音识别残留'),
};

/** What a date, period, duration or rank is called. */
export const TIMES = {
  date: t('date', '日期'),
  fiscalPeriod: t('period', '期间'),
  duration: t('duration', '时长'),
  rank: t('rank', '名次'),
} satisfies Record<string, Localized>;

/** Durations by their unit. */
export const UNITS: ReadonlyMap<string, { readonly one: Localized; readonly many: Localized }> = new Map([
  ['year', { one: t('{0} year', '{0} 年'), many: t('{0} years', '{0} 年') }],
  ['quarter', { one: t('{0} quarter', '{0} 个季度'), many: t('{0} quarters', '{0} 个季度') }],
  ['month', { one: t('{0} month', '{0} 个月'), many: t('{0} months', '{0} 个月') }],
  ['week', { one: t('{0} week', '{0} 周'), many: t('{0} weeks', '{0} 周') }],
  ['day', { one: t('{0} day', '{0} 天'), many: t('{0} days', '{0} 天') }],
  ['hour', { one: t('{0} hour', '{0} 小时'), many: t('{0} hours', '{0} 小时') }],
  ['minute', { one: t('{0} minute', '{0} 分钟'), many: t('{0} minutes', '{0} 分钟') }],
]);

/** Why a figure is bound to its metric, by the rule that bound it; `{0}` is the metric's words. */
export const REASONS: ReadonlyMap<string, Localized> = new Map([
  ['metric-in-clause', t('“{0}” stands before it in the clause', '同一分句中前有“{0}”')],
  [
    'narrower-metric-in-clause',
    t('“{0}” stands before it in the clause, narrowed by a word', '同一分句中前有“{0}”,另有限定词'),
  ],
  ['metric-to-the-right', t('“{0}” follows it', '其后紧接“{0}”')],
  ['metric-earlier-in-sentence', t('“{0}” stands earlier in the sentence', '同一句中前有“{0}”')],
  ['metric-of-last-sentence', t('“{0}” stands in the sentence before', '前一句中有“{0}”')],
  ['metric-of-last-level', t('names no metric, so that of the amount before it', '未写指标，承前一数额')],
  ['rate-of-last-level', t('a rate of the amount before it', '前一数额的变动率')],
  ['noun-beside', t('“{0}” stands beside it', '与“{0}”相邻')],
  ['metric-of-last-paragraph', t('“{0}” stands in the paragraph before', '前一段中有“{0}”')],
  ['base-of-last-level', t('it is what the level before it is compared with', '是前一数额的比较基数')],
  [
    'part-of-last-level',
    t('the metric of the amount before it, of a part of the company', '前一数额的指标，属公司的一部分'),
  ],
  ['metric-of-last-count', t('as the number before it with this measure word', '承前一个用此量词的数')],
  ['earnings-per-share', t('an amount a share beside earnings', '盈利之后的每股数额')],
  ['share-of', t('it is a share of “{0}”', '是“{0}”的一部分')],
  [
    'year-before-by-habit',
    t('a level compared with is a year ago unless said otherwise', '比较基数未注明时视为上年同期'),
  ],
  ['yearly-by-habit', t('growth is year over year unless said otherwise', '增长未注明比较期时视为同比')],
]);

export const WORDS = {
  call: t('Call', '电话会'),
  question: t('Q{0}', '问 {0}'),
  followUp: t('follow-up', '追问'),
  rule: t('Rule {0}', '规则 {0}'),
  figures: t('{0} figures', '{0} 个数字'),
  figure: t('1 figure', '1 个数字'),
  statements: t('{0} forward-looking', '{0} 条前瞻'),
  measured: t('{0} with figures', '{0} 条含数字'),
  turn: t('1 turn', '1 次发言'),
  turns: t('{0} turns', '{0} 次发言'),
  silent: t('does not speak', '未发言'),
  began: t('This turn begins at {0}', '本次发言始于 {0}'),
  nobody: t('speaker not named', '未具名'),
  more: t('… {0} more not shown', '…… 还有 {0} 项未列出'),
  unanswered: t('no answer found', '未找到回答'),
  stated: t('Stated: {0}', '文中所述：{0}'),
  implied: t('{0} → implied {1} {2} (computed; {3} read as {4})', '{0} → 推算{1} {2}（推算值，{3} 按 {4} 计）'),
  precision: t('Precision: ±{0}, as far as the digits say', '精度：±{0}（按所写位数）'),
  rateOf: t('Rate of {0} {2} (line {1})', '对应{0} {2}（第 {1} 行）'),
  earlierOf: t('Earlier level; {0} is now {2} (line {1})', '前值；{0}现为 {2}（第 {1} 行）'),
  computed: t('{0} (computed)', '{0}（推算值）'),
  computedGrowth: t('From {0} (line {1}) → {2} (computed)', '较{0}（第 {1} 行）→ {2}（推算值）'),
  margin: t('With {0} (line {1}) → {2} {3} (computed)', '结合{0}（第 {1} 行）→ {2} {3}（推算值）'),
  heldAgainst: t('⚠ Used in the finding on line {0}: {1}', '⚠ 第 {0} 行的发现以此为据：{1}'),
  exchange: t('Said in both currencies → {0} 1 = {1} {2} (computed)', '文中并列两种货币 → {0} 1 兑 {1} {2}（推算值）'),
  saidBy: t('Said by {0}', '出自 {0}'),
  saidByNobody: t('In the text itself, no speaker', '正文，无发言人'),
  line: t('line {0}', '第 {0} 行'),
  mentionsAgree: t('Agrees with {0}', '与{0}一致'),
  andMore: t(' and {0} more', '及另外 {0} 行'),
  mentionsDiffer: t('Another value under this name and period: {0}', '同名同期的另一数值：{0}'),
  valueOnLine: t('{0} (line {1})', '{0}（第 {1} 行）'),
  inStatement: t('Inside a forward-looking statement: {0}, strength {1} of 5', '位于前瞻性陈述中：{0}，强度 {1}/5'),
  why: t('Why: {0}', '依据：{0}'),
  unbound: t('what it measures is not clear', '衡量的指标不明'),
  runnersUp: t('Could also be {0}', '也可能是{0}'),
  clauses: t('; ', '；'),
  items: t(', ', '、'),
  perUnit: t('per {0}', '每 {0}'),
  points: t('{0} percentage points', '{0} 个百分点'),
  basisPoints: t('{0} basis points', '{0} 个基点'),
  by: t('grew by {0} times: {1}% (computed)', '增长 {0} 倍，即 {1}%（推算值）'),
  byOrTo: t('Ambiguous: many mean {0} times as much, {1}%', '有歧义：也常指增至 {0} 倍，即 {1}%'),
  to: t('{0} times as much: {1}% (computed)', '为原来的 {0} 倍，即 {1}%（推算值）'),
  share: t('{0}% of the talk', '占发言 {0}%'),
  askedOnce: t('1 question asked', '提问 1 次'),
  asked: t('{0} questions asked', '提问 {0} 次'),
  answeredOnce: t('1 question answered', '回答 1 个问题'),
  answeredCount: t('{0} questions answered', '回答 {0} 个问题'),
  aliases: t('Also called {0}', '又称 {0}'),
  mayBe: t('May be: {0}', '可能是：{0}'),
  reportedBy: t('Reported speech', '转述'),
  notNamed: t('The text does not say whose words these are', '文中未指明说话人'),
  introduced: t('Introduced on line {0}', '第 {0} 行介绍'),
  anonymous: t('The label names nobody', '标签未指明身份'),
  notNamedBy: t('{0}, not named ({1})', '未具名的{0}（{1}）'),
  said: t('Said: {0}', '所述：{0}'),
  askedBy: t('Asked by {0}', '提问：{0}'),
  answeredBy: t('Answered by {0}', '回答：{0}'),
  answeredByNobody: t('Answered by somebody not named', '回答者未具名'),
  quoted: t('“{0}”', '“{0}”'),
  strength: t('strength {0} of 5', '强度 {0}/5'),
  withFigures: t('Figures: {0}', '数字：{0}'),
  noPeriod: t('no period said', '未注明期间'),
  horizon: t('Horizon: {0}', '期限：{0}'),
  cues: t('Words: {0}', '标志词：{0}'),
  notSaid: t('Nobody said this; it is left out of the reading', '并非发言内容，分析时已略过'),
  accept: t('Accept this finding with a reason ({0})', '接受这一发现并注明理由（{0}）'),
  acceptRule: t('Accept all findings of {0} in this file', '接受本文件中 {0} 的所有发现'),
  acceptLine: t('Accept all findings on line {0}', '接受第 {0} 行的所有发现'),
  acceptLines: t('Accept all findings on lines {0} to {1}', '接受第 {0} 至 {1} 行的所有发现'),
  confirmRemoval: t('Injected text to remove', '待删除的混入文字'),
  reopen: t('Reopen with another encoding …', '以其他编码重新打开……'),
  removeAd: t('Remove the injected text', '删除混入的文字'),
  removeAds: t('Remove all injected text of this file', '删除本文件中所有混入的文字'),
  renameLabels: t(
    'Only the labels of a speaker can be renamed: what was said stays as it was said',
    '只能重命名发言人的标签：发言内容保持原样',
  ),
  renameNobody: t('This label names nobody', '该标签未指明具体的人'),
  renameBadName: t(
    'A name is one line of at most {0} characters without colons and brackets',
    '姓名须在一行以内，不超过 {0} 个字符，且不含冒号和括号',
  ),
  forwardLooking: t('{0} ({1}): {2}', '{0}（{1}）：{2}'),
  capped: t('Only the first {0} findings are shown, {1} more are left out', '仅列出前 {0} 条，另有 {1} 条未列出'),
  tooLarge: t('Larger than {0} million characters: outline and folding only', '超过 {0} 百万字符：仅提供大纲与折叠'),
  notAnObject: t('{0}: not an object', '{0}：不是对象'),
  noSuchRule: t('{0}: no rule is called {1}', '{0}：没有名为 {1} 的规则'),
  cannotBe: t('{0}: {1} cannot be {2}', '{0}：{1} 不能是 {2}'),
  notBetween: t('{0}: {1} is not from {2} to {3}', '{0}：{1} 不在 {2} 到 {3} 之间'),
  notASwitch: t('{0}: {1} is neither true nor false', '{0}：{1} 既不是 true 也不是 false'),
  unreadable: t('could not be read, the defaults hold: {0}', '无法读取，采用默认值：{0}'),
  interval: t('Read as {0} (interval)', '理解为 {0}（区间）'),
  twoDigits: t('In talk of growth usually its lower end, 10–20%', '谈增长时通常指其低端 10–20%'),
  middle: t('Middle {0}, width {1} (computed)', '中值 {0}，宽度 {1}（推算值）'),
  rank: t('No. {0}', '第 {0} 位'),
  dateOfCall: t('date of the call', '会议日期'),
  dateOfPage: t('date of the page', '页面发布日期'),
  periodOfCall: t('the period that the call reports', '本次会议的报告期'),
  up: t('up', '上升'),
  down: t('down', '下降'),
  flat: t('flat', '持平'),
} satisfies Record<string, Localized>;

export const pick = (text: Localized, locale: Locale): string => text[locale];

/** The words in the reader's language with the blanks filled in. */
export function say(text: Localized, locale: Locale, ...blanks: readonly (string | number)[]): string {
  const [first = '', ...pieces] = text[locale].split('{');
  let said = first;
  for (const piece of pieces) said += `${blanks[Number(piece[0])] ?? ''}${piece.slice(2)}`;
  return said;
}

/** The words for one or for many. */
export const count = (one: Localized, many: Localized, locale: Locale, number: number): string =>
  say(number === 1 ? one : many, locale, number);
