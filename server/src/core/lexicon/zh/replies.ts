import { terms } from '../questionTerms';

/** Ends the questions, or hands over to the next asker. */
export const CLOSES = terms(
  '就到这里 | 到此结束 | 到这里结束 | 时间关系 | 时间差不多 | 没有更多问题 | 没有其他问题 | 提问环节结束 | 下一位 | 下一个问题 | 会议结束 | 时间到了 | 会议到此 | 交流到此 | 今天的会议就 | 今天的交流就 | 感谢大家的参与 | 感谢各位的参与 | 感谢您的参与 | 感谢收听 | 再见 | 再会',
);

/** Comes back to what was said. */
export const FOLLOWS_UP = terms(
  '追问 | 想跟进 | 跟进一下 | 跟进少少 | 补充一个问题 | 补问 | 再问一 | 接着刚才 | 接着上',
);

/** Thanks, greets, or says how many questions there are. */
export const COURTESY = terms(
  '谢谢 | 感谢 | 多谢 | 恭喜 | 祝贺 | 你好 | 您好 | 大家好 | 晚上好 | 早上好 | 下午好 | 上午好 | 好的 | 明白 | 了解了 | 没有问题了 | 个问题 | 两条问题',
);

/** Greets at the end of a clause only: 王总好, not 王总好像. */
export const GREETINGS = terms('总好 | 层好 | 长好 | 领导好 | 老师好 | 们好');

/** May number a question. */
export const ORDINALS = terms('第一 | 第二 | 第两 | 第三 | 第四 | 第五 | 第1 | 第2 | 第3 | 第4 | 第5');

/** May name a topic before anything is said of it. */
export const OPENERS = terms(
  '关于 | 至于 | 对于 | 就 | 说到 | 谈到 | 谈谈 | 先说 | 先讲 | 再说 | 再讲 | 说说 | 讲讲 | 说一下 | 补充一下 | 有关 | 方面 | 的问题 | 这块 | 这部分 | 这一块 | 的事',
);

/** Hands a question over to somebody else. */
export const HANDS_OVER = terms(
  '请…回答 | 请…解答 | 请…回应 | 请…来讲 | 请…补充 | 请…作答 | 由…回答 | 由…解答 | 由…回应 | 交给 | 有请',
);
