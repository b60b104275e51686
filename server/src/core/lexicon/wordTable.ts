/** What each word of a list stands for, and nothing else: not `constructor`, which every object knows. */
export const wordTable = <Value>(rows: Readonly<Record<string, Value>>): Readonly<Record<string, Value>> =>
  Object.assign(Object.create(null) as Record<string, Value>, rows);
