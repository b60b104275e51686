import type { FigureCueTerm } from '../figureTerms';

export const ZH_FIGURE_CUES: readonly FigureCueTerm[] = [
  {
    says: 'comparison',
    value: 'yoy',
    words:
      '同比 | 按年 | 年增 | 年减 | 较上年同期 | 比上年同期 | 较去年同期 | 比去年同期 | 与上年同期相比 | 较上年 | 较去年 | 比去年 | 比上年 | yoy | 与去年同期',
  },
  {
    says: 'comparison',
    value: 'qoq',
    words: '环比 | 按季 | 季增 | 季减 | 较上季度 | 比上季度 | 较上季 | qoq | 较上一季度',
  },
  { says: 'comparison', value: 'ytd', words: '较年初 | 比年初 | 较上年末 | 较去年末 | 较去年底 | 较期初' },
  { says: 'comparison', value: 'cagr', words: '复合增长率 | 年复合 | 复合年增长率 | 年均复合 | cagr | 年化复合' },
  {
    says: 'comparison',
    value: 'vsGuidance',
    words: '较指引 | 高于指引 | 低于指引 | 超出指引 | 较预期 | 超预期 | 高于预期 | 低于预期 | 指引上限 | 指引中值',
  },
  {
    says: 'direction',
    value: 'up',
    words:
      '增长 | 增加 | 提升 | 上升 | 提高 | 上涨 | 上调 | 上修 | 扩大 | 增至 | 增幅 | 升至 | 升 | 涨幅 | 涨 | 多了 | 增速 | 年增 | 季增 | 净增 | 回升 | 突破 | 高了 | 多 | 加快 | 飙升 | 跃升 | 增 | 扩充 | + | 攀升 | 走高 | 改善',
  },
  {
    says: 'direction',
    value: 'down',
    words:
      '下降 | 减少 | 下滑 | 下跌 | 降低 | 收窄 | 缩减 | 缩短 | 缩小 | 回落 | 下调 | 降幅 | 跌幅 | 降至 | 跌至 | 跌 | 降 | 少了 | 年减 | 季减 | 萎缩 | 压缩 | 减',
  },
  { says: 'direction', value: 'flat', words: '持平 | 不变 | 相若 | 基本稳定' },
  {
    says: 'status',
    value: 'guidance',
    words:
      '预计 | 预期 | 指引 | 目标 | 有望 | 计划 | 展望 | 预算 | 力争 | 预测 | 料将 | 料会 | 料可 | 料为 | 料在 | 将达到 | 将达 | 争取 | 希望 | 拟 | 判断 | 估计 | 预料',
  },
  {
    says: 'status',
    value: 'thirdParty',
    words:
      '市场预期 | 分析师预期 | 一致预期 | 机构预测 | 市场传闻 | 报道指 | 有报道 | 传闻 | 行业协会统计 | 市场流传 | 说过 | 讲过',
  },
  { says: 'status', value: 'hypothetical', words: '如果 | 若 | 假设 | 假如 | 每上升 | 每下降 | 每下跌 | 一旦' },
  {
    says: 'basis',
    value: 'nonGaap',
    words:
      '不按美国通用会计准则 | 不按公认会计准则 | 非公认会计准则 | 非美国通用会计准则 | 非国际财务报告准则 | non-gaap | 非gaap | 非国际准则 | 按非公认会计准则',
  },
  {
    says: 'basis',
    value: 'constantCurrency',
    words: '按固定汇率 | 固定汇率 | 剔除汇率影响 | 剔除汇率因素 | 按恒定汇率 | 不变汇率',
  },
  { says: 'basis', value: 'gaap', words: '按美国通用会计准则 | 按公认会计准则' },
  { says: 'share', words: '占 | 占比 | 占总 | 占到' },
  { says: 'total', words: '合计 | 累计 | 总计 | 共计 | 合共' },
];

