import type { CueRow } from '../../outlook/cue';

/** Chinese cues of the future, simplified: traditional texts are folded before they are read. */
export const ZH_CUES: readonly CueRow[] = [
  // what will be
  {
    id: 'zh-will',
    terms: '将|将要|将会|必将|势必|势将|仍将|还将|也将|都将|终将|料将',
    says: 'future',
    strength: 5,
    guards: ['word', 'objectMarker', 'procedural', 'pastExpectation', 'thirdParty', 'rumour'],
  },
  { id: 'zh-soon', terms: '即将|行将|有待', says: 'future', strength: 4, guards: ['procedural', 'rumour'] },
  {
    id: 'zh-modal',
    terms: '会|就会|还会|仍会|也会|都会|不会|可能会|或会|应该会|应会|肯定会|一定会|必然会|势必会|预计会|相信会',
    says: 'modal',
    strength: 3,
    guards: ['word', 'habitual', 'procedural', 'pastExpectation', 'rumour', 'unsupported'],
  },
  { id: 'zh-going-to', terms: '要', says: 'modal', strength: 3, guards: ['noun', 'unsupported', 'procedural'] },
  // what is expected
  {
    id: 'zh-expect',
    terms: '预计|预料|预估|料|预测|测算|初步测算|内部测算|预判',
    says: 'expectation',
    strength: 4,
    guards: ['procedural', 'pastExpectation', 'comparison', 'noun', 'cannotSay', 'thirdParty', 'rumour'],
  },
  {
    id: 'zh-anticipate',
    terms: '预期',
    says: 'expectation',
    strength: 4,
    guards: ['pastExpectation', 'comparison', 'noun', 'cannotSay', 'thirdParty', 'rumour'],
  },
  {
    id: 'zh-estimate',
    terms: '估计|估算|大概会|大致会',
    says: 'expectation',
    strength: 3,
    guards: ['pastExpectation', 'noun', 'cannotSay', 'thirdParty', 'rumour', 'unsupported'],
  },
  {
    id: 'zh-hopeful',
    terms: '有望|可望|或将|有机会在|有潜力成为|大概率',
    says: 'expectation',
    strength: 2,
    guards: ['pastExpectation', 'thirdParty', 'rumour'],
  },
  {
    id: 'zh-confident',
    terms: '有信心|信心满满|充满信心|有把握|信心是有的|很有信心|没有问题',
    says: 'stance',
    strength: 4,
    guards: ['negatedPlan', 'unsupported', 'thirdParty'],
  },
  {
    id: 'zh-believe',
    terms: '相信|坚信|深信|认为|觉得|看好|期待|期望|希望|判断|力求',
    says: 'stance',
    strength: 3,
    guards: ['thirdParty', 'unsupported', 'procedural', 'pastExpectation'],
  },
  {
    id: 'zh-optimistic',
    terms: '保持乐观|持乐观|比较乐观|谨慎乐观|审慎乐观',
    says: 'stance',
    strength: 3,
    guards: ['thirdParty', 'unsupported'],
  },
  {
    id: 'zh-possible',
    terms: '可能|或许|也许|不排除',
    says: 'modal',
    strength: 2,
    guards: ['noun', 'unsupported', 'rumour'],
  },
  // what is intended
  {
    id: 'zh-plan',
    terms: '计划|打算|拟|筹划|规划',
    says: 'plan',
    strength: 4,
    guards: ['noun', 'negatedPlan', 'pastExpectation', 'thirdParty', 'rumour', 'unsupported'],
  },
  {
    id: 'zh-prepare',
    terms: '准备',
    says: 'plan',
    strength: 3,
    guards: ['noun', 'negatedPlan', 'unsupported', 'procedural', 'rumour'],
  },
  {
    id: 'zh-strive',
    terms: '力争|争取|冲刺|致力于|着力',
    says: 'target',
    strength: 3,
    guards: ['pastExpectation', 'unsupported'],
  },
  {
    id: 'zh-target',
    terms: '目标|小目标',
    says: 'target',
    strength: 3,
    guards: ['noun', 'pastExpectation', 'comparison', 'thirdParty', 'unsupported'],
  },
  {
    id: 'zh-guidance',
    terms: '指引|业绩指引|展望|财测|预算',
    says: 'guidance',
    strength: 4,
    guards: ['noun', 'comparison', 'pastExpectation', 'unsupported', 'negatedPlan'],
  },
  {
    id: 'zh-promise',
    terms: '承诺|保证|确保',
    says: 'commitment',
    strength: 5,
    guards: ['noun', 'negatedPlan', 'thirdParty', 'unsupported'],
  },
  {
    id: 'zh-vow',
    terms: '只升不跌|说到做到|绝不会|决不会|绝不|决不',
    says: 'commitment',
    strength: 5,
    guards: ['thirdParty'],
  },
];
