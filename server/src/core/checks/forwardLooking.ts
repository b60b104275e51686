import type { OutlookKind } from '../transcript';
import type { Rule, RuleDocumentation } from './rule';

/** One rule a class: statements are facts of their own, shown under the rule of their class. */
const rule = (kind: OutlookKind, level: Rule['level'], title: Rule['title']): Rule => ({
  id: `forward-looking-${kind}`,
  level,
  title,
});

export const FORWARD_LOOKING_RULES: readonly Rule[] = [
  rule('guidance', 'information', { en: 'Guidance', zh: '业绩指引' }),
  rule('plan', 'information', { en: 'Plan', zh: '计划' }),
  rule('commitment', 'information', { en: 'Commitment', zh: '承诺' }),
  rule('expectation', 'hint', { en: 'Expectation', zh: '预期' }),
  rule('outlook', 'hint', { en: 'Market outlook', zh: '市场展望' }),
  rule('conditional', 'hint', { en: 'Conditional statement', zh: '有条件的表述' }),
];

export const documentation: Readonly<Record<OutlookKind, RuleDocumentation>> = {
  guidance: {
    explanation: {
      en: 'The company says what a measure of its own will be: a figure, a range or at least a direction. Compare it with earlier guidance and with what is reported later.',
      zh: '公司对自己的经营或财务指标给出数字、区间或方向。可与此前指引以及之后公布的结果对照。',
    },
    example: '我们预计下半年毛利率修复至33%左右。',
  },
  plan: {
    explanation: {
      en: 'The company says what it intends to do: invest, open, launch, buy back. Plans that it says it does not have are left out.',
      zh: '公司表示打算做的事：投资、开店、推出产品、回购等。明确表示没有的计划不计入。',
    },
    example: 'In the back half, we plan to open 45 to 50 stores.',
  },
  commitment: {
    explanation: {
      en: 'The company promises, or rules something out. It can be held to these words.',
      zh: '公司作出承诺，或明确表示不会做某事，之后可据此核对。',
    },
    example: '公司承诺未来三年每年现金分红比例不低于当年可分配利润的30%。',
  },
  expectation: {
    explanation: {
      en: 'The company says what it believes will become of its business, without a figure of its own measures. What analysts or others expect is left out.',
      zh: '公司对自身业务的判断，未给出自身指标的数字。分析师或第三方的预期不计入。',
    },
    example: 'We think wholesale returns to growth next year.',
  },
  outlook: {
    explanation: {
      en: 'A view of the market, the technology or the long run, not of the company itself.',
      zh: '对市场、技术或长期趋势的看法，而非对公司自身。',
    },
    example: 'Over the next decade, every warehouse in the Midwest will look like that.',
  },
  conditional: {
    explanation: {
      en: 'What would happen if something else does: the statement holds only under the condition it names.',
      zh: '以某一条件成立为前提的表述，条件不成立则不适用。',
    },
    example: '如果海外项目提前开工，可能会再增加几千万元。',
  },
};
