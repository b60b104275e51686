import assert from 'node:assert/strict';
import { DiagnosticSeverity } from 'vscode-languageserver-types';
import { provideDiagnostics, type DiagnosticOptions } from '../../server/src/service/diagnostics';
import { rangeOf } from '../../server/src/service/lines';
import type { Suppression } from '../../server/src/core/suppression/suppression';
import { madeCall, snapshotOf, URI } from '../support/call';
import { read } from '../support/reading';

const options: DiagnosticOptions = {
  locale: 'en',
  levels: new Map(),
  suppressions: [],
  related: true,
  docs: 'file:///rules.md',
};

describe('provideDiagnostics', () => {
  it('shows findings and forward-looking statements, what a reader should act on first', () => {
    const { snapshot, at } = madeCall('en');
    const [first, second] = provideDiagnostics(snapshot, options);
    assert.deepEqual(first, {
      range: rangeOf(snapshot.lines, at.ad),
      severity: DiagnosticSeverity.Warning,
      code: 'injected-text',
      source: 'callmark',
      message: 'An advertisement was put into the text',
      codeDescription: { href: 'file:///rules.md#injected-text' },
      relatedInformation: [
        { location: { uri: URI, range: rangeOf(snapshot.lines, at.answer) }, message: 'inside this answer' },
      ],
    });
    assert.equal(second!.severity, DiagnosticSeverity.Hint);
    assert.equal(
      second!.message,
      'Expectation (strength 3 of 5): We expect margins to improve next year by 1.5 percentage points.',
    );
  });

  it('speaks Chinese to a Chinese reader and leaves out what the editor cannot show', () => {
    const { snapshot } = madeCall('zh');
    const [first] = provideDiagnostics(snapshot, { ...options, locale: 'zh', docs: undefined, related: false });
    assert.equal(first!.message, '文中混入了广告');
    assert.ok(!('codeDescription' in first!) && !('relatedInformation' in first!));
  });

  it('takes the levels that the user set', () => {
    const { snapshot } = madeCall('zh');
    const levels = new Map([
      ['injected-text', 'off'],
      ['forward-looking-expectation', 'error'],
    ] as const);
    const shown = provideDiagnostics(snapshot, { ...options, levels });
    assert.deepEqual(
      shown.map(({ code, severity }) => [code, severity]),
      [['forward-looking-expectation', DiagnosticSeverity.Error]],
    );
  });

  it('stops at its cap, keeps the warnings, and says how many are left out', () => {
    const text = '我们预计增长。'.repeat(40);
    const statement = {
      kind: 'outlook',
      numeric: false,
      negative: false,
      holder: 'company',
      strength: 3,
      cues: [],
      figures: [],
    } as const;
    const forwardLooking = Array.from({ length: 40 }, (_, i) => ({ start: i * 7, end: i * 7 + 7, ...statement }));
    const finding = { rule: 'made-up', level: 'warning', start: 279, end: 280, related: [] } as const;
    const snapshot = snapshotOf(text, { forwardLooking, findings: [{ ...finding, message: { en: 'x', zh: '某' } }] });
    const shown = provideDiagnostics(snapshot, options, 10);
    assert.equal(shown.length, 10);
    assert.equal(shown[0]!.code, 'made-up');
    assert.equal(shown[9]!.message, 'Only the first 9 findings are shown, 32 more are left out');
  });

  it('leaves out what the sidecar or a comment of the document accepts', () => {
    const { snapshot } = madeCall('en');
    const codes = (suppressions: readonly Suppression[]): unknown[] =>
      provideDiagnostics(snapshot, { ...options, suppressions }).map(({ code }) => code);
    assert.deepEqual(codes([{ scope: { in: 'quote', quote: 'best casino', before: '' } }]), [
      'forward-looking-expectation',
    ]);
    assert.deepEqual(codes([{ scope: { in: 'file' }, rules: ['forward-looking-expectation'] }]), ['injected-text']);
    const commented = read(
      '# callmark-disable-next-line\nHong Xu: We expect margins to improve next year.\nAnn Lee: And?\n',
    );
    assert.deepEqual(provideDiagnostics(commented.snapshot, options), []);
  });
});
