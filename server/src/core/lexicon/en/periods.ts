import { wordTable } from '../wordTable';

export const EN_MONTHS = wordTable<number>({
  january: 1,
  february: 2,
  march: 3,
  april: 4,
  may: 5,
  june: 6,
  july: 7,
  august: 8,
  september: 9,
  october: 10,
  november: 11,
  december: 12,
  jan: 1,
  feb: 2,
  mar: 3,
  apr: 4,
  jun: 6,
  jul: 7,
  aug: 8,
  sep: 9,
  sept: 9,
  oct: 10,
  nov: 11,
  dec: 12,
});

export const EN_PARTS: readonly (readonly [words: string, part: string])[] = [
  ['first quarter | first-quarter | 1st quarter | quarter one | first fiscal quarter', 'Q1'],
  ['second quarter | second-quarter | 2nd quarter | quarter two | second fiscal quarter', 'Q2'],
  ['third quarter | third-quarter | 3rd quarter | quarter three | third fiscal quarter', 'Q3'],
  ['fourth quarter | fourth-quarter | 4th quarter | quarter four | fourth fiscal quarter', 'Q4'],
  ['first half | first-half | front half', 'H1'],
  ['second half | second-half | back half | back-half', 'H2'],
  ['first nine months | the nine months | nine months ended', 'Q1-Q3'],
];

/** As in the Chinese table: `year`, `same` and `quarter` count from the period that the call reports. */
export const EN_RELATIVE: readonly (readonly [
  words: string,
  shift: { year?: number; same?: number; quarter?: number; spoken?: true; passing?: true },
])[] = [
  [
    'a year ago | last year | a year earlier | the prior year | prior-year | the prior-year period | prior year | the year-ago quarter | the year-ago period | year-ago | the same quarter last year | the same period last year | the same period of last year | one year ago',
    { same: -1 },
  ],
  ['this quarter | the quarter | in the period | the current quarter | the half', { same: 0 }],
  ['last quarter | the prior quarter | the previous quarter | prior quarter', { quarter: -1 }],
  ['next quarter | the coming quarter', { quarter: 1 }],
  ['the full year | full year | full-year | the full fiscal year | for the year | this fiscal year', { year: 0 }],
  ['this year', { year: 0, spoken: true }],
  ['the year', { year: 0, passing: true }],
  ['next fiscal year | the coming year', { year: 1 }],
  ['next year', { year: 1, spoken: true }],
];
