import { EN_PER } from '../lexicon/en/units';
import { ZH_PER } from '../lexicon/zh/units';
import { anyOf } from '../text/anyOf';
import { isHan } from '../text/script';
import type { Span } from '../transcript';

const EN = new RegExp(
  `^,? (?:per (?:(?:fully )?diluted |basic |ordinary |common )*([a-z]{2,12})|an? (?:diluted )?(${anyOf(EN_PER)})(?! (?:ago|earlier|before)))\\b`,
);
const ZH_AFTER = new RegExp(`^ ?(?:[/每]|(?:一|每一))(${anyOf(ZH_PER)})`);
const ZH_BEFORE = new RegExp(`每(?:一)?(${anyOf(ZH_PER)})(?:[派付为是约卖赚涨跌]|只有|大约|不到|超过)*$`);
const SHARE = /^(?:股|share|ads)$/;

/** What an amount is for one of, in the words of the text and where they stand: `share` of `$1.37 a share`, 吨 of 2.15元/吨. */
export function perUnitOf(lower: string, { start, end }: Span): (Span & { unit: string }) | undefined {
  const isChinese = isHan(lower.charCodeAt(end - 1)) || isHan(lower.charCodeAt(end + 1));
  const after = (isChinese ? ZH_AFTER : EN).exec(lower.slice(end, end + 40));
  const from = Math.max(0, start - 10);
  const match = after ?? ZH_BEFORE.exec(lower.slice(from, start));
  const unit = match?.[1] ?? match?.[2];
  if (!match || !unit) return undefined;
  const at = (after ? end : from) + match.index;
  return { start: at, end: at + match[0].length, unit: SHARE.test(unit) ? 'share' : unit };
}
