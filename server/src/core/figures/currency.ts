import type { Block } from '../block';
import { TAIWANESE } from '../lexicon/zh/figureCues';
import { anyOf } from '../text/anyOf';
import type { FigureFact } from './facts';

/** The currencies of a block's amounts. */
export interface Currencies {
  /** How often each is named. */
  readonly named: ReadonlyMap<string, number>;
  /** What 元 or `$` alone, where the first stands, would mean by itself. */
  readonly bare?: string;
  /** How often such a mark stands alone. */
  readonly alone: number;
}

export const NO_CURRENCIES: Currencies = { named: new Map(), alone: 0 };

export function currenciesOf(figures: readonly FigureFact[]): Currencies {
  const named = new Map<string, number>();
  let bare: string | undefined;
  let alone = 0;
  for (const { currency, bareCurrency, impliedCurrency } of figures) {
    if (impliedCurrency || !currency) continue;
    if (bareCurrency) alone++;
    if (bareCurrency) bare ??= currency;
    else named.set(currency, (named.get(currency) ?? 0) + 1);
  }
  return named.size === 0 && !bare ? NO_CURRENCIES : { named, bare, alone };
}

/**
 * The currency that 元 and `$` without a name mean in the document: the one that it names most often, where its names end in the same
 * word and it does not stand beside many more without one; the Taiwan dollar in a Taiwanese text. Undefined where nothing is named, so that 元 stays the yuan and `$` the US dollar.
 */
export function documentCurrency(blocks: readonly Block[]): string | undefined {
  const named = new Map<string, number>();
  let bare: string | undefined;
  let alone = 0;
  for (const { facts } of blocks) {
    const { currencies } = facts.figures;
    if (currencies === NO_CURRENCIES) continue;
    bare ??= currencies.bare;
    alone += currencies.alone;
    for (const [currency, times] of currencies.named) named.set(currency, (named.get(currency) ?? 0) + times);
  }
  const [most] = [...named].sort((a, b) => b[1] - a[1]);
  if (bare === 'CNY' && (!most || most[0] !== 'TWD') && isTaiwanese(blocks)) return 'TWD';
  if (!most || (bare === 'CNY' && alone > 4 * most[1])) return bare;
  const family =
    bare === 'CNY' ? ['HKD', 'TWD', 'MOP', 'CNY'] : bare === 'USD' ? ['HKD', 'TWD', 'SGD', 'AUD', 'CAD'] : [most[0]];
  return family.includes(most[0]) ? most[0] : bare;
}

/** Words of Taiwan's market in the first paragraphs. */
const isTaiwanese = (blocks: readonly Block[]): boolean =>
  blocks.slice(0, HEAD).some(({ facts }) => TAIWAN.test(facts.source));

const HEAD = 12;
const TAIWAN = new RegExp(anyOf(TAIWANESE));
