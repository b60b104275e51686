import type { AnswerStatus, Level, Localized } from '../../core/transcript';

/** Every word of the terminal report that is not the document's. */
export const WORDS = {
  company: { en: 'Company', zh: '公司' },
  ticker: { en: 'Ticker', zh: '代码' },
  period: { en: 'Period', zh: '报告期' },
  date: { en: 'Date', zh: '日期' },
  publishedDate: { en: 'Published', zh: '发布' },
  fiscalYearEnd: { en: 'Fiscal year ends', zh: '财年结束月' },
  format: { en: 'Format', zh: '格式' },
  speakers: { en: 'Speakers', zh: '发言人' },
  questions: { en: 'Questions', zh: '问答' },
  figures: { en: 'Figures', zh: '数字' },
  forwardLooking: { en: 'Forward-looking statements', zh: '前瞻性陈述' },
  findings: { en: 'Findings', zh: '发现' },
  none: { en: 'none', zh: '无' },
  name: { en: 'Name', zh: '姓名' },
  role: { en: 'Role', zh: '职务' },
  organization: { en: 'Organization', zh: '机构' },
  turns: { en: 'Turns', zh: '发言' },
  share: { en: 'Talk', zh: '占比' },
  figure: { en: 'Figure', zh: '数字' },
  value: { en: 'Value', zh: '数值' },
  metric: { en: 'Metric', zh: '指标' },
  comparison: { en: 'Compared', zh: '比较' },
  speaker: { en: 'Said by', zh: '发言人' },
  line: { en: 'line', zh: '行' },
  nobody: { en: 'nobody', zh: '无人回答' },
  unlabelled: { en: '(unlabelled)', zh: '(无标注)' },
  accepted: { en: 'accepted, not shown:', zh: '已接受，未列出：' },
  anonymous: { en: 'anonymous', zh: '匿名' },
} satisfies Record<string, Localized>;

export const STATUS: Record<AnswerStatus, Localized> = {
  answered: { en: 'answered', zh: '已回答' },
  notQuantified: { en: 'not quantified', zh: '未给出数字' },
  declined: { en: 'declined', zh: '谢绝回答' },
  notAddressed: { en: 'not addressed', zh: '未提及' },
  unknown: { en: 'unclear', zh: '无法判断' },
};

export const LEVEL: Record<Level, Localized> = {
  error: { en: 'error', zh: '错误' },
  warning: { en: 'warning', zh: '警告' },
  information: { en: 'information', zh: '信息' },
  hint: { en: 'hint', zh: '提示' },
};
