/** Words by which a numbered line is a question. */
export const ZH_ASKING =
  '我想 | 想请 | 请问 | 请教 | 想问 | 如何 | 怎么 | 什么 | 多少 | 是否 | 能否 | 有没有 | 会不会 | 吗';

/** Whole sentences that only make sure: 对吗？ */
export const ZH_TAGS = '什么 | 是吗 | 对吗 | 对吧 | 好吗 | 可以吗 | 对不对';

/** What somebody is asked to do about a topic. */
export const ZH_DISCUSS = '介绍 | 分享 | 谈 | 展开 | 解释 | 说明 | 讲 | 更新 | 展望 | 拆分';
