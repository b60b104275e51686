/**
 * `npm run check:scaling`: how time grows with the text, and how it compares with work of a known size in the same run, so
 * that the answer is the same on every machine. Processor time; what is over its bar is measured again before it counts.
 */
import { analyse } from '../server/src/core/analyse';
import { loadSegmenter } from '../server/src/node/segmenter';
import { SERVICE } from '../server/src/service';
import { readSettings } from '../server/src/service/settings';
import { takeSnapshot } from '../server/src/service/snapshot';
import { processorTime } from './measure';
import { ofSize } from './texts';

const SIZE = 60_000;
const ROUNDS = 7;
const ATTEMPTS = 5;
/** Twice the text takes at most so many times as long. */
const DOUBLED = 2.2;
/** What an editor is sent are many small objects, which outgrow the processor's caches between the two sizes. */
const OBJECTS_DOUBLED = 2.6;
/** A keystroke takes at most such a part of a whole analysis. */
const KEYSTROKE = 0.25;
/** A whole analysis takes at most so many times as long as cutting the text into words: now, with a margin. */
const WORDS = { zh: 30, en: 12 };

type Work = () => unknown;

interface Bar {
  readonly what: string;
  readonly work: Work;
  readonly against: Work;
  readonly atMost: number;
}

const cold = (text: string): Work => () => analyse(text); // prettier-ignore

function keystroke(text: string): Work {
  const middle = text.length / 2;
  const kept = analyse(text);
  return () => analyse(text.slice(0, middle) + '增' + text.slice(middle), {}, kept);
}

/** What an editor asks for after an edit. */
function features(text: string): Work {
  const snapshot = takeSnapshot('file:///call.transcript', 1, analyse(text));
  const { levels } = readSettings({});
  return () => [
    SERVICE.provideDocumentSymbols(snapshot, 'en'),
    SERVICE.provideFoldingRanges(snapshot),
    SERVICE.provideSemanticTokens(snapshot),
    SERVICE.provideDiagnostics(snapshot, { locale: 'en', levels, related: true, suppressions: [] }),
  ];
}

const growths: readonly (readonly [what: string, of: (text: string) => Work, atMost: number])[] = [
  ['analysis', cold, DOUBLED],
  ['keystroke', keystroke, DOUBLED],
  ['outline, folds, tokens and problems', features, OBJECTS_DOUBLED],
];

/** Words of a line: nodejieba's for Chinese, those of the standard library for English. */
async function cutter(language: 'zh' | 'en'): Promise<(line: string) => unknown> {
  if (language === 'en') {
    const words = new Intl.Segmenter('en', { granularity: 'word' });
    return (line) => [...words.segment(line)];
  }
  const segmenter = await loadSegmenter(console.error);
  return (line) => segmenter!.cut(line);
}

async function bars(language: 'zh' | 'en'): Promise<Bar[]> {
  const once = ofSize(language, SIZE);
  const twice = once + once;
  const cut = await cutter(language);
  const lines = once.split('\n');
  const work = cold(once);
  return [
    ...growths.map(([what, of, atMost]) => ({
      what: `${what}, ${language}: twice the text`,
      work: of(twice),
      against: of(once),
      atMost,
    })),
    {
      what: `keystroke, ${language}: against a whole analysis`,
      work: keystroke(once),
      against: work,
      atMost: KEYSTROKE,
    },
    {
      what: `analysis, ${language}: against cutting words`,
      work,
      against: () => lines.map((line) => cut(line)),
      atMost: WORDS[language],
    },
  ];
}

/** The median ratio of several rounds of one after the other, measured until it is within the bar, but not for ever. */
function ratioOf({ work, against, atMost }: Bar): number {
  let ratio = Infinity;
  for (let attempt = 0; attempt < ATTEMPTS && ratio > atMost; attempt++) {
    const ratios = Array.from({ length: ROUNDS }, () => processorTime(work, 1) / processorTime(against, 1));
    ratio = Math.min(ratio, ratios.sort((a, b) => a - b)[Math.floor(ROUNDS / 2)]!);
  }
  return ratio;
}

async function main(): Promise<void> {
  for (const language of ['zh', 'en'] as const) {
    for (const bar of await bars(language)) {
      const ratio = ratioOf(bar);
      const within = ratio <= bar.atMost;
      if (!within) process.exitCode = 1;
      console.log(
        `${bar.what.padEnd(60)} ${ratio.toFixed(2).padStart(6)}  at most ${bar.atMost}${within ? '' : '  FAILED'}`,
      );
    }
  }
}

void main();
