const EN =
  /\b(?:first|next|last|final|following) question(?:er)?(?: (?:today|now|then))?,? (?:is|comes|will come|will be|from|we have)\b|\bquestion (?:is |comes |will come |coming )+(?:now )?from\b|\b(?:take|go to|move to|have) (?:our|the|your) (?:first|next|last|final) (?:question|caller)|\byour (?:line|question) is (?:now )?(?:open|live)|\bnext up (?:is|we have)\b/i;
const ZH =
  /(?:第[一二三四五六七八九十]|[下后](?:面)?一|最后一|接下来一?)[个位条]?(?:问题|提问|发问)(?:[,,]? ?(?:是|将|会|将会)?来自|[,,]? ?(?:有)?请)|(?:^|[。,!] ?)(?:那|好)?(?:下面|接下来|现在)?(?:有请|请)(?!大家|各位).{1,14}(?:提问|发问)(?:[。!]|$)|[下后](?:面)?一位(?:提问者?)?(?:是|来自|有请)[^。,]{2,14}的|(?:进入|开始|到了?|是)(?:今天的|我们的)?(?:问答|提问|答疑|互动|交流)(?:环节|时间)(?:[。,!]|了|$)|^(?:好的?[,,]? ?)?(?:谢谢[^。]{0,8}[,,。] ?)?(?:[下后](?:面)?一|最后一)[位个](?:记者|投资者|分析师|朋友|提问者)?[。,,!]?$/;

/** Whether a block calls somebody to ask: `Our first question comes from…`, 下一个问题来自…, 有请…提问。 */
export const announcesQuestion = (reading: string): boolean => EN.test(reading) || ZH.test(reading);
