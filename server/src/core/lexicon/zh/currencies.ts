/** Names of money after a number, by ISO 4217 code; minor units with the power of ten that they are of a unit. 元 alone is the currency that the document counts in. */
export const ZH_CURRENCIES: readonly (readonly [names: string, code: string, part?: number])[] = [
  ['元人民币 | 人民币元 | 人民币', 'CNY'],
  ['港元 | 港币 | 港纸 | 元港币 | 港币元', 'HKD'],
  ['美元 | 美金 | 元美金', 'USD'],
  ['美分', 'USD', -2],
  ['港仙 | 仙', 'HKD', -2],
  ['欧分', 'EUR', -2],
  ['便士', 'GBP', -2],
  ['新台币 | 台币 | 元新台币 | 新台币元', 'TWD'],
  ['欧元', 'EUR'],
  ['英镑', 'GBP'],
  ['日元 | 日圆 | 日币', 'JPY'],
  ['韩元 | 韩圆', 'KRW'],
  ['新加坡元 | 新加坡币 | 新元 | 坡币', 'SGD'],
  ['澳元 | 澳大利亚元', 'AUD'],
  ['加元 | 加币', 'CAD'],
  ['瑞士法郎 | 瑞郎', 'CHF'],
  ['泰铢', 'THB'],
  ['卢比 | 印度卢比', 'INR'],
  ['卢布', 'RUB'],
  ['澳门元 | 澳门币', 'MOP'],
  ['马币 | 林吉特', 'MYR'],
  ['越南盾', 'VND'],
];

/** Names before a number. */
export const ZH_CURRENCY_PREFIXES: readonly (readonly [names: string, code: string])[] = [
  ['人民币', 'CNY'],
  ['港币', 'HKD'],
  ['新台币', 'TWD'],
  ['美金', 'USD'],
];
