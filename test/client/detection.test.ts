import './support/install';
import assert from 'node:assert/strict';
import { setTimeout as wait } from 'node:timers/promises';
import type { Memento } from 'vscode';
import { Detection } from '../../client/src/common/detection';
import { editor, FakeDocument, memento } from './support/vscode';

const CHINESE = `星野科技2025年第二季度业绩电话会实录

问:补贴何时退坡?

林知夏:先说结论,今年不会。

问:毛利率能不能再上一个台阶?

林知夏:可以期待,但不是今年。
`;
const ENGLISH = `Orrin Valley (ORV) Q2 2025 Earnings Call

Operator: Good morning, and welcome to the Orrin Valley second quarter earnings call.

Ruth Feldmann: Thank you, operator. Revenue was $41.6 million, up 11% from a year ago.

Operator: Our first question comes from Annika Sorel.

Annika Sorel: What drove the margin this quarter?

Ruth Feldmann: Mostly mix, and a little price.
`;
const PROSE = 'A note on nothing much.\n\nIt rained, and one thing to note: it rained again.\n';

describe('detection of transcripts', () => {
  let detections: Detection[] = [];
  let state = memento();
  let started = 0;
  let reasons: string[] = [];

  beforeEach(() => {
    editor.reset();
    state = memento();
    started = 0;
    reasons = [];
  });
  afterEach(() => {
    for (const detection of detections) detection.dispose();
    detections = [];
  });

  const watch = () => {
    const detection = new Detection(state as unknown as Memento, {
      transcript: () => started++,
      recognised: (_, because) => reasons.push(because),
    });
    detections.push(detection);
    return detection;
  };
  const open = async (text: string, { uri = 'file:///work/000_8ef1.txt', language = 'plaintext' } = {}) => {
    const document = editor.open(new FakeDocument(uri, language, text));
    await wait(1);
    return document;
  };

  for (const [language, text] of Object.entries({ Chinese: CHINESE, English: ENGLISH })) {
    it(`makes a ${language} call under a meaningless name a transcript, and starts the client`, async () => {
      watch();
      const document = await open(text);
      assert.equal(document.languageId, 'transcript');
      assert.equal(started, 1);
      assert.match(reasons.join(), /title/, 'for the log');
    });

    it(`reads a ${language} call that was open before`, async () => {
      const document = await open(text, { language: 'markdown', uri: 'file:///work/a.md' });
      watch();
      await wait(1);
      assert.equal(document.languageId, 'transcript');
    });
  }

  it('reads captions of a call, whatever extension claims them, and leaves a film to its own', async () => {
    watch();
    const cue = (at: number, said: string): string => `${at}\n00:00:0${at},000 --> 00:00:0${at},900\n${said}\n\n`;
    const call =
      cue(1, 'Welcome to the earnings call.') + cue(2, 'Revenue and margins grew.') + cue(3, 'Guidance stands.');
    const film = cue(1, 'JOHN: Where were you?') + cue(2, 'MARY: Nowhere.') + cue(3, 'JOHN: Liar.');
    for (const language of ['plaintext', 'srt']) {
      assert.equal((await open(call, { language, uri: `file:///work/${language}.srt` })).languageId, 'transcript');
      assert.equal((await open(film, { language, uri: `file:///work/film.${language}` })).languageId, language);
    }
  });

  it('leaves prose, and transcripts in a diff or an output channel, as they are', async () => {
    watch();
    assert.equal((await open(PROSE)).languageId, 'plaintext');
    assert.equal((await open(CHINESE, { uri: 'git:/work/a.txt' })).languageId, 'plaintext');
    assert.equal((await open(CHINESE, { uri: 'output:callmark' })).languageId, 'plaintext');
    assert.equal((await open(CHINESE, { language: 'json' })).languageId, 'json');
    assert.equal(started, 0);
  });

  it('does nothing where the setting says never', async () => {
    editor.settings['callmark.autoDetect'] = 'never';
    watch();
    assert.equal((await open(CHINESE)).languageId, 'plaintext');
  });

  it('starts the client for a document whose name says it', async () => {
    watch();
    await open(PROSE, { language: 'transcript', uri: 'file:///work/a.transcript' });
    assert.equal(started, 1);
  });

  it('keeps a file plain once the user has said so, also when it opens again', async () => {
    const document = await open(CHINESE);
    const detection = watch();
    await wait(1);
    await detection.treat(document as never, 'plain');
    assert.equal(document.languageId, 'plaintext');
    watch();
    assert.equal((await open(CHINESE)).languageId, 'plaintext');
    assert.equal((await open(CHINESE, { language: 'transcript' })).languageId, 'plaintext');
  });

  it('makes a Markdown file Markdown again', async () => {
    const detection = watch();
    const document = await open(CHINESE, { language: 'markdown', uri: 'file:///work/a.md' });
    await detection.treat(document as never, 'plain');
    assert.equal(document.languageId, 'markdown');
  });

  it('treats a file as a transcript that it would not have recognised, and remembers', async () => {
    const detection = watch();
    await detection.treat((await open(PROSE)) as never, 'transcript');
    assert.equal((await open(PROSE)).languageId, 'transcript');
  });

  it('takes a language picked by hand for an answer', async () => {
    watch();
    const document = await open(CHINESE);
    await wait(5);
    editor.pickLanguage(document, 'plaintext');
    await wait(5);
    assert.equal(document.languageId, 'plaintext');
    assert.equal((await open(CHINESE)).languageId, 'plaintext');
  });

  it('reads a transcript that is pasted into a new document', async () => {
    watch();
    const document = await open('', { uri: 'untitled:Untitled-1' });
    editor.paste(document, 'a');
    editor.paste(document, CHINESE.repeat(3));
    await wait(1);
    assert.equal(document.languageId, 'transcript');
  });

  it('looks at the first 16 K characters only', async () => {
    watch();
    assert.equal((await open(`${PROSE.repeat(400)}${CHINESE}`)).languageId, 'plaintext');
  });

  describe('when it asks first', () => {
    beforeEach(() => (editor.settings['callmark.autoDetect'] = 'ask'));

    it('does what the user answers', async () => {
      watch();
      editor.answer = 'Yes';
      assert.equal((await open(CHINESE)).languageId, 'transcript');
      editor.answer = 'No';
      assert.equal((await open(CHINESE, { uri: 'file:///work/b.txt' })).languageId, 'plaintext');
      assert.equal(editor.messages.length, 2);
    });

    it('asks about a file once', async () => {
      watch();
      await open(CHINESE);
      await open(CHINESE);
      assert.deepEqual(editor.messages, ['000_8ef1.txt looks like the transcript of a call. Read it as one?']);
    });

    it('can be told never to ask in this folder', async () => {
      watch();
      editor.answer = 'Never for this folder';
      await open(CHINESE);
      assert.deepEqual(editor.updates, [['autoDetect', 'never', 3]]);
    });
  });
});
