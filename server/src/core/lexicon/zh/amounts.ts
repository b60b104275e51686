/** Before an amount that is all that is said. */
export const BEFORE_AMOUNTS = '大概 | 大约 | 差不多 | 应该在 | 在 | 约 | 接近 | 超过 | 不低于 | 不超过';

/** Beside an amount that is no report. */
export const ROUGHLY = '约 | 大概 | 左右 | 以内 | 打底 | 以上 | 上下 | 不低于 | 不超过 | 不少于 | 区间';

/** Words of a whole sentence, in which an amount is told and not listed. */
export const FINITE =
  '库存 | 存货 | 现金 | 余额 | 负债 | 员工 | 面积 | 够用 | 末期息 | 中期息 | 每股盈利 | 了 | 同比 | 环比 | 实现 | 录得 | 达到 | 为什么 | 如何 | 谢谢 | 已 | 上半年 | 去年 | 上年 | 一季度 | 二季度 | 每';
