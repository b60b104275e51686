import assert from 'node:assert/strict';
import { Crashes } from '../../client/src/common/crashes';

describe('crashes of the server', () => {
  it('are mended five times in three minutes, then left to the user', () => {
    let now = 0;
    const crashes = new Crashes(() => now);
    for (let i = 0; i < 5; i++, now += 1000) assert.equal(crashes.another(), true);
    assert.equal(crashes.another(), false);
  });

  it('that are old do not count', () => {
    let now = 0;
    const crashes = new Crashes(() => now);
    for (let i = 0; i < 20; i++, now += 60_000) assert.equal(crashes.another(), true);
  });

  it('are forgotten when the user restarts', () => {
    const crashes = new Crashes(() => 0);
    for (let i = 0; i < 6; i++) crashes.another();
    crashes.forget();
    assert.equal(crashes.another(), true);
  });
});
