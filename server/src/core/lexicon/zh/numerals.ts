/** Chinese digits, each followed by its value; everyday, positional and financial forms. */
export const ZH_DIGITS = '零0〇0○0一1壹1幺1二2贰2两2俩2三3叁3四4肆4五5伍5六6陆6七7柒7八8捌8九9玖9';

/** Units inside a section of four digits, as powers of ten. */
export const ZH_SMALL_UNITS: Readonly<Record<string, number>> = { 十: 1, 拾: 1, 百: 2, 佰: 2, 千: 3, 仟: 3 };

/** Units that close a section, as powers of ten. 兆 is 10^12, as Taiwan counts. */
export const ZH_BIG_UNITS: Readonly<Record<string, number>> = { 万: 4, 亿: 8, 兆: 12 };

/** What follows a unit's character and makes it part of a word: 千瓦, 百分点, 兆瓦, 万科. */
export const ZH_UNIT_IN_WORD: Readonly<Record<string, string>> = {
  千: '瓦克米卡赫',
  百: '分货度',
  兆: '瓦字赫帕',
};
