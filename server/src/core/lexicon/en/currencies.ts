/** Marks and codes before a number, longest first where one begins another. */
export const CURRENCY_PREFIXES: readonly (readonly [marks: string, code: string])[] = [
  ['us$ | usd | usd$ | u.s.$ | $us', 'USD'],
  ['hk$ | hkd | hkd$', 'HKD'],
  ['nt$ | ntd | twd | nt', 'TWD'],
  ['s$ | sgd | sg$', 'SGD'],
  ['a$ | aud | au$', 'AUD'],
  ['c$ | cad | ca$', 'CAD'],
  ['r$ | brl', 'BRL'],
  ['mxn | mxn$ | mx$', 'MXN'],
  ['rmb | rmb¥ | cny | cn¥ | ¥', 'CNY'],
  ['jpy | jpy¥ | jp¥', 'JPY'],
  ['eur | eur€ | €', 'EUR'],
  ['gbp | gbp£ | £', 'GBP'],
  ['krw | ₩', 'KRW'],
  ['inr | rs. | rs | ₹', 'INR'],
  ['chf', 'CHF'],
  ['$', 'USD'],
];

/** Names and codes after a number. Minor units carry the power of ten that they are of a unit. */
export const CURRENCY_SUFFIXES: readonly (readonly [names: string, code: string, part?: number])[] = [
  ['us dollars | u.s. dollars | us dollar | u.s. dollar | dollars | dollar | usd | bucks', 'USD'],
  ['cents | cent', 'USD', -2],
  ['hong kong dollars | hk dollars | hkd', 'HKD'],
  ['nt dollars | new taiwan dollars | ntd | twd', 'TWD'],
  ['singapore dollars | sgd', 'SGD'],
  ['australian dollars | aud', 'AUD'],
  ['canadian dollars | cad', 'CAD'],
  ['rmb | yuan | renminbi | cny', 'CNY'],
  ['euros | euro | eur | €', 'EUR'],
  ['pounds sterling | sterling | gbp | £', 'GBP'],
  ['pence | p', 'GBP', -2],
  ['yen | jpy', 'JPY'],
  ['won | krw', 'KRW'],
  ['rupees | inr', 'INR'],
  ['pesos | peso', 'MXN'],
  ['swiss francs | francs | chf', 'CHF'],
];
