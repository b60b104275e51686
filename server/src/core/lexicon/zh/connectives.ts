/** What stands in front of the words that turn to a topic. */
export const ZH_CONNECTIVES = '最后 | 其次 | 首先 | 然后 | 另外 | 此外 | 再';

/** Words that turn to a topic: 关于资本支出. */
export const ZH_TURNS_TO =
  '关于 | 至于 | 对于 | 就 | 说到 | 谈到 | 谈谈 | 先说 | 先讲 | 再说 | 再讲 | 说说 | 讲讲 | 说一下 | 补充一下 | 有关';

/** Words behind the topic that is turned to: 毛利率方面. */
export const ZH_TOPIC_ENDS = '方面 | 的问题 | 这块 | 这部分 | 这一块 | 的事';

/** What a paragraph opens with before it says what it is about. */
export const ZH_LEADS =
  '首先 | 其次 | 再次 | 最后 | 另外 | 此外 | 还有 | 然后 | 那么 | 同时 | 因此 | 所以 | 但是 | 不过 | 然而 | 好的 | 好 | 谢谢 | 事实上 | 总体而言';

/** How a sentence begins that only greets or thanks. */
export const ZH_GREETINGS = '谢谢 | 多谢 | 感谢 | 大家好 | 各位 | 您好 | 你好';
