/** Words of what was, of what is always so, and of questions and courtesies. Behind `!`: characters with which they are other words. */
export const ZH_PAST =
  '了 !解 | 为什么 | 实现营 | 录得 | 如何 | 谢谢 | 欢迎 | 以来 | 至今 | 到期 | 截至 | 截止 | 刚刚 | 正在 | 目前 | 现在 | 已 | 曾 | 过去 | 同期 | 能见度 | 看到 | 排到 | 消息 | 北京时间 | 按规定提前 | 不给 | 不提供 | 不披露 | 不回答';

/** Others, of whom a clause with a time speaks. */
export const ZH_OTHERS = '大厂 | 同行 | 友商 | 对手 | 竞品 | 机构 | 券商 | 分析师 | 市场普遍 | 外界 | 有些研究';
