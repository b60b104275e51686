import { parsePeriod } from '../figures/period';
import type { Figure } from '../transcript';
import type { Facts, Rule, RuleDocumentation } from './rule';

const ENDED = /(?:截至|截止|ended|ending)[^.。;;]{0,4}$/i;
const NEAR = 16;

/** A fiscal quarter with the day on which it ended, and the last month of the fiscal year that follows. */
interface Tie {
  readonly quarter: Figure;
  readonly date: Figure;
  readonly yearEnd: number;
}

/** Fiscal quarters and the dates on which they ended, which give fiscal years that end in two different months. */
export const fiscalMismatch: Rule = {
  id: 'fiscal-mismatch',
  level: 'information',
  title: { en: 'fiscal quarters that do not fit one fiscal year', zh: '与财年不符的财季' },
  *check(facts) {
    let first: Tie | undefined;
    for (const tie of tiesOf(facts)) {
      first ??= tie;
      if (tie.yearEnd === first.yearEnd) continue;
      const words = ({ start, end }: Figure): string => facts.text.slice(start, end);
      yield {
        start: tie.quarter.start,
        end: tie.quarter.end,
        message: {
          en: `${words(tie.quarter)} ended ${words(tie.date)} makes the fiscal year end in month ${tie.yearEnd}; elsewhere it ends in month ${first.yearEnd}.`,
          zh: `${words(tie.quarter)}截至${words(tie.date)},则财年于${tie.yearEnd}月结束;而别处为${first.yearEnd}月。`,
        },
        related: [
          { start: first.quarter.start, end: first.quarter.end, message: { en: 'The other quarter', zh: '另一财季' } },
        ],
      };
    }
  },
};

export const documentation: RuleDocumentation = {
  explanation: {
    en: 'A fiscal quarter and the date on which it ended say in which month the fiscal year ends. Two such pairs of the text give two different months, so one quarter or date is a slip.',
    zh: '财季及其截止日可推出财年的结束月份。文中两处推出的月份不同,其中一个财季或日期可能有误。',
  },
  example: '截至2024年12月31日的2025财年第三财季……截至2025年3月31日的2025财年第三财季。',
};

function* tiesOf({ figures, text }: Facts): Generator<Tie> {
  for (let index = 0; index + 1 < figures.length; index++) {
    const [first, second] = [figures[index]!, figures[index + 1]!];
    const dateFirst = first.kind === 'date' && second.kind === 'fiscalPeriod';
    if (!dateFirst && !(first.kind === 'fiscalPeriod' && second.kind === 'date')) continue;
    const [date, quarter] = dateFirst ? [first, second] : [second, first];
    const between = text.slice(first.end, second.start);
    if (between.length > NEAR || /[。;;\n]|\. /.test(between)) continue;
    if (!ENDED.test(text.slice(Math.max(0, date.start - NEAR), date.start))) continue;
    const yearEnd = yearEndOf(quarter, date);
    if (yearEnd !== undefined) yield { quarter, date, yearEnd };
  }
}

/** The month with which the fiscal year of a quarter ends that ended in the date's month. */
function yearEndOf(quarter: Figure, date: Figure): number | undefined {
  const parsed = parsePeriod(quarter.value);
  const month = Number(/^\d{4}-(\d\d)/.exec(date.value ?? '')?.[1] ?? 0);
  if (!parsed?.fiscal || !/^Q[1-4]$/.test(parsed.part ?? '') || month < 1 || month > 12) return undefined;
  return ((month + 3 * (4 - Number(parsed.part![1])) - 1) % 12) + 1;
}
