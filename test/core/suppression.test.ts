import assert from 'node:assert/strict';
import fc from 'fast-check';
import { analyse } from '../../server/src/core/analyse';
import { commentsOf } from '../../server/src/core/suppression/comments';
import { addToSidecar, readSidecar, SIDECAR_CAP } from '../../server/src/core/suppression/sidecar';
import { suppressorOf, type Scope, type Suppression } from '../../server/src/core/suppression/suppression';
import { mark } from '../support/mark';

const ZH = `徐宏:净利润为464.34亿元,同比增长⟦6%⟧。
徐宏:营收为2801.54亿元,同比增长⟦6%⟧。
`;

describe('suppressions', () => {
  const { text, spans } = mark(ZH);
  /** Which of the two rates are suppressed. */
  const held = (scope: Scope, rule = 'growth-mismatch', rules?: readonly string[]): boolean[] => {
    const suppressed = suppressorOf(text, [{ scope, ...(rules ? { rules } : {}) }]);
    return spans.map((span) => suppressed(rule, span) !== undefined);
  };

  it('hold for a file, for lines, for a stretch', () => {
    assert.deepEqual(held({ in: 'file' }), [true, true]);
    assert.deepEqual(held({ in: 'lines', from: 2, to: 2 }), [false, true]);
    assert.deepEqual(held({ in: 'lines', from: 1, to: 9 }), [true, true]);
    assert.deepEqual(held({ in: 'lines', from: 8, to: 9 }), [false, false]);
    assert.deepEqual(held({ in: 'span', start: 0, end: spans[1]!.start }), [true, false]);
  });

  it('hold for the words of a finding, wherever they move', () => {
    assert.deepEqual(held({ in: 'quote', quote: '6%', before: '464.34亿元,同比增长' }), [true, false]);
    assert.deepEqual(held({ in: 'quote', quote: '6%', before: '' }), [true, true]);
    assert.deepEqual(held({ in: 'quote', quote: '6', before: '' }), [false, false]);
    const moved = `云岭集团电话会\r\n${text}`;
    const suppressed = suppressorOf(moved, [{ scope: { in: 'quote', quote: '6%', before: '464.34亿元,同比增长' } }]);
    const at = moved.indexOf('6%');
    assert.ok(suppressed('growth-mismatch', { start: at, end: at + 2 }));
  });

  it('hold for their rules only', () => {
    assert.deepEqual(held({ in: 'file' }, 'growth-mismatch', ['value-conflict']), [false, false]);
    assert.deepEqual(held({ in: 'file' }, 'growth-mismatch', ['value-conflict', 'growth-mismatch']), [true, true]);
  });

  it('count lines at every kind of break', () => {
    const broken = 'a\rb\r\nc\nd';
    const suppressed = suppressorOf(broken, [{ scope: { in: 'lines', from: 3, to: 3 } }]);
    const lines = ['a', 'b', 'c', 'd'].filter((letter) => {
      const start = broken.indexOf(letter);
      return suppressed('x', { start, end: start + 1 });
    });
    assert.deepEqual(lines, ['c']);
  });
});

