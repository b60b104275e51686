import type { Figure } from '../transcript';
import { isLevel, isReported, nameOf } from './levels';
import type { Rule, RuleDocumentation } from './rule';

const PROFITS = new Set([
  'net_income',
  'net_income_attrib',
  'net_income_ex',
  'net_income_nongaap',
  'eps',
  'eps_nongaap',
]);
/** Fewer digits than these may be the same by chance. */
const DIGITS = 4;

/** The same profit under two names that are not the same thing. */
export const basisSwap: Rule = {
  id: 'basis-swap',
  level: 'information',
  title: { en: 'one profit on two bases', zh: '同一利润数额的两种口径' },
  *compare({ figures, text }) {
    const known = new Map<string, Figure>();
    for (const figure of figures) {
      if (!isLevel(figure) || !isReported(figure) || !PROFITS.has(figure.metric!.id)) continue;
      if (figure.value === undefined || digitsOf(figure.value) < DIGITS) continue;
      const key = [figure.value, figure.currency, figure.period].join('\u0000');
      const before = known.get(key);
      if (!before) known.set(key, figure);
      if (!before || before.metric!.id === figure.metric!.id || before.metric!.segment !== figure.metric!.segment)
        continue;
      const words = text.slice(figure.start, figure.end);
      yield {
        start: figure.start,
        end: figure.end,
        message: {
          en: `${words} is called ${nameOf(figure)} here and ${nameOf(before)} before.`,
          zh: `${words}此处称为${nameOf(figure)},前文称为${nameOf(before)}。`,
        },
        related: [{ start: before.start, end: before.end, message: { en: 'The other basis', zh: '另一种口径' } }],
      };
    }
  },
};

export const documentation: RuleDocumentation = {
  explanation: {
    en: 'The very same amount is called profit by one set of rules here and by another there: GAAP and adjusted, attributable and total. They are seldom equal.',
    zh: '同一数额此处按一种口径称为利润,彼处按另一种口径:如通用准则与经调整、归母与合并。两者很少相等。',
  },
  example: '归母净利润为464.34亿元……经调整净利润为464.34亿元。',
};

/** How many digits a decimal has between its first and its last that is not 0. */
function digitsOf(value: string): number {
  const digits = value.replace(/[-.]/g, '');
  let [start, end] = [0, digits.length];
  while (start < end && digits[start] === '0') start++;
  while (end > start && digits[end - 1] === '0') end--;
  return end - start;
}
