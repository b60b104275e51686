const SHIFTS = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4];
const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** 0 for a Sunday, by Sakamoto's method for the Gregorian calendar. */
export function weekday(year: number, month: number, day: number): number {
  const y = month < 3 ? year - 1 : year;
  return (y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + (SHIFTS[month - 1] ?? 0) + day) % 7;
}

/** How many days a month from 1 to 12 has; 0 for any other. */
export function daysIn(year: number, month: number): number {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 && leap ? 29 : (LENGTHS[month - 1] ?? 0);
}
