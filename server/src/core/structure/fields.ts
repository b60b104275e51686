import { FIELDS } from '../lexicon/zh/notNames';

const BY_LENGTH = [...FIELDS].sort((a, b) => b.length - a.length);
const BEHIND = /^(?:\([^()]{1,8}\))?(?: ?:| {2})/;

/** True for a block that starts with a form's field, followed by a colon or by a gap. */
export function isField(reading: string): boolean {
  const name = BY_LENGTH.find((field) => reading.startsWith(field));
  return name !== undefined && BEHIND.test(reading.slice(name.length, name.length + 12));
}
