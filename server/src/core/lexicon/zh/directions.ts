/** Words of a measure that goes up. */
export const UP =
  '增长 | 上升 | 提升 | 提高 | 改善 | 好转 | 回升 | 回暖 | 恢复 | 复苏 | 修复 | 反弹 | 扩大 | 扩张 | 增加 | 翻番 | 翻倍 | 加速 | 提速 | 转正 | 扭亏 | 上调 | 走高 | 上行 | 加大 | 更高 | 更多 | 超过';

/** Words of a measure that goes down. */
export const DOWN =
  '下降 | 下滑 | 回落 | 减少 | 降低 | 收窄 | 放缓 | 减速 | 承压 | 下调 | 走低 | 下行 | 缩减 | 压降 | 更低 | 跌 | 降至';

/** Words of a measure that stays. */
export const FLAT = '持平 | 稳定 | 企稳 | 均衡 | 不变 | 打平 | 平稳';
