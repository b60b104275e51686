/** What a user would take instead: each gives a function that does on a text what that library does. */
import * as recognizers from '@microsoft/recognizers-text-suite';
import * as chrono from 'chrono-node';
import compromise from 'compromise';
import { LocalLinter } from 'harper.js';
import { binary } from 'harper.js/binary';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';

const linter = new LocalLinter({ binary });
const tokenizer = winkNLP(model, []);
const wink = winkNLP(model);

/** wink-nlp's tokens and nothing else. */
export const tokens = (text) => tokenizer.readDoc(text).tokens().out();

const recognise = (culture) => (text) => [
  recognizers.recognizeNumber(text, culture),
  recognizers.recognizePercentage(text, culture),
  recognizers.recognizeCurrency(text, culture),
  recognizers.recognizeDateTime(text, culture),
];

export const others = [
  ['Microsoft Recognizers: number, percent, currency, datetime', 'zh', recognise(recognizers.Culture.Chinese)],
  ['Microsoft Recognizers: number, percent, currency, datetime', 'en', recognise(recognizers.Culture.English)],
  ['wink-nlp: every step of its model', 'en', (text) => wink.readDoc(text).tokens().out()],
  ['compromise', 'en', (text) => compromise(text).json()],
  ['chrono-node: dates', 'zh', (text) => chrono.zh.parse(text)],
  ['chrono-node: dates', 'en', (text) => chrono.en.parse(text)],
  ['harper.js: lints', 'en', (text) => linter.lint(text)],
];
