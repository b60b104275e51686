import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { samples } from '../test/support/transcripts';
import type { Benchmark } from './benchmark';
import { resident } from './server';

const cli = fileURLToPath(new URL('../dist/cli.js', import.meta.url));

/** Annotates every file of a folder and throws the output away; seconds, and the most memory held in megabytes. */
function annotate(folder: string, workers: number): Promise<{ seconds: number; memory: number }> {
  const started = performance.now();
  const args = [cli, 'annotate', '*.txt', '--format', 'jsonl', '--workers', String(workers)];
  const child = spawn(process.execPath, args, { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] });
  let memory = 0;
  const watch = setInterval(() => (memory = Math.max(memory, resident(child.pid, 'peak') || 0)), 50);
  return new Promise((resolve, reject) => {
    child.on('exit', (code) => {
      clearInterval(watch);
      if (code === 0) resolve({ seconds: (performance.now() - started) / 1000, memory });
      else reject(new Error(`the command line ended with ${code}`));
    });
  });
}

export const benchCommandLine: Benchmark = {
  name: 'commandLine',
  title: 'The command line over many transcripts',
  note: "The project's samples again and again, as JSON lines. Memory: the most that the process held.",
  run: async (emit, big) => {
    const texts = samples();
    for (const count of big ? [1000, 10_000] : [100, 400]) {
      const folder = mkdtempSync(join(tmpdir(), 'callmark-bench-'));
      for (let i = 0; i < count; i++) writeFileSync(join(folder, `${i}.txt`), texts[i % texts.length]!.text);
      for (const workers of [1, 2]) {
        const { seconds, memory } = await annotate(folder, workers);
        emit({ documents: count, workers, 'documents/s': count / seconds, 'memory, MB': memory });
      }
      rmSync(folder, { recursive: true });
    }
  },
};
