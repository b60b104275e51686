import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  diffTokens,
  provideSemanticTokens,
  TOKEN_MODIFIERS,
  TOKEN_TYPES,
} from '../../server/src/service/semanticTokens';
import { rangeOf } from '../../server/src/service/lines';
import { madeCall, type MadeCall } from '../support/call';

/** Tokens as `type.modifiers:text`. */
function unpack({ snapshot, text }: Pick<MadeCall, 'snapshot' | 'text'>, data: readonly number[]): string[] {
  const tokens: string[] = [];
  let [line, column] = [0, 0];
  for (let i = 0; i < data.length; i += 5) {
    const [down, right, length, type, bits] = data.slice(i, i + 5) as [number, number, number, number, number];
    column = down === 0 ? column + right : right;
    line += down;
    const start = snapshot.lines.starts[line]! + column;
    const modifiers = TOKEN_MODIFIERS.filter((_, bit) => bits & (1 << bit));
    tokens.push(`${[TOKEN_TYPES[type], ...modifiers].join('.')}:${text.slice(start, start + length)}`);
  }
  return tokens;
}

describe('provideSemanticTokens', () => {
  it('colours speakers, questions, figures, words that look ahead, noise (zh)', () => {
    const call = madeCall('zh');
    assert.deepEqual(unpack(call, provideSemanticTokens(call.snapshot)), [
      'speaker:徐宏',
      'figure:2801.54亿元',
      'figure:8%',
      'outlook.moderate:预计',
      'figure:1.5个百分点',
      'speaker:问',
      'question:云收入有多少?',
      'question.unanswered:何时盈利?',
      'speaker:徐宏',
      'noise:开云网站',
      'figure:2,801.5亿元',
    ]);
  });

  it('gives for a range what is in it (en)', () => {
    const call = madeCall('en');
    const range = rangeOf(call.snapshot.lines, call.at.statement);
    assert.deepEqual(unpack(call, provideSemanticTokens(call.snapshot, range)), [
      'outlook.moderate:expect',
      'figure:1.5 percentage points',
    ]);
  });

  it('lets the more particular show where stretches overlap', () => {
    const call = madeCall('zh');
    const questions = [
      { ...call.facts.questions![0]!, parts: [{ ...call.facts.questions![0]!.parts[0]!, ...call.at.cfoTurn }] },
    ];
    const transcript = { ...call.snapshot.transcript, questions };
    const tokens = unpack(call, provideSemanticTokens({ ...call.snapshot, transcript }));
    assert.deepEqual(tokens.slice(0, 7), [
      'speaker:徐宏',
      'question::营收为',
      'figure:2801.54亿元',
      'question:,同比增长',
      'figure:8%',
      'question:。',
      'question:我们',
    ]);
  });
});

describe('diffTokens', () => {
  it('turns the tokens before into the tokens after', () => {
    const data = fc.array(fc.nat(3), { maxLength: 20 });
    fc.assert(
      fc.property(data, data, (before, after) => {
        const applied = [...before];
        for (const { start, deleteCount, data } of diffTokens(before, after))
          applied.splice(start, deleteCount, ...(data ?? []));
        assert.deepEqual(applied, after);
      }),
    );
  });
});
