import { PROCEDURAL as EN_PROCEDURAL } from '../lexicon/en/procedural';
import { INVITES, PROCEDURAL as ZH_PROCEDURAL } from '../lexicon/zh/procedural';
import { isHan } from '../text/script';

/** Longer sentences do more than run the call. */
const LONGEST = 70;
const CALLED =
  "(?!(?:When|Why|How|What|Where|Which|Who|If|Whether)\\b)[A-Z][\\w.'’-]{1,20}(?: [A-Z][\\w.'’-]{1,20}){0,2}";
const EN = new RegExp(
  `^(?:(?!(?:[Oo]n|[Aa]bout|[Ff]or|[Ww]ith|[Gg]iven) )[^,?]{1,32}, )?(?:(?:[Ss]o|[Oo]kay|OK|[Aa]nd|[Ss]orry|[Nn]ow|${CALLED}),? ){0,3}(?:${EN_PROCEDURAL.join('|')})(?:,? (?:please|then|there|everyone|here|now|operator|${CALLED}))?\\?$`,
);
const ZH = new RegExp(
  `^(?:(?:那|好的?|嗯|喂|哎|请问|不好意思|抱歉|谢谢|[\\u4e00-\\u9fff]{1,5}(?:总|先生|女士|老师|生|小姐|博士|董|线上)?(?=[,:]|您|你|要|来))[,:]? ?){0,3}(?:${ZH_PROCEDURAL.join('|')})[吗么呢啊]?\\?$`,
);

/** Whether a sentence with a question mark only runs the call: `Are you there?`, 哪位先来？ */
export function isProcedural(text: string): boolean {
  if (text.length > LONGEST) return false;
  const bare = text.replace(/["'”’)\]]{0,3}$/, '');
  return isHan(bare.charCodeAt(0))
    ? ZH.test(bare)
    : EN.test(bare) || EN.test(bare.charAt(0).toLowerCase() + bare.slice(1));
}

const FLOOR = new RegExp(INVITES);

/** Whether a sentence asks one person to speak to the others: 下面请财务总监介绍. */
export const givesFloor = (text: string): boolean => FLOOR.test(text);
