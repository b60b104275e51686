import type { MetricTerm } from '../figureTerms';

/** What Chinese calls measure (domain.md 2.6). */
export const ZH_METRICS: readonly MetricTerm[] = [
  {
    id: 'revenue',
    kind: 'money',
    words:
      '营业收入 | 营业总收入 | 营收 | 总收入 | 总营收 | 净收入 | 收入 | 销售收入 | 营业额 | 流水 | 主营业务收入 | 主营收入 | 经营收入 | 收益 | 总收益 | 服务收入 | 合并营收 | 销货收入',
  },
  { id: 'sales', kind: 'money', words: '销售额 | 销售总额 | 销售金额 | 销售规模 | 零售额' },
  { id: 'gross_profit', kind: 'money', words: '毛利 | 毛利润 | 毛利额 | 营业毛利 | 毛利总额' },
  {
    id: 'gross_margin',
    kind: 'ratio',
    words: '毛利率 | 综合毛利率 | 整体毛利率 | 销售毛利率 | 营业毛利率 | 经调整毛利率',
  },
  {
    id: 'operating_expense',
    kind: 'money',
    words:
      '营业费用 | 期间费用 | 运营费用 | 总费用 | 经营费用 | 营运费用 | 营业支出 | 经营开支 | 运营开支 | 三费 | 运营成本 | 业务及管理费',
  },
  {
    id: 'expense_ratio',
    kind: 'ratio',
    words: '费用率 | 期间费用率 | 三费费率 | 销售和管理费用率 | 销管费用率 | 费率 | 成本收入比 | 成本费用率',
  },
  {
    id: 'selling_expense',
    kind: 'money',
    words:
      '销售费用 | 销售及营销费用 | 营销费用 | 市场费用 | 销售及市场推广开支 | 销售及分销开支 | 销售开支 | 推广费用 | 销售和市场费用 | 销售与市场费用 | 市场推广费用',
  },
  { id: 'selling_expense_ratio', kind: 'ratio', words: '销售费用率 | 营销费用率 | 市场费用率 | 销售及营销费用率' },
  {
    id: 'admin_expense',
    kind: 'money',
    words:
      '管理费用 | 行政费用 | 行政开支 | 一般及行政费用 | 一般及行政开支 | 销售及管理费用 | 销管费用 | 行政及管理费用',
  },
  { id: 'admin_expense_ratio', kind: 'ratio', words: '管理费用率 | 行政费用率' },
  {
    id: 'rnd_expense',
    kind: 'money',
    words: '研发费用 | 研发投入 | 研发支出 | 研发开支 | 研究开发费用 | 研究与开发费用 | 研发成本',
  },
  { id: 'rnd_expense_ratio', kind: 'ratio', words: '研发费用率 | 研发费率 | 研发投入占比 | 研发强度' },
  {
    id: 'finance_cost',
    kind: 'money',
    words: '财务费用 | 财务成本 | 财务开支 | 利息支出 | 利息开支 | 融资成本 | 利息费用 | 净利息支出 | 净财务费用',
  },
  {
    id: 'cost',
    kind: 'money',
    words:
      '营业成本 | 总成本 | 成本 | 开支 | 单位成本 | 综合成本 | 造价 | 投资额 | 投资总额 | 总投资额 | 总投资 | 投资 | 投入 | 费用 | 支出 | 人工成本 | 原材料成本 | 采购成本 | 材料成本 | 物流成本 | 履约成本 | 内容成本 | 获客成本 | 员工成本 | 人力成本 | 单位能耗 | 预算 | 总预算',
  },
  {
    id: 'operating_income',
    kind: 'money',
    words:
      '经营利润 | 营业利润 | 运营利润 | 经营盈利 | 经营溢利 | 营业利益 | 营业净利 | 经营性利润 | 主营利润 | 营运利润 | 营业盈余',
  },
  {
    id: 'operating_loss',
    kind: 'money',
    words: '经营亏损 | 营业亏损 | 运营亏损 | 经营性亏损 | 营运亏损 | 经调整经营亏损',
  },
  {
    id: 'operating_margin',
    kind: 'ratio',
    words: '经营利润率 | 营业利润率 | 运营利润率 | 经营溢利率 | 营业利益率 | 营益率 | 营运利润率 | 经营率',
  },
  { id: 'margin', kind: 'ratio', words: '利润率' },
  { id: 'ebitda', kind: 'money', words: 'ebitda | 息税折旧摊销前利润 | 经调整ebitda | 经调整的ebitda' },
  { id: 'ebita', kind: 'money', words: 'ebita | 经调整ebita | 经调整的ebita' },
  {
    id: 'pretax_income',
    kind: 'money',
    words: '利润总额 | 税前利润 | 除税前溢利 | 税前盈利 | 税前净利 | 税前盈余 | 除税前盈利 | 拨备前利润',
  },
  {
    id: 'net_income',
    kind: 'money',
    words:
      '净利润 | 净利 | 纯利 | 盈利 | 溢利 | 账面溢利 | 期内溢利 | 税后净利 | 税后利润 | 本期净利 | 净盈利 | 净溢利',
  },
  { id: 'net_loss', kind: 'money', words: '净亏损 | 净亏 | 亏损 | 净损失 | 净损 | 归母净亏损 | 期内亏损 | 净亏损额' },
  {
    id: 'net_income_attrib',
    kind: 'money',
    words:
      '归母净利润 | 归母净利 | 归母利润 | 股东应占溢利 | 应占溢利 | 股东应占利润 | 应占利润 | 股东应占盈利 | 归属净利润 | 母公司股东净利润 | 公司拥有人应占溢利',
  },
  {
    id: 'net_income_ex',
    kind: 'money',
    words:
      '扣非净利润 | 扣非归母净利润 | 扣非净利 | 扣非后净利润 | 扣除非经常性损益后的净利润 | 扣除非经常性损益的净利润 | 扣除非经常性损益后净利润',
  },
  { id: 'net_income_core', kind: 'money', words: '核心溢利 | 基础溢利 | 核心利润 | 核心净利润' },
  {
    id: 'net_income_nongaap',
    kind: 'money',
    words:
      '非公认会计准则净利润 | 非公认会计准则的净利润 | non-gaap净利润 | 非gaap净利润 | 经调整净利润 | 经调整利润 | 非国际财务报告准则净利润 | 经调整溢利 | 调整后净利润 | 经调整后净利润',
    basis: 'nonGaap',
  },
  {
    id: 'net_margin',
    kind: 'ratio',
    words: '净利率 | 净利润率 | non-gaap净利率 | 经调整净利率 | 经调整净利润率 | 税后净利率 | 归母净利率 | 纯利率',
  },
  { id: 'loss_ratio', kind: 'ratio', words: '亏损率' },
  {
    id: 'fair_value_change',
    kind: 'money',
    words:
      '公平值变动 | 公允价值变动 | 投资物业公平值变动 | 减值 | 资产减值 | 减值损失 | 资产减值损失 | 信用减值损失 | 商誉减值 | 公允价值变动收益 | 投资收益 | 资产减值准备 | 减值准备',
  },
  {
    id: 'eps',
    kind: 'perUnit',
    words:
      '每股收益 | 每股盈利 | 每股基本盈利 | 基本每股收益 | 稀释每股收益 | 摊薄每股收益 | 每股摊薄盈利 | 每ads收益 | 每股净利润 | eps | 每股盈余 | 每股纯益 | 每股净利 | 摊薄每股盈利 | 稀释后每股收益 | 每股亏损 | 每股摊薄收益 | 每股基本收益',
  },
  {
    id: 'dividend_per_share',
    kind: 'perUnit',
    words:
      '中期息每股 | 末期息每股 | 每股派息 | 每股派 | 中期息 | 末期息 | 每股股息 | 特别息 | 现金红利 | 派发现金红利 | 每股现金股利 | 每股现金红利 | 末期股息 | 中期股息 | 特别股息 | 现金股利 | 股利',
  },
  {
    id: 'dividend',
    kind: 'money',
    words: '分红 | 现金分红 | 派息 | 股息 | 合计派发 | 派发股息 | 分红总额 | 派息总额 | 股东回报',
  },
  {
    id: 'payout_ratio',
    kind: 'ratio',
    words:
      '派息比率 | 派息率 | 分红比例 | 分红率 | 现金分红比例 | 股息支付率 | 派息比例 | 分红派息率 | 股利支付率 | 配发率 | 股息率',
  },
  {
    id: 'capex',
    kind: 'money',
    words: '资本支出 | 资本开支 | 资本性支出 | 资本开支预算 | capex | 资本投入 | 资本性开支 | 固定资产投资',
  },
  {
    id: 'operating_cash_flow',
    kind: 'money',
    words:
      '经营活动产生的现金流量净额 | 经营活动现金流量净额 | 经营活动现金流净额 | 经营性现金流净额 | 经营活动现金流 | 经营性现金流 | 经营现金流入 | 经营现金流净流入 | 经营现金流 | 经营现金净流入 | 经营性净流入 | 经营性净现金流 | 经营活动现金净流入 | 经营现金流净额 | 营业现金流 | 经营净现金流 | 经营活动净现金流 | 经营性净流出 | 营运现金流 | 营运活动现金流',
  },
  { id: 'free_cash_flow', kind: 'money', words: '自由现金流 | 自由现金流净额 | 净自由现金流' },
  {
    id: 'cash',
    kind: 'money',
    words:
      '现金及现金等价物 | 现金及等价物 | 现金储备 | 现金及短期投资 | 现金加短期投资 | 手头现金 | 现金余额 | 货币资金 | 在手现金 | 账上现金 | 现金 | 约当现金 | 现金及约当现金 | 账面现金 | 现金及理财 | 现金结余 | 银行结余及现金 | 现金类资产',
  },
  { id: 'net_cash', kind: 'money', words: '净现金' },
  {
    id: 'debt',
    kind: 'money',
    words:
      '有息负债 | 银行借贷 | 总借贷 | 借贷 | 借款 | 总负债 | 负债 | 净负债 | 净债务 | 总债务 | 计息负债 | 带息负债 | 银行贷款 | 银行借款 | 有息债务 | 债务 | 短期借款 | 长期借款 | 应付债券 | 可转债',
  },
  {
    id: 'gearing',
    kind: 'ratio',
    words: '净负债比率 | 资产负债率 | 净负债率 | 杠杆率 | 负债比率 | 负债率 | 净资本负债比率 | 净资产负债率 | 负债比',
  },
  {
    id: 'borrowing_cost',
    kind: 'ratio',
    words:
      '平均借贷成本 | 借贷成本 | 平均融资成本 | 平均利率 | 票面利率 | 利率 | hibor | shibor | lpr | 平均成本 | 融资利率 | 综合融资成本 | 资金成本 | 存款成本 | 贷款收益率 | 付息率 | 存款付息率 | 新发放贷款利率',
  },
  { id: 'inventory', kind: 'money', words: '存货 | 存货余额 | 库存 | 渠道库存 | 社会库存 | 库存金额 | 库存量' },
  {
    id: 'turnover_days',
    kind: 'days',
    words:
      '周转天数 | 库存周转天数 | 存货周转天数 | 应收账款周转天数 | 存货周转 | 应收周转天数 | 账期 | 现金周转天数 | 应付账款周转天数 | 库存天数 | 存货天数 | 应收天数 | 营业周期',
  },
  {
    id: 'receivables',
    kind: 'money',
    words: '应收账款 | 应收款 | 应付账款 | 应收款项 | 应收票据 | 应收 | 应付款项 | 欠款',
  },
  {
    id: 'depreciation',
    kind: 'money',
    words:
      '折旧 | 折旧摊销 | 股份支付费用 | 摊销 | 股权激励费用 | 折旧及摊销 | 折旧与摊销 | 股份薪酬 | 股份酬金 | 折旧费用',
  },
  { id: 'buyback', kind: 'money', words: '回购 | 回购金额 | 回购授权 | 回购额度' },
  { id: 'shares_repurchased', kind: 'moneyOrCount', words: '回购股份 | 累计回购股份 | 股份回购' },
  { id: 'shares', kind: 'count', words: '总股本 | 持股 | 股本 | 股数 | 加权平均股数 | 股东户数 | 股东总户数' },
  {
    id: 'tax_rate',
    kind: 'ratio',
    words: '有效税率 | 实际税率 | 所得税率 | 税率 | 实际所得税率 | 有效所得税率 | 综合税率',
  },
  {
    id: 'roe',
    kind: 'ratio',
    words:
      '净资产收益率 | roe | 投入资本回报率 | 回报率 | roic | roa | 总资产收益率 | 股东权益报酬率 | 年化净资产收益率 | 资本回报率 | 投资回报率 | 内部收益率 | irr | 资产回报率',
  },
  {
    id: 'price',
    kind: 'perUnit',
    words:
      '客单价 | 单价 | 均价 | 平均售价 | 平均单价 | asp | 服务费 | 价格 | 售价 | 成交均价 | 平均呎价 | 呎价 | 笔单价 | 件均价 | 单票收入 | 平均房价 | 签约均价 | 销售均价 | 平均客单价 | 单车均价 | 单车收入 | 电价 | 上网电价 | 运价 | 吨价 | 票价 | 单票成本 | 单瓦成本 | 度电成本 | 成交价 | 采购价 | 建议零售价 | 单车成本 | 单吨成本',
  },
  {
    id: 'share_of',
    kind: 'ratio',
    words: '占比 | 比例 | 比重 | 收入占比 | 占收入比 | 占营收比 | 贡献占比 | 收入比例 | 利润占比 | 占有率',
  },
  {
    id: 'headcount',
    kind: 'count',
    words:
      '员工人数 | 员工 | 在册员工 | 员工总数 | 团队 | 人员 | 研发人员 | 雇员 | 雇员人数 | 总人数 | 研发人数 | 研发人员数量 | 在职员工 | 员工数 | 员工总数量 | 代理人 | 代理人规模 | 代理人数 | 门店员工 | 销售人员',
  },
  {
    id: 'growth',
    kind: 'ratio',
    words:
      '增速 | 增长率 | 降幅 | 跌幅 | 涨幅 | 升幅 | 增长幅度 | 下降幅度 | 同比降幅 | 同比增速 | 收入增速 | 增幅 | 复合增速 | 年均增速 | 营收增速 | 利润增速 | 复合增长率 | 年复合增长率',
  },
  {
    id: 'market_value',
    kind: 'money',
    words: '市值 | 估值 | 总市值 | 市场规模 | 募资规模 | 募集资金 | 募集资金净额 | 交易对价 | 对价 | 收购价',
  },
  {
    id: 'total_assets',
    kind: 'money',
    words: '总资产 | 资产总额 | 净资产 | 资产规模 | 股东权益 | 归母净资产 | 风险加权资产 | 所有者权益',
  },
  {
    id: 'fx_result',
    kind: 'money',
    words:
      '汇兑收益 | 汇兑损失 | 汇兑损益 | 汇兑净收益 | 汇兑净损失 | 汇兑亏损 | 汇兑 | 汇损 | 业外淨损 | 业外净损 | 业外损益 | 业外收益 | 业外收入 | 营业外收入 | 其他收益 | 其他收入 | 非经常性损益',
  },
  { id: 'subsidy', kind: 'money', words: '政府补助 | 补贴 | 补贴收入 | 退税' },
  { id: 'provision_dividend', kind: 'money', words: '回款 | 回笼资金 | 投放金额 | 赔偿 | 和解金 | 违约金' },
  { id: 'net_loss', kind: 'money', words: '亏了 | 亏', name: '亏损' },
];

/** Words that end a name for something measured, where the lexicon has no longer term: 自制率, 楼面面积. */
export const ZH_MEASURE_ENDINGS = '率比额量价数积费款金利值';

/** Metrics that are the beginning of another word before one of these characters: 投资者, 价格战, 用户端. */
export const ZH_RUNS_ON: Readonly<Record<string, string>> = {
  投资: '者人于性物管组方',
  价格: '战',
  用户: '体端方协类侧',
  客户: '体端方协类侧',
  订单: '体端方协类侧',
  交付: '体端方协类侧',
  成本: '端侧结法',
};