/** Before these, an expectation is one that is over: 此前预计, 曾预计. */
export const ZH_PAST_EXPECTATION = '此前 | 曾 | 之前 | 原先 | 最初 | 当时';

/** Verbs of a change, before 至, 到 or the amount: 由2150万增加到2460万, 比去年多出两千万. */
export const ZH_MOVES =
  '增长 | 增加 | 提升 | 提高 | 上升 | 上涨 | 上调 | 上修 | 扩大 | 扩展 | 扩充 | 拉长 | 延长 | 下降 | 下滑 | 下调 | 下修 | 减少 | 降低 | 缩短 | 收窄 | 压缩 | 回落 | 回升 | 改善 | 恢复 | 修复 | 升 | 增 | 降 | 减 | 涨 | 跌 | 掉 | 扩 | 压 | 做 | 走 | 提 | 缩 | 多 | 少 | 高 | 低 | 快 | 慢';

/** Between 从 and the level that something comes from. */
export const ZH_THEN = '去年同期 | 上年同期 | 一年前';

/** How a change goes. */
export const ZH_MANNERS = '大幅 | 小幅 | 进一步 | 逐步 | 稳步 | 快速 | 同比';

/** Things that 万 and 亿 count without a measure word. */
export const ZH_COUNTED =
  '用户 | 人数 | 客户 | 会员 | 粉丝 | 量 | 参数 | 订阅 | 活跃 | 门店 | 设备 | 终端 | 装机 | 播放 | 下载 | 产能 | 面积 | 里程 | 日活 | 月活 | token';

/** After 万: no thing that is counted. */
export const ZH_NO_THING =
  '左右 | 上下 | 以上 | 以下 | 以内 | 之内 | 出头 | 打底 | 多 | 到 | 至 | 的 | 是 | 了 | 就 | 也 | 都 | 还 | 已 | 不 | 占 | 增 | 减 | 降 | 涨 | 升 | 比 | 去 | 今 | 明 | 年 | 上 | 下 | 而 | 但 | 所 | 因 | 用 | 做 | 给 | 买 | 投 | 那 | 这 | 我 | 你 | 他';

/** Before a level that was reached. */
export const ZH_REACHED = '到 | 至 | 为 | 达 | 在 | 于 | 是';

/** Before a number whose unit the context gives: 毛利率大概21.4. */
export const ZH_OPENERS =
  '大概 | 大约 | 约 | 率 | 是 | 为 | 到 | 到了 | 至 | 从 | 由 | 在 | 将近 | 接近 | 超过 | 同期 | 了 | 高 | 低';

/** Before an ordinal that is a rank. */
export const ZH_RANKED =
  '排名 | 排 | 位居 | 位列 | 居 | 名列 | 列 | 全球 | 全国 | 行业 | 世界 | 国内 | 市场 | 亚洲 | 全省 | 业内';

/** 占, when it stands apart from what it is of, and what else may stand before a part of what was named. */
export const ZH_PARTS_OF =
  '其中 | 正好 | 刚好 | 恰好 | 大概 | 大约 | 约 | 完成了 | 完成 | 相当于 | 差不多 | 也就是 | 接近 | 超过 | 不到';

/** Between the first and the last of all parts. */
export const ZH_REST = '其余 | 余下 | 剩余 | 剩下';

/** Before parts that are all of the whole. */
export const ZH_SPLIT = '分结构 | 分地区 | 分区域 | 分品类 | 分类型 | 分渠道 | 分业务 | 分市场 | 从结构';

/** Before a period that another one is compared with. */
export const ZH_AGAINST = '较 | 比 | 与 | 跟 | 相比 | 相对';

/** Hedges between a verb and its number. */
export const ZH_ABOUT = '约 | 近 | 大约 | 大概 | 将近 | 超过 | 超 | 逾';

/** Words of Taiwan's market, as written. */
export const TAIWANESE = '法說 | 法人說明會 | 新[台臺]幣 | [台臺][灣北] | 新竹 | 證交所 | 櫃買';