describe('comments that suppress', () => {
  const words = (text: string): unknown[] =>
    commentsOf(analyse(text).blocks).map(({ scope, rules, reason }) => [
      scope.in === 'span' ? text.slice(scope.start, scope.end).trim() : scope.in,
      rules,
      reason,
    ]);

  it('are read in captions, where they are no speech', () => {
    const text = `WEBVTT

NOTE callmark-disable-next-line value-conflict -- said so before

1
00:00:03.120 --> 00:00:07.480
<v 丁棠>营收为2801.54亿元。

2
00:00:07.480 --> 00:00:12.000
<v 丁棠>欢迎参加业绩会。
`;
    assert.deepEqual(words(text), [['<v 丁棠>营收为2801.54亿元。', ['value-conflict'], 'said so before']]);
    assert.equal(analyse(text).turns.length, 1);
  });

  it('are read in Markdown and behind a mark, for a file and from one line to another', () => {
    const text = `<!-- callmark-disable-file injected-text, question-declined -->
# callmark-disable growth-mismatch -- checked with the filing
Hong Xu: Net income was $46 million, up 6%.
Ann Lee: How large is cloud revenue?
# callmark-enable growth-mismatch
Hong Xu: It was large.
// callmark-disable
Ann Lee: Thank you.
`;
    assert.deepEqual(words(text), [
      ['file', ['injected-text', 'question-declined'], undefined],
      [
        'Hong Xu: Net income was $46 million, up 6%.\nAnn Lee: How large is cloud revenue?',
        ['growth-mismatch'],
        'checked with the filing',
      ],
      ['Ann Lee: Thank you.', undefined, undefined],
    ]);
    assert.ok(analyse(text).turns.every(({ start, end }) => !text.slice(start, end).includes('callmark')));
  });

  it('are nothing else: a sentence that speaks of them is speech', () => {
    assert.deepEqual(words('徐宏:我们用 callmark-disable-file 关闭提示。\n'), []);
    assert.deepEqual(words('callmark-disabled\n'), []);
  });
});

describe('the sidecar', () => {
  const read = (entries: unknown): readonly Suppression[] =>
    readSidecar(JSON.stringify({ accept: entries })).suppressions;

  it('says what is accepted, where and why', () => {
    assert.deepEqual(
      read([
        { rule: 'growth-mismatch', quote: '6%', before: '同比增长', reason: '以公告为准' },
        { rule: ['injected-text', 'value-conflict'], lines: [12, 30] },
        { rule: 'question-declined' },
        { lines: 5 },
        { rule: '*' },
      ]),
      [
        { scope: { in: 'quote', quote: '6%', before: '同比增长' }, rules: ['growth-mismatch'], reason: '以公告为准' },
        { scope: { in: 'lines', from: 12, to: 30 }, rules: ['injected-text', 'value-conflict'] },
        { scope: { in: 'file' }, rules: ['question-declined'] },
        { scope: { in: 'lines', from: 5, to: 5 } },
        { scope: { in: 'file' } },
      ],
    );
  });

  it('says what cannot be used, and uses the rest', () => {
    const bad = [{ rule: 7 }, 'all', { quote: '' }, { lines: [3, 1] }, { lines: ['a'] }, { quote: '6%', before: 1 }];
    const { suppressions, problems } = readSidecar(JSON.stringify({ accept: [...bad, { rule: 'injected-text' }] }));
    assert.equal(problems.length, bad.length);
    assert.match(problems[0]!.en, /^entry 1 of "accept" is not used/);
    assert.match(problems[5]!.zh, /^"accept" 的第 6 条未采用/);
    assert.deepEqual(suppressions, [{ scope: { in: 'file' }, rules: ['injected-text'] }]);
  });

  it('makes a sentence of garbage', () => {
    for (const garbage of ['', '{', '[]', 'null', '{"accept": {}}', '\ud83d', 'x'.repeat(SIDECAR_CAP + 1)]) {
      const { suppressions, problems } = readSidecar(garbage);
      assert.deepEqual([suppressions.length, problems.length], [0, 1], garbage.slice(0, 20));
    }
    fc.assert(fc.property(fc.anything(), (value) => void readSidecar(JSON.stringify(value) ?? '')));
    fc.assert(fc.property(fc.array(fc.anything()), (entries) => void readSidecar(JSON.stringify({ accept: entries }))));
  });

  it('takes one entry more and keeps what else is in it', () => {
    const first: Suppression = {
      scope: { in: 'quote', quote: '6%', before: '' },
      rules: ['growth-mismatch'],
      reason: '已核对',
    };
    const second: Suppression = { scope: { in: 'lines', from: 2, to: 3 } };
    const written = addToSidecar(addToSidecar(undefined, first), second)!;
    assert.deepEqual(readSidecar(written), { suppressions: [first, second], problems: [] });
    assert.match(addToSidecar('{"owner": "IR", "accept": []}', first)!, /"owner": "IR"/);
    assert.equal(addToSidecar('{"accept": 1}', first), undefined);
    assert.equal(addToSidecar('not json', first), undefined);
  });
});
