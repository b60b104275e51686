/** The server ends again and again: what the reader is told, and what the button does. */
import assert from 'node:assert/strict';
import { becomesTranscript } from './pageTests.mjs';
import { until } from './page.mjs';
import { processesOf } from './processes.mjs';

const RESTARTS = 5;

/**
 * @param {number} editorProcess of the served editor
 * @param {string} extension folder of the extension
 * @param {string} file a transcript of the workspace
 */
export function crashTest(editorProcess, extension, file) {
  const servers = () => processesOf(editorProcess, `${extension.replace(/\/$/, '')}/dist/server.js`);
  const running = () => until('the process of the server', () => servers()[0]);
  return {
    title: 'a server that ended too often is not started again before the reader says so',
    picture: 'restarted',
    run: async (editor) => {
      await editor.command('View: Close All Editors');
      await editor.openFile(file);
      await becomesTranscript(editor);
      for (let i = 0; i <= RESTARTS; i++) {
        const pid = await running();
        process.kill(pid, 'SIGKILL');
        await until('its end', () => (servers().includes(pid) ? undefined : true));
      }
      assert.match(await editor.message(/ended several times/, 'Restart'), /Show log/);
      await running();
      await editor.outlineRows(3);
    },
  };
}
