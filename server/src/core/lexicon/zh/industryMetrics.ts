import type { MetricTerm } from '../figureTerms';

/** What Chinese calls measure in their own industries: internet, banks, insurers, cars, energy, retail, property, medicine, software. */
export const ZH_INDUSTRY_METRICS: readonly MetricTerm[] = [
  {
    id: 'dau',
    kind: 'count',
    words: '日活跃用户 | 日活跃用户数 | 日活 | 日活用户 | dau | 平均日活跃用户 | 日均活跃用户 | 日活跃用户规模',
  },
  {
    id: 'mau',
    kind: 'count',
    words:
      '月活跃用户 | 月活跃用户数 | 月活 | 月活用户 | mau | 平均月活跃用户 | 月均活跃用户 | 月活跃用户规模 | 月活跃账户',
  },
  {
    id: 'users',
    kind: 'count',
    words:
      '用户数 | 用户规模 | 付费用户 | 付费会员 | 会员数 | 年活跃买家 | 活跃买家 | 注册用户 | 用户 | 预约人数 | 付费用户数 | 付费会员数 | 会员 | 会员规模 | 订阅用户 | 活跃用户 | 用户量 | 用户总数 | 年度活跃用户 | 交易用户 | 付费人数 | 注册会员 | 学员',
  },
  {
    id: 'customers',
    kind: 'count',
    words:
      '客户数 | 客户数量 | 新签客户 | 活跃客户 | 客户 | 客户群 | 客户总数 | 商户 | 商户数 | 商家 | 活跃商家 | 商家数 | 个人客户 | 零售客户 | 企业客户 | 付费客户 | 客户量',
  },
  {
    id: 'gmv',
    kind: 'money',
    words:
      'gmv | 成交额 | 交易总额 | 成交总额 | 交易额 | 成交金额 | 交易规模 | 商品交易总额 | 总交易额 | 支付交易额 | 成交总量 | 交易量 | 支付金额 | 流水额',
  },
  {
    id: 'take_rate',
    kind: 'ratio',
    words: '货币化率 | 变现率 | 佣金率 | 抽佣率 | 平均抽佣率 | 综合费率 | 广告加载率 | 平台费率',
  },
  { id: 'arpu', kind: 'perUnit', words: 'arpu | 每用户平均收入 | arppu' },
  {
    id: 'retention',
    kind: 'ratio',
    words:
      '留存率 | 续费率 | 续签率 | 流失率 | 净收入留存率 | 净留存率 | 续约率 | 客户留存率 | 复购率 | 净收入留存 | 客户流失率 | 续保率 | 次留 | 满意度',
  },
  {
    id: 'paying_ratio',
    kind: 'ratio',
    words:
      '付费率 | 转化率 | 渗透率 | 利用率 | 自制率 | 付费渗透率 | 折现率 | 国产化率 | 准班率 | 准点率 | 上座率 | 客座率 | 胜率 | 退货率 | 覆盖率 | 在线率 | 数字化率 | 自给率 | 激活率 | 点击率 | 合格率 | 交付率 | 完成率 | 完成度 | 达成率 | 损耗率 | 质押率 | 持股比例 | 去化率 | 回款率',
  },
  {
    id: 'orders',
    kind: 'money',
    words:
      '订单 | 新签订单 | 新签合同 | 新签合同额 | 订单金额 | 新签约 | 新接订单 | 新增订单 | 新签 | 签约额 | 签约金额 | 合同额 | 中标金额 | 大定 | 小订 | 订单量 | 订单数 | 订单总额 | 合约销售 | 合约销售额 | 合同销售金额 | 合同销售 | 销售回款 | 单量 | 日均单量 | 认购金额',
  },
  {
    id: 'backlog',
    kind: 'money',
    words:
      '在手订单 | 积压订单 | 在手合同 | 手持订单 | 未交付订单 | 未完成合同 | 剩余履约义务 | 未完成订单 | 在手订单总额 | 积压合同',
  },
  { id: 'contract_liabilities', kind: 'money', words: '合同负债 | 合约负债 | 预收款 | 预收款项 | 递延收入 | 递延收益' },
  { id: 'arr', kind: 'money', words: 'arr | 年度经常性收入 | 年化经常性收入 | 经常性收入' },
  {
    id: 'same_store_sales',
    kind: 'ratio',
    words:
      '同店销售额 | 同店销售 | 同店增长 | 同店增速 | 同店收入 | 同店销售增长 | 单店收入 | 单店销售 | 店效 | 坪效 | 单店营收 | 同店客流',
  },
  {
    id: 'stores',
    kind: 'count',
    words:
      '门店数 | 门店 | 分店 | 门店总数 | 店铺 | 门店数量 | 网点 | 网点数 | 专卖店 | 直营店 | 加盟店 | 新增门店 | 净新增门店 | 新开门店 | 店数 | 零售点 | 餐厅数',
  },
  {
    id: 'shipments',
    kind: 'count',
    words:
      '出货量 | 销量 | 交付量 | 产量 | 发货量 | 交付 | 总交付量 | 出货 | 销售量 | 批发销量 | 零售销量 | 出口量 | 装机量 | 新装机量 | 总销量 | 累计交付 | 订单交付 | 发电量 | 上网电量 | 售电量 | 吞吐量 | 货运量 | 业务量 | 件量 | 签约面积 | 竣工面积 | 交付面积 | 营运里程 | 处理量 | 屠宰量 | 出栏量 | 装机 | 新增装机 | 产出',
  },
  {
    id: 'capacity',
    kind: 'count',
    words:
      '产能 | 年产能 | 规划产能 | 设计产能 | 装机容量 | 总装机 | 产能规模 | 月产能 | 日产能 | 总产能 | 算力 | 运力 | 座位公里 | 床位 | 床位数 | 处理规模 | 储能容量 | 装机规模 | 储量 | 可采储量 | 土地储备 | 土储',
  },
  {
    id: 'utilisation',
    kind: 'ratio',
    words:
      '产能利用率 | 稼动率 | 开工率 | 出租率 | 利用小时数 | 利用小时 | 稼动 | 入住率 | 去库率 | 平均出租率 | 满租率 | 床位使用率 | 开机率 | 使用率 | 负荷率 | 空置率',
  },
  { id: 'yield', kind: 'ratio', words: '良率 | 良品率 | 直通率 | 成材率 | 单产 | 亩产' },
  {
    id: 'market_share',
    kind: 'ratio',
    words: '市占率 | 市场份额 | 市场占有率 | 份额 | 市场占比 | 全球份额 | 国内份额 | 市占',
  },
  { id: 'nim', kind: 'ratio', words: '净息差 | 净利差' },
  {
    id: 'npl_ratio',
    kind: 'ratio',
    words: '不良率 | 不良贷款率 | 不良贷款生成率 | 不良生成率 | 逾期率 | 关注率 | 关注类贷款占比 | 坏账率 | 逾期贷款率',
  },
  {
    id: 'coverage_ratio',
    kind: 'ratio',
    words:
      '拨备覆盖率 | 拨贷比 | 偿付能力充足率 | 综合偿付能力充足率 | 核心偿付能力充足率 | 流动性覆盖率 | 履约保障比例',
  },
  { id: 'cet1_ratio', kind: 'ratio', words: '核心一级资本充足率 | 资本充足率 | 一级资本充足率 | 核心一级资本' },
  {
    id: 'loans',
    kind: 'money',
    words:
      '贷款余额 | 贷款总额 | 贷款 | 贷款总额余额 | 发放贷款 | 新增贷款 | 对公贷款 | 零售贷款 | 按揭贷款 | 普惠贷款 | 贷款投放',
  },
  {
    id: 'deposits',
    kind: 'money',
    words: '存款余额 | 存款总额 | 存款 | 客户存款 | 存款总额余额 | 活期存款 | 吸收存款 | 存款增量',
  },
  { id: 'new_business_value', kind: 'money', words: '新业务价值 | nbv | 新业务价值率' },
  { id: 'embedded_value', kind: 'money', words: '内含价值 | 集团内含价值' },
  { id: 'combined_ratio', kind: 'ratio', words: '综合成本率 | 赔付率 | 综合赔付率 | 综合费用率' },
  {
    id: 'premiums',
    kind: 'money',
    words: '保费 | 保费收入 | 原保险保费收入 | 新单保费 | 首年保费 | 期交保费 | 总保费 | 毛保费',
  },
  { id: 'rental_reversion', kind: 'ratio', words: '租金调整率' },
  { id: 'footfall', kind: 'count', words: '人流 | 客流' },
  { id: 'rent', kind: 'money', words: '租金 | 租金开支 | 租金收入 | 物业租金' },
  { id: 'gdp', kind: 'money', words: 'gdp' },
  {
    id: 'area',
    kind: 'count',
    words:
      '占地 | 占地面积 | 楼面面积 | 建筑面积 | 面积 | 总建筑面积 | 可售面积 | 种植面积 | 新增土储面积 | 在管面积 | 合约面积 | 推广面积 | 经营面积 | 基地面积',
  },
  {
    id: 'net_interest_income',
    kind: 'money',
    words:
      '利息净收入 | 净利息收入 | 非利息收入 | 非息收入 | 手续费收入 | 手续费及佣金净收入 | 中间业务收入 | 中收 | 净手续费收入 | 佣金收入',
  },
  {
    id: 'aum',
    kind: 'money',
    words:
      '管理资产规模 | 资产管理规模 | 管理规模 | 零售aum | aum | 理财规模 | 基金规模 | 客户资产 | 托管规模 | 在管规模',
  },
  {
    id: 'impairment',
    kind: 'money',
    words: '拨备 | 信用成本 | 坏账准备 | 坏账 | 存货跌价 | 跌价准备 | 跌价计提 | 减值计提 | 资产减记 | 核销 | 商誉',
  },
  {
    id: 'unit_profit',
    kind: 'perUnit',
    words:
      '单车毛利 | 单车利润 | 单车净利 | 单吨净利 | 吨净利 | 吨毛利 | 单吨毛利 | 单瓦净利 | 单店利润 | 单票毛利 | 单票净利 | 单票利润 | 单位毛利 | 亩均毛利 | 单瓦盈利 | 单wh净利 | 单位盈利 | 单吨利润',
  },
  {
    id: 'unit_value',
    kind: 'perUnit',
    words:
      '单车价值量 | 单机价值量 | 价值量 | 单机价值 | 单车价值 | 终端优惠 | 优惠 | 补贴金额 | 人均产能 | 人均创收 | 人效 | 人均消费 | 客均消费 | 月租 | 月费 | 年费 | 授权费 | 呎租',
  },
  {
    id: 'engagement',
    kind: 'count',
    words:
      '日均使用时长 | 使用时长 | 用户时长 | 播放量 | 日均播放量 | 下载量 | 装机用户 | 调用量 | 日均调用量 | token调用量 | 人次 | 入园人次 | 客流量 | 旅客量 | 旅客运输量 | 门诊量 | 手术量 | 到店人次 | 入组患者 | 参与人数 | 参会人数',
  },
  {
    id: 'projects',
    kind: 'count',
    words:
      '项目数 | 在建项目 | 定点项目 | 定点 | 在研项目 | 在研管线 | 临床项目 | 专利 | 授权专利 | 充电桩 | 充电站 | 换电站 | 超充站 | 机队 | 机队规模',
  },
  { id: 'macro', kind: 'ratio', words: 'cpi | ppi | pmi | 失业率 | 通胀 | 通胀率 | 社融 | 关税 | 关税税率 | 汇率' },
  { id: 'shipments', kind: 'count', words: '卖了 | 卖出 | 卖出了 | 售出 | 售出了 | 销售了 | 交付了', name: '销量' },
  { id: 'headcount', kind: 'count', words: '招聘 | 拟招 | 招聘了 | 招了 | 招工', name: '招聘人数' },
];
