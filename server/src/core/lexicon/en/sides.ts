import type { SideTerm } from '../terms';

export const SIDES: readonly SideTerm[] = [
  { term: 'q', side: 'question' },
  { term: 'question', side: 'question' },
  { term: 'a', side: 'answer' },
  { term: 'answer', side: 'answer' },
];
