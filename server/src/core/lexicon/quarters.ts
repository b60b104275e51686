/** Quarters by the words that count them, Chinese first. */
export const QUARTERS: Readonly<Record<string, string>> = {
  首: '1',
  一: '1',
  二: '2',
  三: '3',
  四: '4',
  first: '1',
  second: '2',
  third: '3',
  fourth: '4',
  '1st': '1',
  '2nd': '2',
  '3rd': '3',
  '4th': '4',
};
