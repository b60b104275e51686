import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyse } from '../../../server/src/core/analyse';
import type { Span } from '../../../server/src/core/transcript';
import { itWithShared, shared } from '../../support/shared';

interface Labelled extends Span {
  readonly kind: string;
  readonly optional?: boolean;
}
interface Gold {
  readonly file: string;
  readonly forwardLooking: readonly Labelled[];
  readonly hardNegatives: readonly (Span & { readonly layer: string })[];
}

const common = (a: Span, b: Span): number => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
const shorter = (a: Span, b: Span): number => Math.min(a.end - a.start, b.end - b.start);
const same = (a: Span, b: Span): boolean => common(a, b) >= 0.8 * shorter(a, b);

describe('forward-looking statements of the labelled transcripts', function () {
  this.timeout(10_000);
  itWithShared('gold', 'are found, with their class, and nothing else is', (folder) => {
    const count = { found: 0, missed: 0, wrong: 0, kind: 0 };
    for (const name of readdirSync(folder).filter((file) => file.endsWith('.gold.json'))) {
      const gold = JSON.parse(readFileSync(join(folder, name), 'utf8')) as Gold;
      const file = name.startsWith('seed')
        ? shared(`seeds/${gold.file.split('/').pop()}`)
        : join(folder, name.replace('.gold.json', '.txt'));
      const { forwardLooking } = analyse(readFileSync(file, 'utf8').replace(/^\uFEFF/, ''));
      for (const label of gold.forwardLooking.filter(({ optional }) => !optional)) {
        const hit = forwardLooking.find((statement) => same(label, statement));
        count[hit ? 'found' : 'missed']++;
        if (hit?.kind === label.kind) count.kind++;
      }
      count.wrong += forwardLooking.filter(
        (statement) => !gold.forwardLooking.some((label) => same(label, statement)),
      ).length;
      for (const negative of gold.hardNegatives.filter(({ layer }) => layer === 'forwardLooking')) {
        assert.ok(
          !forwardLooking.some((statement) => common(statement, negative) > 0.5 * shorter(statement, negative)),
          `${name} ${negative.start}`,
        );
      }
    }
    assert.ok(count.found / (count.found + count.missed) >= 0.95, JSON.stringify(count));
    assert.ok(count.found / (count.found + count.wrong) >= 0.95, JSON.stringify(count));
    assert.ok(count.kind / count.found >= 0.88, JSON.stringify(count));
  });
});
