/** Words by which a numbered line is a question. */
export const ZH_ASKING =
  '我想 | 想请 | 请问 | 请教 | 想问 | 如何 | 怎么 | 什么 | 多少 | 是否 | 能否 | 有没有 | 会不会 | 吗';

/** Whole sentences that only make sure: 对吗？ */
export const ZH_TAGS = '什么 | 是吗 | 对吗 | 对吧 | 好吗 | 可以吗 | 对不对';

/** What somebody is asked to do about a topic. */
export const ZH_DISCUSS = '介绍 | 分享 | 谈 | 展开 | 解释 | 说明 | 讲 | 更新 | 展望 | 拆分';

/** What numbers the next ask of one sentence, as patterns. */
export const NUMBERS: readonly string[] = [
  '第[二三四五六](?:[,、:是点 ]|个(?:问题|方面|是|呢|,)|方面|部分)',
  '[二三]个是',
  '(?:另外|另|还有)一个是',
  '[二三四]是',
  '[二三]来',
];

/** Clauses of speech without marks, as patterns: those that begin an ask, those that lead to one, those that say nothing. */
export const BREATHS = {
  starts: '(?:然后|那|呃|嗯)?(?:第[一二三四五](?:个|,)|另外|另一个|再一个|追问|我?(?:想|再)?请教|我?想问|请问)',
  leads: '问题来自.{1,10}|问题是|[一两二三几]个(?:小)?问题[啊吧哈]?|还有(?:就是|一个)?|另外',
  fills: '呃|嗯|啊|那个|就是|谢谢.{0,6}|多谢|好的?|就这些|大概这样|以上',
} as const;
