import { EN_NOT_NOUNS } from '../lexicon/en/nouns';

const STOPS = new Set(EN_NOT_NOUNS.split(' '));

/** True for an English word in lower case that names nothing by itself: a verb, a pronoun, an article, an adverb. */
export const isNoNoun = (word: string): boolean => STOPS.has(word) || /(?:[a-z]ed|ly|n't|'[a-z]+)$/.test(word);
