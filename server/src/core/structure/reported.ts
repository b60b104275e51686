import type { Span } from '../transcript';

const ZH =
  /(?:^|[。!?;”] ?)((?:他|她|其)(?:们)?(?:还|也|并|同时|进一步|随后|最后|接着|另外){0,2}(?:表示|称|指出|认为|补充道|补充说|补充|强调|透露|坦言|提到|说道|说|介绍|解释|预计|回应))/g;
const EN =
  /(?:^|[.!?”"] )((?:He|She|They) (?:also |then |further |later )?(?:said|says|noted|notes|added|adds|explained|stressed|emphasized|pointed out|told|stated|believes|expects))\b/g;
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
