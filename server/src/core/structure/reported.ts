import { EN_REPORTING } from '../lexicon/en/reporting';
import { ZH_REPORTING } from '../lexicon/zh/reporting';
import { anyOf } from '../text/anyOf';
import type { Span } from '../transcript';

const ZH = new RegExp(
  `(?:^|[。!?;”] ?)((?:他|她|其)(?:们)?(?:还|也|并|同时|进一步|随后|最后|接着|另外){0,2}(?:${anyOf(ZH_REPORTING)}))`,
  'g',
);
const EN = new RegExp(
  `(?:^|[.!?”"] )((?:He|She|They) (?:also |then |further |later )?(?:${anyOf(EN_REPORTING)}))\\b`,
  'g',
);
const PRONOUN = /[他她其]|(?:He|She|They) /;

/** Where a pronoun speaks: 他表示, `She added`. Whom it means, the text around has to tell. */
export function findReported(reading: string): Span[] {
  const found: Span[] = [];
  if (!PRONOUN.test(reading)) return found;
  for (const pattern of [ZH, EN]) {
    for (const match of reading.matchAll(pattern)) {
      const end = match.index + match[0].length;
      found.push({ start: end - match[1]!.length, end });
    }
  }
  return found;
}
