import type { SideTerm } from '../terms';

export const SIDES: readonly SideTerm[] = [
  { term: '问', side: 'question' },
  { term: '问题', side: 'question' },
  { term: '提问', side: 'question' },
  { term: '追问', side: 'question' },
  { term: '再问', side: 'question' },
  { term: '提问者', side: 'question', person: true },
  { term: '提问人', side: 'question', person: true },
  { term: '答', side: 'answer' },
  { term: '回答', side: 'answer' },
  { term: '回复', side: 'answer' },
  { term: '答复', side: 'answer' },
  { term: '解答', side: 'answer' },
  { term: '回答者', side: 'answer', person: true },
  { term: '回答人', side: 'answer', person: true },
];
