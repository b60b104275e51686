import assert from 'node:assert/strict';
import type { DocumentSymbol } from 'vscode-languageserver-types';
import { provideDocumentSymbols } from '../../server/src/service/documentSymbols';
import { madeCall, snapshotOf } from '../support/call';
import { read } from '../support/reading';

const print = (symbols: readonly DocumentSymbol[], depth = 0): string[] =>
  symbols.flatMap(({ name, detail, children }) => [
    `${'  '.repeat(depth)}${name}${detail ? ` [${detail}]` : ''}`,
    ...print(children ?? [], depth + 1),
  ]);

function* walk(
  symbols: readonly DocumentSymbol[],
  parent?: DocumentSymbol,
): Generator<[DocumentSymbol, DocumentSymbol?]> {
  for (const symbol of symbols) {
    yield [symbol, parent];
    yield* walk(symbol.children ?? [], symbol);
  }
}

const before = (a: { line: number; character: number }, b: { line: number; character: number }): boolean =>
  a.line < b.line || (a.line === b.line && a.character <= b.character);

/** An index holds no place of the text: what it lists stands elsewhere. */
const isIndex = ({ range: { start, end } }: DocumentSymbol): boolean => before(end, start);

describe('provideDocumentSymbols', () => {
  it('shows call, sections, threads, parts and answers of a Chinese call in Chinese', () => {
    assert.deepEqual(print(provideDocumentSymbols(madeCall('zh').snapshot, 'en')), [
      '云岭集团2025财年第三财季电话会 [云岭集团 FY2025Q3 · 4 个数字 · 1 条前瞻]',
      '  参会人员',
      '    徐宏 [首席财务官]',
      '  管理层发言 [3 个数字 · 1 条前瞻]',
      '    徐宏 [首席财务官 · 3 个数字 · 1 条前瞻]',
      '      营收为2801.54亿元,同比增长8% [徐宏 · 2 个数字]',
      '      我们预计明年利润率提高1.5个百分点 [徐宏 · 1 个数字 · 1 条前瞻]',
      '  问答环节 [1 个数字]',
      '    问 1 · 云收入的规模 → 徐宏 [1 个数字]',
      '      云收入 [问数字 · 已回答]',
      '      盈利 [问时间 · 拒绝透露]',
      '      云收入开云网站保持增长 [徐宏 · 1 个数字]',
      '      盈利的时间不便透露 [徐宏]',
      '  免责声明',
    ]);
  });

  it('shows an English call in English, to a Chinese reader too', () => {
    const names = print(provideDocumentSymbols(madeCall('en').snapshot, 'zh'));
    assert.equal(
      names[0],
      'Yunling Group fiscal 2025 third quarter call [Yunling Group FY2025Q3 · 4 figures · 1 forward-looking]',
    );
    assert.equal(names[8], '    Q1 · size of cloud revenue → Hong Xu [1 figure]');
    assert.equal(names[9], '      cloud revenue [asks for a number · answered]');
  });

  it('keeps every selection and every child inside, in order, and no name empty', () => {
    for (const language of ['zh', 'en'] as const) {
      const symbols = provideDocumentSymbols(madeCall(language).snapshot, 'en');
      for (const [{ name, range, selectionRange, children }, parent] of walk(symbols)) {
        assert.notEqual(name.trim(), '');
        assert.ok(before(range.start, selectionRange.start) && before(selectionRange.end, range.end), name);
        assert.ok(
          !parent ||
            isIndex(parent) ||
            (before(parent.range.start, range.start) && before(range.end, parent.range.end)),
          name,
        );
        (children ?? []).reduce((last, child) => (assert.ok(before(last.range.start, child.range.start)), child), {
          range,
        });
      }
    }
  });

  it('names what has no name: a title without words, a speaker without one, a question without a topic', () => {
    const text = '???\nx';
    const turn = {
      start: 4,
      end: 5,
      label: { start: 4, end: 4 },
      speech: { start: 4, end: 5 },
      blocks: { start: 1, end: 2 },
    };
    const symbols = provideDocumentSymbols(snapshotOf(text, { language: 'en', turns: [turn] }), 'en');
    assert.deepEqual(print(symbols), ['???', '  speaker not named · x']);
  });

  it('lists the paragraphs of a text in which nothing else is known', () => {
    const symbols = provideDocumentSymbols(
      snapshotOf('标题在此\n第一段说的是收入的增长情况。', { language: 'zh-Hans' }),
      'zh',
    );
    assert.deepEqual(print(symbols), ['标题在此', '  标题在此', '  第一段说的是收入的增长情况']);
  });

  it('stops at its cap with a node that says how many are left out', () => {
    const { snapshot } = madeCall('en');
    const symbols = provideDocumentSymbols(snapshot, 'en', 5);
    assert.equal([...walk(symbols)].length, 5);
    assert.equal(symbols.at(-1)!.name, '… 10 more not shown');
  });

  it('has nothing to show of an empty text', () => {
    assert.deepEqual(provideDocumentSymbols(snapshotOf(' \n'), 'en'), []);
  });

  it('lists guidance behind the call, what has figures first', () => {
    const zh = `徐宏:我们预计全年利润率将保持平稳。
徐宏:我们预计2025年总收入为13.6亿元至14.2亿元,毛利率达到27%。
徐宏:我们将在明年开设新店。
`;
    const [, guidance, ...others] = provideDocumentSymbols(read(zh).snapshot, 'zh');
    assert.deepEqual(others, []);
    assert.deepEqual(print([guidance!]), [
      '业绩指引 [2 条前瞻 · 1 条含数字]',
      '  总收入 13.6亿元至14.2亿元、毛利率 27% [2025年 · 徐宏 · 预计]',
      '  我们预计全年利润率将保持平稳。 [全年 · 徐宏 · 确定]',
    ]);
    const en =
      'Yunling Q3 2025 Earnings Call\nHong Xu: For fiscal 2026 we expect revenue of $2.46 billion to $2.52 billion.\nAnn Lee: Thank you.\nHong Xu: Thanks.\n';
    const [, guided] = provideDocumentSymbols(read(en).snapshot, 'en');
    assert.deepEqual(print([guided!]), [
      'Guidance [1 forward-looking · 1 with figures]',
      '  revenue $2.46 billion to $2.52 billion [fiscal 2026 · Hong Xu · expected]',
    ]);
    assert.deepEqual(guided!.children![0]!.range.start, { line: 1, character: 'Hong Xu: '.length });
  });

  it('shows captions by their sentences with the clock, not by their cues', () => {
    const vtt = `WEBVTT

1
00:00:03.120 --> 00:00:07.480
<v 丁棠>大家下午好,欢迎参加沐川医疗

2
00:00:07.480 --> 00:00:13.900
<v 丁棠>三季度业绩交流会。

3
00:01:13.900 --> 00:01:18.050
<v 丁棠>营收增长到6.42亿元,

4
00:01:19.300 --> 00:01:25.010
<v 丁棠>毛利率为58.3%。

5
01:02:25.010 --> 01:02:31.660
<v 顾听澜>谢谢。
`;
    assert.deepEqual(print(provideDocumentSymbols(read(vtt).snapshot, 'zh')).slice(1), [
      '  管理层陈述 [2 个数字]',
      '    丁棠 [0:03 · 2 个数字]',
      '      大家下午好,欢迎参加沐川医疗三季度业绩交流会 [0:03 · 丁棠]',
      '      营收增长到6.42亿元 [1:13 · 丁棠 · 2 个数字]',
      '    顾听澜 · 谢谢 [1:02:25]',
    ]);
  });
});
