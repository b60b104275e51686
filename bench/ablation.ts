/**
 * `npm run ablation [-- --write]`: what each guard, each structural rule and the segmenter bring, on the labelled transcripts of
 * test/labelled and, where they stand beside the repository, of ../shared/gold. `--write` puts the table into docs/ablation.md.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { analyse } from '../server/src/core/analyse';
import { EN_GUARDS } from '../server/src/core/outlook/enGuards';
import { ZH_GUARDS } from '../server/src/core/outlook/zhGuards';
import type { Segmenter } from '../server/src/core/text/segmenter';
import type { ForwardLooking, Span } from '../server/src/core/transcript';
import { loadJiebaWasm } from '../server/src/node/jiebaWasm';
import { NOT_AHEAD_EN } from '../test/core/outlook/spoken.en';
import { NOT_AHEAD_ZH } from '../test/core/outlook/spoken.zh';
import { shared } from '../test/support/shared';

interface Labelled {
  readonly text: string;
  readonly labels: readonly (Span & { readonly optional?: boolean })[];
  readonly negatives: readonly Span[];
}
interface Score {
  readonly found: number;
  readonly wrong: number;
  readonly missed: number;
  /** Hard negatives of the layer that are hit. */
  readonly hit: number;
  /** Of {@link NOT_AHEAD}, how many are taken for the future. */
  readonly taken: number;
}
type Guards = Record<string, (typeof EN_GUARDS)[keyof typeof EN_GUARDS]>;

const at = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url));
const PAGE = at('docs/ablation.md');

function labelled(folder: string): Labelled[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.gold.json') && existsSync(join(folder, name.replace('.gold.json', '.txt'))))
    .map((name) => {
      const gold = JSON.parse(readFileSync(join(folder, name), 'utf8')) as {
        forwardLooking: Labelled['labels'];
        hardNegatives?: (Span & { layer: string })[];
      };
      return {
        text: readFileSync(join(folder, name.replace('.gold.json', '.txt')), 'utf8').replace(/^\uFEFF/, ''),
        labels: gold.forwardLooking,
        negatives: (gold.hardNegatives ?? []).filter(({ layer }) => layer === 'forwardLooking'),
      };
    });
}

const common = (a: Span, b: Span): number => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
const shorter = (a: Span, b: Span): number => Math.min(a.end - a.start, b.end - b.start);
const same = (a: Span, b: Span): boolean => common(a, b) >= 0.5 * shorter(a, b) && common(a, b) > 0;

function score(
  texts: readonly Labelled[],
  segmenter: Segmenter | undefined,
  counts: (one: ForwardLooking) => boolean,
): Score {
  const total = { found: 0, wrong: 0, missed: 0, hit: 0, taken: 0 };
  for (const call of NOT_AHEAD) if (analyse(call, { segmenter }).forwardLooking.some(counts)) total.taken++;
  for (const { text, labels, negatives } of texts) {
    const stated = analyse(text, { segmenter }).forwardLooking.filter(counts);
    const needed = labels.filter(({ optional }) => !optional);
    const found = needed.filter((label) => stated.some((one) => same(label, one))).length;
    total.found += found;
    total.missed += needed.length - found;
    total.wrong += stated.filter((one) => !labels.some((label) => same(label, one))).length;
    total.hit += negatives.filter((negative) =>
      stated.some((one) => common(negative, one) > 0.5 * shorter(negative, one)),
    ).length;
  }
  return total;
}

/** Runs with one guard of both languages taken out. */
function without<Result>(name: string, run: () => Result): Result {
  const tables = [EN_GUARDS, ZH_GUARDS] as unknown as Guards[];
  const kept = tables.map((table) => table[name]!);
  for (const table of tables) table[name] = () => false;
  try {
    return run();
  } finally {
    tables.forEach((table, i) => (table[name] = kept[i]!));
  }
}

const ruled = (pattern: RegExp) => (one: ForwardLooking) => !one.cues.some(({ rule }) => pattern.test(rule));
/** The sentences of the tests that are not about the future, each as a call. */
const NOT_AHEAD = [
  ...NOT_AHEAD_EN.map(
    (sentence) => `Q2 2025 Earnings Call\nAugust 14, 2025\n\nTheo Brandt: Good morning.\nTheo Brandt: ${sentence}\n`,
  ),
  ...NOT_AHEAD_ZH.map((sentence) => `2025年上半年业绩说明会\n2025年8月14日\n\n管理层：各位好。\n管理层：${sentence}\n`),
];

const percent = (part: number, whole: number): string => ((100 * part) / (whole || 1)).toFixed(1);

function row(name: string, { found, wrong, missed, hit, taken }: Score): string {
  const f1 = percent(2 * found, 2 * found + wrong + missed);
  return `| ${name} | ${percent(found, found + wrong)} | ${percent(found, found + missed)} | ${f1} | ${wrong} | ${missed} | ${hit} | ${taken} |`;
}

async function main(): Promise<void> {
  const texts = [...labelled(at('test/labelled')), ...labelled(shared('gold'))];
  const segmenter = await loadJiebaWasm(at('node_modules/jieba-wasm/pkg/web/jieba_rs_wasm_bg.wasm'));
  const all = () => true;
  const lines = [
    row('everything', score(texts, segmenter, all)),
    row('without the segmenter', score(texts, undefined, all)),
    ...Object.keys(ZH_GUARDS).map((name) =>
      row(
        `without \`${name}\``,
        without(name, () => score(texts, segmenter, all)),
      ),
    ),
    row('without times that need no cue', score(texts, segmenter, ruled(/-scheduled$/))),
    row('without amounts that need no verb', score(texts, segmenter, ruled(/-answer$/))),
  ];
  const page = [
    '# What each guard brings',
    '',
    `\`npm run ablation -- --write\` measures this on ${texts.length} labelled transcripts: forward-looking statements found with one part taken out.`,
    'Precision, recall and F1 in percent; a statement counts where half of it or of the label is common to both; hits are hard negatives.',
    `Taken: of ${NOT_AHEAD.length} sentences of the tests that are not about the future, those taken for it.`,
    'The segmenter is asked only where the lexicon knows nothing of the characters beside a cue: it brings nothing on these texts and guards the words that no',
    'list has. `cannotSay`, `comparison`, `quoted` and `rumour` speak seldom; each keeps one or two sentences out and takes none away.',
    '',
    '| | precision | recall | F1 | wrong | missed | hits | taken |',
    '| --- | --- | --- | --- | --- | --- | --- | --- |',
    ...lines,
    '',
  ].join('\n');
  console.log(page);
  if (process.argv.includes('--write')) writeFileSync(PAGE, page);
}

void main();
