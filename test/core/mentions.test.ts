import assert from 'node:assert/strict';
import { mentionAt, mentionsOf } from '../../server/src/core/speakers/mentions';
import type { Speaker } from '../../server/src/core/transcript';
import { known } from '../support/call';
import { mark } from '../support/mark';

const speaker = (name: string, ...aliases: string[]): Speaker => ({
  name,
  aliases,
  kind: 'executive',
  anonymous: false,
});

describe('mentions of speakers', () => {
  it('finds full names and aliases, in either script and width', () => {
    const { text, spans } = mark('今天由⟦吳泳銘⟧發言。⟦吴总⟧说,⟦Eddie Wu⟧同意。');
    const transcript = known(text, { speakers: [speaker('吴泳铭', '吴总', 'Eddie Wu')] });
    assert.deepEqual(
      mentionsOf(transcript, 0).map(({ start, end }) => ({ start, end })),
      spans,
    );
    for (const { start, end } of spans) {
      assert.deepEqual(mentionAt(transcript, start + 1), { start, end, speaker: 0 });
    }
  });

  it('takes a Latin name only as a word, and the longest name', () => {
    const { text, spans } = mark('⟦Ann Lee⟧ is not Annette; Channing is not ⟦Ann⟧.');
    const transcript = known(text, { speakers: [speaker('Ann Lee', 'Ann')] });
    assert.deepEqual(
      mentionsOf(transcript, 0).map(({ start, end }) => ({ start, end })),
      spans,
    );
  });

  it('knows a Latin given name, unless it is a word or shared', () => {
    const { text, spans } = mark('Thanks, ⟦Garrick⟧. Will it last? Over to Ann.');
    const speakers = [speaker('Garrick Noor'), speaker('Will Hunt'), speaker('Ann Lee'), speaker('Ann Poe')];
    const transcript = known(text, { speakers });
    const found = speakers.flatMap((_, index) => mentionsOf(transcript, index));
    assert.deepEqual(found, [{ ...spans[0]!, speaker: 0 }]);
    assert.equal(mentionAt(transcript, text.indexOf('Ann') + 1), undefined);
  });

  it('does not choose between two who share a name', () => {
    const transcript = known('李总说', { speakers: [speaker('李望舒', '李总'), speaker('李既白', '李总')] });
    assert.equal(mentionAt(transcript, 1), undefined);
  });

  it('knows no mention of a label that names nobody', () => {
    const transcript = known('提问提问', { speakers: [{ ...speaker('提问'), anonymous: true }] });
    assert.deepEqual(mentionsOf(transcript, 0), []);
    assert.equal(mentionAt(transcript, 1), undefined);
    assert.deepEqual(mentionsOf(transcript, 7), []);
  });
});
