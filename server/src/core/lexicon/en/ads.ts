import type { AdTerm } from '../terms';

/** Words of offers between paragraphs; the sentence that holds two of them, or a sure one, is an advertisement. */
export const FISHING_TERMS: readonly AdTerm[] = [
  { term: 'sponsored content', sure: true },
  { term: 'story continues below advertisement', sure: true },
  { term: 'article continues below', sure: true },
  { term: 'sign up for our free newsletter', sure: true },
  { term: 'click here to subscribe', sure: true },
  { term: 'start your free trial', sure: true },
  { term: 'use promo code', sure: true },
  { term: 'use code' },
  { term: 'promo code' },
  { term: 'free trial' },
  { term: 'click here' },
  { term: 'sign up' },
  { term: 'limited time' },
  { term: 'limited-time' },
  { term: 'special offer' },
  { term: 'subscribe now' },
  { term: 'subscribe today' },
  { term: 'stock picks' },
  { term: 'buy now' },
  { term: 'deposit bonus' },
];
