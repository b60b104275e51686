const TAIL =
  /^(?:附件清单|附件|关于本次活动是否|责任编辑|责编|编辑:|校对:|审核:|来源:|原文链接|相关阅读|相关文章|延伸阅读|更多精彩|推荐阅读|查询热线|投资者热线|免责声明|风险提示|Disclaimers?:|Duration: \d|Related (?:articles|stories)|Read more|Click here|Copyright|© ?\d{4}|All rights reserved|Media contact|Investor contact)/i;
const END = /^[(【[]?(?:完|全文完|本文完|END|Ends?|\* \* \*|-30-|###)[)】\]]?[。.]?$/i;

/** True for a block that stands behind the transcript and that nobody said. */
export const endsTranscript = (reading: string): boolean => TAIL.test(reading) || END.test(reading);
