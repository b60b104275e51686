import { SingleBar, Presets } from 'cli-progress';

export interface Progress {
  step(): void;
  stop(): void;
}

/** Runs shorter than this end before a bar would help. */
const WORTH_A_BAR = 20;

/** A bar on standard error for long runs in a terminal, silence otherwise. */
export function startProgress(total: number): Progress {
  if (total < WORTH_A_BAR || !process.stderr.isTTY) return { step: () => {}, stop: () => {} };
  const bar = new SingleBar(
    { format: '{bar} {value}/{total} · {eta_formatted}', stream: process.stderr },
    Presets.rect,
  );
  bar.start(total, 0);
  return { step: () => bar.increment(), stop: () => bar.stop() };
}
