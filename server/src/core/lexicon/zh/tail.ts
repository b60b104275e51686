/** How a line starts that stands behind the transcript. */
export const ZH_TAIL =
  '附件清单 | 附件 | 关于本次活动是否 | 责任编辑 | 责编 | 编辑: | 校对: | 审核: | 来源: | 原文链接 | 相关阅读 | 相关文章 | 延伸阅读 | 更多精彩 | 推荐阅读 | 查询热线 | 投资者热线 | 免责声明 | 风险提示';
