const setOf = (ids: string): ReadonlySet<string> => new Set(ids.split(' '));

/** What is counted on a day. */
export const STOCKS = setOf(
  'cash net_cash net_debt debt leverage gearing inventory receivables contract_liabilities backlog rpo headcount stores liquidity loans deposits',
);

/** What a company earns, of which an amount a share is told beside it. */
export const EARNINGS = setOf(
  'net_income net_income_attrib net_income_nongaap net_income_core net_loss eps eps_nongaap',
);

/** Amounts for one share. */
export const PER_SHARE = setOf('eps eps_nongaap dividend_per_share');

/** Metrics of the whole company that a call states once a period, whatever words it has for them. */
export const STATED_ONCE = setOf(
  'revenue sales gross_profit gross_margin operating_income operating_margin net_income net_income_attrib net_income_ex net_income_nongaap eps eps_nongaap capex operating_cash_flow free_cash_flow cash net_cash net_debt backlog dau mau gmv headcount same_store_sales',
);

/** Metrics of which there are several kinds: only one name means one of them. */
export const STATED_BY_NAME = setOf(
  'stores retention cet1_ratio nim npl_ratio coverage_ratio combined_ratio tax_rate payout_ratio arr aum total_assets embedded_value new_business_value',
);
