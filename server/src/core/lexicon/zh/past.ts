/** Words of what was, of what is always so, and of questions and courtesies. Behind `!`: characters with which they are other words. */
export const ZH_PAST =
  '了 !解 | 为什么 | 实现营 | 录得 | 如何 | 谢谢 | 欢迎 | 以来 | 至今 | 到期 | 截至 | 截止 | 刚刚 | 正在 | 目前 | 现在 | 已 | 曾 | 过去 | 同期 | 能见度 | 看到 | 排到 | 消息 | 北京时间 | 按规定提前 | 不给 | 不提供 | 不披露 | 不回答 | 不进行 | 不派息 | 不分红 | 不分配';

/** Others, of whom a clause with a time speaks. */
export const ZH_OTHERS = '大厂 | 同行 | 友商 | 对手 | 竞品 | 机构 | 券商 | 分析师 | 市场普遍 | 外界 | 有些研究';

/** Whose number it is. */
export const ZH_THEIRS =
  '他们的说法 | 他们的口径 | 他们的判断 | 他们的看法 | 他们的预测 | 他们自己的 | 那边的说法 | 那边的口径 | 那边的判断 | 对方的说法 | 客户的说法 | 厂商的说法 | 协会的口径 | 机构的口径 | 机构的判断 | 机构的预测 | 不是我们的说法 | 不是我们的口径 | 不是我们的判断 | 不是我们的预测';

/** Nothing is said of what is asked for. */
export const ZH_DECLINES =
  '难以给出 | 无法给出 | 不便给出 | 没法给出 | 没办法答 | 年报为准 | 不想猜 | 不会猜 | 不便猜 | 不能猜 | 不去猜 | 不猜 | 不做预测 | 不作预测 | 不予置评 | 不评论 | 不便评论 | 不想评论';

/** What a company holds and publishes, and what is done there. */
export const ZH_EVENTS = '业绩会 | 说明会 | 电话会 | 股东会 | 再跟大家 | 再和大家 | 向大家汇报 | 提问 | 问答';

/** Ends of the names of bodies that forecast for others. */
export const ZH_BODIES =
  '署 | 总局 | 统计局 | 部门 | 研究院 | 研究所 | 协会 | 学会 | 智库 | 咨询 | 组织 | 基金会 | 世行 | 投行';
