import type { HedgeTerm } from '../figureTerms';

export const ZH_HEDGES_BEFORE: readonly HedgeTerm[] = [
  { words: '约 | 大约 | 大概 | 约为 | 大致 | 差不多 | 估计 | 约合 | 约占' },
  { words: '近 | 将近 | 接近 | 逼近 | 不到 | 不足 | 少于 | 低于 | 小于 | 未满 | 不满', bound: 'lt' },
  { words: '逾 | 超 | 超过 | 超出 | 高于 | 大于 | 多于 | 突破 | 过 | 破', bound: 'gt' },
  { words: '至少 | 不低于 | 不少于 | 不小于 | 起码 | 最少', bound: 'ge' },
  { words: '最多 | 至多 | 不超过 | 不高于 | 不多于 | 不超 | 控制在 | 上限', bound: 'le' },
];

export const ZH_HEDGES_AFTER: readonly HedgeTerm[] = [
  { words: '左右 | 上下 | 前后 | 附近 | 不等' },
  { words: '以上 | 及以上', bound: 'ge' },
  { words: '以下 | 以内 | 之内', bound: 'le' },
  { words: '多 | 有余 | 出头', bound: 'gt' },
];
