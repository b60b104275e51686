import type { Localized } from '../transcript';

/** What the lexicon's metrics are called: id, English, Chinese. A metric without a row goes by the document's words. */
const ROWS = `
revenue | revenue | 营收
sales | sales | 销售额
gross_profit | gross profit | 毛利
gross_margin | gross margin | 毛利率
operating_expense | operating expenses | 营业费用
expense_ratio | expense ratio | 费用率
selling_expense | selling expenses | 销售费用
selling_expense_ratio | selling expense ratio | 销售费用率
admin_expense | administrative expenses | 管理费用
admin_expense_ratio | administrative expense ratio | 管理费用率
sga | selling, general and administrative expenses | 销售及管理费用
rnd_expense | research and development expenses | 研发费用
rnd_expense_ratio | R&D expense ratio | 研发费用率
finance_cost | finance costs | 财务费用
cost | costs | 成本
operating_income | operating income | 经营利润
operating_loss | operating loss | 经营亏损
operating_margin | operating margin | 经营利润率
margin | margin | 利润率
ebitda | EBITDA | 息税折旧摊销前利润
adj_ebitda | adjusted EBITDA | 经调整EBITDA
ebitda_margin | EBITDA margin | EBITDA利润率
ebita | EBITA | 息税摊销前利润
pretax_income | pre-tax income | 税前利润
net_income | net income | 净利润
net_loss | net loss | 净亏损
net_income_attrib | net income attributable to shareholders | 归母净利润
net_income_ex | net income excluding non-recurring items | 扣非净利润
net_income_core | core net income | 核心净利润
net_income_nongaap | non-GAAP net income | 非公认会计准则净利润
net_margin | net margin | 净利率
loss_ratio | loss ratio | 亏损率
eps | earnings per share | 每股收益
eps_nongaap | non-GAAP earnings per share | 非公认会计准则每股收益
dividend | dividend | 分红
dividend_per_share | dividend per share | 每股股息
payout_ratio | payout ratio | 派息比率
capex | capital expenditures | 资本支出
operating_cash_flow | operating cash flow | 经营现金流
free_cash_flow | free cash flow | 自由现金流
cash | cash and equivalents | 现金及现金等价物
cash_burn | cash burn | 现金消耗
net_cash | net cash | 净现金
debt | debt | 有息负债
net_debt | net debt | 净负债
liquidity | liquidity | 流动性
leverage | leverage | 杠杆率
gearing | gearing | 净负债比率
borrowing_cost | borrowing cost | 平均借贷成本
inventory | inventory | 存货
turnover_days | turnover days | 周转天数
dso | days sales outstanding | 应收账款周转天数
dio | days inventory outstanding | 存货周转天数
dpo | days payable outstanding | 应付账款周转天数
receivables | receivables | 应收账款
depreciation | depreciation | 折旧
buyback | share repurchases | 回购
shares_repurchased | shares repurchased | 回购股份
share_count | share count | 股数
shares | share capital | 总股本
share_price | share price | 股价
average_price | average price | 平均价格
tax_rate | tax rate | 有效税率
roe | return on equity | 净资产收益率
dau | daily active users | 日活跃用户
mau | monthly active users | 月活跃用户
users | users | 用户数
subscribers | subscribers | 订阅用户
customers | customers | 客户数
churn | churn | 流失率
gmv | gross merchandise volume | 商品交易总额
take_rate | take rate | 货币化率
arpu | average revenue per user | 每用户平均收入
price | price | 单价
retention | retention | 留存率
paying_ratio | paying ratio | 付费率
orders | orders | 订单
backlog | backlog | 在手订单
book_to_bill | book-to-bill ratio | 订单出货比
rpo | remaining performance obligations | 剩余履约义务
billings | billings | 账单额
contract_liabilities | contract liabilities | 合同负债
arr | annual recurring revenue | 年度经常性收入
same_store_sales | same-store sales | 同店销售额
stores | stores | 门店数
shipments | shipments | 出货量
volume | volume | 销量
capacity | capacity | 产能
utilisation | capacity utilisation | 产能利用率
yield | yield | 良率
market_share | market share | 市占率
penetration | penetration | 渗透率
share_of | share | 占比
fleet | fleet | 机队船队
headcount | headcount | 员工人数
nim | net interest margin | 净息差
npl_ratio | non-performing loan ratio | 不良率
coverage_ratio | coverage ratio | 拨备覆盖率
cet1_ratio | CET1 ratio | 核心一级资本充足率
loans | loans | 贷款余额
deposits | deposits | 存款余额
new_business_value | value of new business | 新业务价值
embedded_value | embedded value | 内含价值
combined_ratio | combined ratio | 综合成本率
premiums | premiums | 保费
growth | growth | 增速
rental_reversion | rental reversion | 租金调整率
footfall | footfall | 人流
rent | rent | 租金
restructuring | restructuring charges | 重组费用
gdp | gross domestic product | 国内生产总值
market_value | market value | 市值
`;

export const METRIC_NAMES: ReadonlyMap<string, Localized> = new Map(
  ROWS.trim()
    .split('\n')
    .map((row) => {
      const [id = '', en = '', zh = ''] = row.split(' | ');
      return [id, { en, zh }] as const;
    }),
);
