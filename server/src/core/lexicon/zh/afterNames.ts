/** Words that may stand right behind the name of a person. */
export const ZH_AFTER_NAMES =
  '等 | 和 | 与 | 及 | 以及 | 先生 | 女士 | 小姐 | 博士 | 表示 | 出席 | 参加 | 在 | 对 | 也 | 均 | 将 | 都 | 一同 | 共同 | 主持 | 指出 | 称 | 说 | 认为 | 介绍 | 回答 | 回应 | 补充 | 强调 | 透露 | 就 | 为 | 向 | 分别 | 作为 | 的 | 担任';
