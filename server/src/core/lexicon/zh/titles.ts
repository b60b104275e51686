/** Words of the title of a call. */
export const ZH_TITLE_WORDS =
  '电话会 | 业绩会 | 业绩说明会 | 业绩交流 | 业绩发布 | 发布会 | 交流会 | 说明会 | 法说会 | 记者会 | 投资者关系活动 | 路演 | 问答摘录 | 问答纪录 | 实录 | 纪要 | 记录表';

/** With one of these a title turns from the company to its call. */
export const ZH_CALL_WORDS =
  '\\d{4} | [〇零一二三四五六七八九]{4}年 | 财报 | 业绩 | 电话会 | 交流会 | 说明会 | 记者会 | 投资者';
