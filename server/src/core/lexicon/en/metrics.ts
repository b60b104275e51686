import type { MetricTerm } from '../figureTerms';

/** What English calls measure (domain.md 2.6). */
export const EN_METRICS: readonly MetricTerm[] = [
  {
    id: 'revenue',
    kind: 'money',
    words:
      'total net revenue | total revenues | total revenue | net revenues | net revenue | revenues | revenue | top line | top-line | net revenue total | total company revenue | group revenue | total group revenue',
  },
  {
    id: 'sales',
    kind: 'money',
    words:
      'total net sales | net sales | sales | turnover | gross sales | net sales value | retail sales | wholesale sales | system sales | systemwide sales | system-wide sales | product sales | total sales',
  },
  { id: 'gross_profit', kind: 'money', words: 'gross profit | gross profits | gross profit dollars' },
  {
    id: 'gross_margin',
    kind: 'ratio',
    words:
      'gross profit margin | gross margins | gross margin | gross-margin | gm | gross margin rate | adjusted gross margin | merchandise margin | merchandise margins | gross margin percentage | product margin',
  },
  {
    id: 'operating_expense',
    kind: 'money',
    words:
      'operating expenses | operating expense | opex | expenses | total expenses | operating costs | total operating expenses | operating cost | noninterest expense | non-interest expense | expense | adjusted operating expenses | total costs',
  },
  {
    id: 'sga',
    kind: 'money',
    words:
      'sg&a | sg&a expense | sg&a expenses | selling, general and administrative expenses | g&a | selling, general and administrative expense | general and administrative expenses | general and administrative | selling and marketing expenses | selling expenses | marketing expense | marketing expenses | sales and marketing expenses | sales and marketing expense | sales and marketing | marketing spend | sg&a ratio | advertising expense | advertising spend',
  },
  {
    id: 'rnd_expense',
    kind: 'money',
    words:
      'research spending | research expense | research expenses | r&d costs | r&d | r&d expense | r&d expenses | research and development expenses | research and development | research & development | research and development expense | r&d spend | r&d spending | r&d investment',
  },
  {
    id: 'cost',
    kind: 'money',
    words:
      'cost of revenue | cost of sales | costs | cost | tariffs | tariff cost | cost of goods sold | cogs | freight costs | labor costs | labor cost | input costs | tariff costs | unit cost | unit costs | tariff | cost savings | savings | synergies | cost synergies | run-rate savings | investment | investments | spending | spend | budget | one-off costs | one-time costs | casm | cost per available seat mile | all-in sustaining costs | lifting cost',
  },
  { id: 'finance_cost', kind: 'money', words: 'net interest expense | interest expense' },
  {
    id: 'operating_income',
    kind: 'money',
    words:
      'income from operations | operating income | operating profit | ebit | operating profits | operating earnings | adjusted operating income | adjusted operating profit | underlying operating profit | segment operating income | segment profit | segment income | trading profit | pre-provision profit | net operating income | noi',
  },
  {
    id: 'operating_loss',
    kind: 'money',
    words: 'operating loss | loss from operations | operating losses | adjusted operating loss',
  },
  {
    id: 'operating_margin',
    kind: 'ratio',
    words:
      'operating margins | operating margin | operating profit margin | adjusted operating margin | segment margin | ebit margin | ebita margin | underlying operating margin | pretax margin | contribution margin',
  },
  { id: 'margin', kind: 'ratio', words: 'margins | margin' },
  { id: 'ebitda_margin', kind: 'ratio', words: 'adjusted ebitda margin | ebitda margin' },
  { id: 'ebitda', kind: 'money', words: 'ebitda | ebitdar | ebita | underlying ebitda' },
  { id: 'adj_ebitda', kind: 'money', words: 'adjusted ebitda', basis: 'nonGaap' },
  {
    id: 'pretax_income',
    kind: 'money',
    words:
      'pretax income | pre-tax income | income before taxes | profit before tax | income before income taxes | pretax profit | pre-tax profit | pretax earnings | pre-tax earnings',
  },
  {
    id: 'net_income',
    kind: 'money',
    words:
      'net income | net earnings | net profit | bottom line | profit | earnings | net profits | income | profits | profit after tax | net income available to common shareholders | core earnings | operating earnings after tax | ffo | funds from operations',
  },
  { id: 'net_loss', kind: 'money', words: 'net loss | net losses | loss | losses | adjusted net loss' },
  {
    id: 'net_income_attrib',
    kind: 'money',
    words:
      'net income attributable to shareholders | net income attributable to common shareholders | net income attributable to ordinary shareholders',
  },
  { id: 'net_income_nongaap', kind: 'money', words: 'non-gaap net income | adjusted net income', basis: 'nonGaap' },
  { id: 'net_margin', kind: 'ratio', words: 'net margin | net income margin | net profit margin' },
  {
    id: 'eps',
    kind: 'perUnit',
    words:
      'diluted earnings per share | diluted eps | earnings per share | earnings per diluted share | eps | gaap eps | diluted earnings per ads | gaap diluted eps | gaap earnings per share | earnings per ads | ffo per share | loss per share | net loss per share | diluted loss per share | basic earnings per share | earnings per diluted ads',
  },
  {
    id: 'eps_nongaap',
    kind: 'perUnit',
    words:
      'adjusted diluted eps | adjusted eps | non-gaap eps | adjusted earnings per share | non-gaap diluted eps | adjusted diluted earnings per share | non-gaap earnings per share | non-gaap diluted earnings per share | core eps | operating eps | underlying eps | headline eps | adjusted eps diluted | normalized ffo per share | affo per share',
    basis: 'nonGaap',
  },
  {
    id: 'dividend',
    kind: 'perUnit',
    words:
      'quarterly dividend | dividends | dividend | common dividend | dividend per share | cash dividend | special dividend | annual dividend | interim dividend | final dividend | dividends per share',
  },
  {
    id: 'capex',
    kind: 'money',
    words:
      'capital expenditures | capital expenditure | capital spending | capex | capital investment | capital investments | capital expense | capital spend | gross capex | net capex | maintenance capex | capital budget',
  },
  {
    id: 'operating_cash_flow',
    kind: 'money',
    words:
      'cash flow from operations | cash flows from operations | operating cash flow | cash from operations | cash provided by operating activities | net cash provided by operating activities | operating cash flows | operating cash | cash generated from operations | cash generation | cash flow from operating activities | cash used in operating activities | net cash from operations',
  },
  {
    id: 'free_cash_flow',
    kind: 'money',
    words: 'free cash flow | fcf | adjusted free cash flow | free cash flows | unlevered free cash flow | free cash',
  },
  { id: 'cash_burn', kind: 'money', words: 'cash burn | burned | burn' },
  {
    id: 'cash',
    kind: 'money',
    words:
      'cash and cash equivalents | cash, cash equivalents | cash and equivalents | cash balance | cash on hand | of cash | cash | cash, cash equivalents and marketable securities | cash and short-term investments | cash and investments | cash, equivalents and investments | cash and marketable securities | cash position | unrestricted cash | cash, cash equivalents and short-term investments | cash and securities',
  },
  { id: 'net_cash', kind: 'money', words: 'net cash' },
  { id: 'net_debt', kind: 'money', words: 'net debt' },
  {
    id: 'debt',
    kind: 'money',
    words:
      'total debt | long-term debt | debt | gross debt | term loan | senior notes | borrowings | total borrowings | convertible notes | notes payable',
  },
  {
    id: 'liquidity',
    kind: 'money',
    words: 'total liquidity | liquidity | available liquidity | revolver availability | undrawn revolver',
  },
  {
    id: 'leverage',
    kind: 'multiple',
    words:
      'net leverage | leverage ratio | leverage | times ebitda | net debt to ebitda | net debt to adjusted ebitda | net leverage ratio | gross leverage | debt to ebitda | gearing | interest cover | interest coverage | coverage ratio | ltv | loan-to-value',
  },
  {
    id: 'inventory',
    kind: 'money',
    words:
      'inventories | inventory | channel inventory | inventory levels | inventory balance | weeks of supply | weeks of inventory',
  },
  {
    id: 'dso',
    kind: 'days',
    words: 'days sales outstanding | dso | dsos | days of sales outstanding | receivable days',
  },
  {
    id: 'dio',
    kind: 'days',
    words:
      'days inventory outstanding | dio | inventory days | days of inventory | days inventory | days of supply | days on hand | inventory turns | cash conversion cycle',
  },
  { id: 'dpo', kind: 'days', words: 'days payable outstanding | dpo' },
  {
    id: 'buyback',
    kind: 'money',
    words:
      'share repurchases | stock repurchases | repurchases | buybacks | buyback | repurchase authorization | repurchase program | share repurchase | stock repurchase | share buyback | share buybacks | stock buybacks | repurchase | authorization | remaining authorization | buyback authorization | buyback program | share repurchase program | share repurchase authorization | repurchase plan',
  },
  {
    id: 'shares_repurchased',
    kind: 'moneyOrCount',
    words: 'repurchased | bought back | shares repurchased',
    name: 'shares repurchased',
  },
  {
    id: 'share_count',
    kind: 'count',
    words:
      'share count | shares outstanding | diluted shares | shares | diluted share count | weighted average shares | shares issued | average diluted shares | ads outstanding | weighted average diluted shares',
  },
  {
    id: 'average_price',
    kind: 'perUnit',
    words:
      'average price | average selling price | average price per share | asp | price | average selling prices | asps | realized price | average realized price | average order value | aov | average ticket | ticket | average transaction value | average daily rate | adr | revpar | average rate | prices | average revenue per unit | arpau | list price | unit price | average contract value | acv | average price point | average check | fares | fare | rasm | prasm | oil price | gas price | day rate | day rates | rent per square foot | average rent | spot price | spot rates | revenue per user | revenue per available room',
  },
  {
    id: 'share_price',
    kind: 'perUnit',
    words: 'share price | stock price | stock | stock price per share | shares price',
  },
  {
    id: 'tax_rate',
    kind: 'ratio',
    words:
      'effective tax rate | tax rate | etr | non-gaap tax rate | adjusted tax rate | corporate tax rate | effective rate',
  },
  {
    id: 'roe',
    kind: 'ratio',
    words:
      'return on equity | roe | roic | return on invested capital | return on capital | return on invested capital roic | return on tangible common equity | rotce | return on assets | roa | roce | return on average equity | irr | internal rate of return | hurdle rate | dividend yield',
  },
  {
    id: 'headcount',
    kind: 'count',
    words:
      'headcount | employees | workforce | employee base | full-time employees | salespeople | sales reps | job cuts | layoffs | total headcount | ftes | average headcount',
  },
  { id: 'headcount', kind: 'count', words: 'staff | full-time staff | permanent staff', name: 'headcount' },
  { id: 'net_income', kind: 'money', words: 'earned', name: 'net income' },
  { id: 'net_income', kind: 'money', words: 'after tax | after taxes | after-tax', name: 'net income after tax' },
  { id: 'pretax_income', kind: 'money', words: 'before tax | before taxes', name: 'pre-tax income' },
  { id: 'net_loss', kind: 'money', words: 'lost', name: 'net loss' },
  {
    id: 'growth',
    kind: 'ratio',
    words:
      'organic growth | growth rate | sales growth | revenue growth | growth | revenue growth rate | earnings growth | organic revenue growth | organic sales growth | top-line growth | top line growth | core growth | market growth | category growth | constant currency growth',
  },
  {
    id: 'restructuring',
    kind: 'money',
    words:
      'restructuring charges | restructuring costs | impairment charge | impairment | impairments | goodwill impairment | impairment charges | write-down | write-downs | writedown | severance | severance costs | restructuring charge | restructuring cost | restructuring expenses | one-time charge | litigation charge | goodwill',
  },
  {
    id: 'average_coupon',
    kind: 'ratio',
    words:
      'average coupon | interest rate | coupon | interest rates | federal funds rate | average yield | deposit cost | cost of deposits | deposit costs | deposit beta | cost of funds | mortgage rate | mortgage rates | discount rate | loan yield | loan yields | asset yield | cost of debt | average cost of debt | weighted average interest rate | cap rate | average interest rate',
  },
  {
    id: 'depreciation',
    kind: 'money',
    words:
      'depreciation and amortization | depreciation | amortization | stock-based compensation | stock-based compensation expense | share-based compensation | stock compensation | stock comp | sbc | d&a',
  },
  {
    id: 'other_income',
    kind: 'money',
    words:
      'other income | other expense | non-operating items | non-operating income | non-operating loss | foreign exchange loss | foreign exchange gain | foreign exchange losses | fx headwind | fx tailwind | currency headwind | fx impact | currency impact | headwind | tailwind | foreign exchange impact | income tax expense | tax expense | taxes | tax benefit | gain on sale',
  },
  {
    id: 'receivables',
    kind: 'money',
    words:
      'accounts receivable | receivables | accounts payable | payables | working capital | net working capital | trade receivables',
  },
  {
    id: 'purchase_price',
    kind: 'money',
    words:
      'purchase price | enterprise value | consideration | valuation | market cap | market capitalization | acquisition price | proceeds | net proceeds | price tag | upfront payment | milestone payments | royalties | addressable market | total addressable market | tam | market opportunity',
  },
];
