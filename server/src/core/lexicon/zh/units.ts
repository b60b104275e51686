import type { UnitRow } from '../figureTerms';

/** Units after a Chinese or Arabic number. A row's `tens` turns what is written into the value's units. */
export const ZH_UNITS: readonly UnitRow[] = [
  { words: '个百分点 | 百分点 | 个pct | pct | 个ppt | 个pp', kind: 'percent', unit: 'pp' },
  { words: '个基点 | 基点 | 个bp | 个bps', kind: 'percent', unit: 'bps' },
  { words: '个点', kind: 'percent', unit: 'pp', notBefore: '评赞击数位子' },
  { words: '厘', kind: 'percent', unit: '%', notBefore: '米清' },
  { words: '倍', kind: 'multiple', unit: 'x' },
  { words: '折', kind: 'percent', unit: '%', tens: 1, notBefore: '旧叠扣腾' },
  { words: '年 | 周年 | 个年头', kind: 'duration', unit: 'year', notBefore: '级代轻会报份底末初前度纪' },
  { words: '个季度 | 季度 | 个季 | 个财季', kind: 'duration', unit: 'quarter' },
  { words: '个月 | 个多月', kind: 'duration', unit: 'month' },
  { words: '周 | 个星期 | 星期 | 个礼拜', kind: 'duration', unit: 'week', notBefore: '年岁期转边日一二三四五六' },
  { words: '天 | 个交易日 | 个工作日 | 日内', kind: 'duration', unit: 'day', notBefore: '然津下地气使' },
  { words: '小时 | 个小时 | 个钟头', kind: 'duration', unit: 'hour' },
  { words: '分钟', kind: 'duration', unit: 'minute' },
  { words: '秒', kind: 'duration', unit: 'second' },
  {
    words:
      '家 | 班 | 所 | 名 | 人 | 人次 | 位 | 户 | 台 | 台套 | 辆 | 间 | 部 | 套 | 件 | 颗 | 片 | 吨 | 亩 | 股 | 座 | 条 | 项 | 笔 | 份 | 张 | 根 | 款 | 店 | 门店 | 单 | 枚 | 架 | 艘 | 列 | 栋 | 幢 | 伙 | 宗 | 盒 | 瓶 | 箱 | 只 | 头 | 篇 | 次 | 宗 | 场 | 城 | 市 | 票 | 手 | 组 | 支 | 株 | 尊 | 例 | 床 | 屏 | 扇 | 把 | 块屏 | 台机器人',
    kind: 'count',
    unit: '',
    notBefore: '',
  },
  { words: '起', kind: 'count', unit: '起', notBefore: '来步点码飞始伏重诉草家底因跑源价' },
  { words: '个吉瓦 | 个gw', kind: 'count', unit: '吉瓦' },
  { words: '个兆瓦 | 个mw', kind: 'count', unit: '兆瓦' },
  { words: '个', kind: 'count', unit: '个', notBefore: '亿' },
  {
    words:
      '千升 | teu | 平方米 | 平方呎 | 平方尺 | 平方公里 | 平米 | 公顷 | 公里 | 公斤 | 千克 | 克 | 升 | 桶 | 米 | 毫米 | 微米 | 纳米 | 立方米 | 标方',
    kind: 'count',
    unit: '',
  },
  {
    words: '千瓦时 | 瓦时 | 兆瓦时 | 吉瓦时 | 千瓦 | 兆瓦 | 吉瓦 | 万千瓦 | 瓦 | 度电 | 度 | 伏 | 安时',
    kind: 'count',
    unit: '',
    notBefore: '过',
  },
  {
    words: '机架 | 机柜 | 卡 | 节点 | 核 | 芯 | 站 | 基站 | 座位 | 床位 | 席',
    kind: 'count',
    unit: '',
    notBefore: '心片',
  },
];

/** What something is for one of: 2.15元/吨, 八百六十块一亩, 每股0.21元. */
export const ZH_PER =
  '股 | ads | 吨 | 千克 | 公斤 | 斤 | 片 | 台 | 辆 | 套 | 件 | 只 | 支 | 瓶 | 箱 | 桶 | 盎司 | 磅 | 度 | 千瓦时 | 瓦 | 平方米 | 平米 | 平方呎 | 呎 | 亩 | 单 | 人 | 户 | 间 | 天 | 晚 | 月 | teu | 公里 | gwh | mwh | kwh';
