/** Verbs with which prose reports what somebody says. */
export const ZH_REPORTING =
  '表示 | 称 | 指出 | 认为 | 补充道 | 补充说 | 补充 | 强调 | 透露 | 坦言 | 提到 | 说道 | 说 | 介绍 | 解释 | 预计 | 回应';
