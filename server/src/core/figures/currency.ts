import type { Block } from '../block';

/**
 * The currency that 元 and `$` without a name mean in the document: the one that it names most often, where its names end in the same
 * word. Undefined where nothing is named, so that 元 stays the yuan and `$` the US dollar.
 */
export function documentCurrency(blocks: readonly Block[]): string | undefined {
  const named = new Map<string, number>();
  let bare: string | undefined;
  for (const { facts } of blocks) {
    for (const { currency, bareCurrency, impliedCurrency } of facts.figures.figures) {
      if (impliedCurrency) continue;
      if (currency && !bareCurrency) named.set(currency, (named.get(currency) ?? 0) + 1);
      else if (currency) bare ??= currency;
    }
  }
  const [most] = [...named].sort((a, b) => b[1] - a[1]);
  if (!most) return bare;
  const family =
    bare === 'CNY' ? ['HKD', 'TWD', 'MOP', 'CNY'] : bare === 'USD' ? ['HKD', 'TWD', 'SGD', 'AUD', 'CAD'] : [most[0]];
  return family.includes(most[0]) ? most[0] : bare;
}
