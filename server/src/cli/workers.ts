import { Worker, parentPort, workerData } from 'node:worker_threads';
import { createAnnotator, failed, type Annotated, type Wanted } from './document';
import { STDIN } from './input';

/** Documents a worker that may be read before the first of them is printed: what bounds the memory of a long run. */
const AHEAD = 4;

/** Annotates documents in the order of `paths`: here where `workers` is 1, else in that many threads that run `entry`. */
export async function* annotateAll(
  paths: readonly string[],
  wanted: Wanted,
  { workers, entry }: { readonly workers: number; readonly entry: string },
): AsyncGenerator<Annotated> {
  const here = createAnnotator(wanted);
  const threads = Math.min(workers, paths.length);
  if (threads <= 1) {
    for (const path of paths) yield await here(path);
    return;
  }
  const pool = new Pool(entry, wanted, threads);
  const start = (path: string): Promise<Annotated> => (path === STDIN ? here(path) : pool.run(path));
  const queue = paths.slice(0, threads * AHEAD).map(start);
  try {
    for (let next = queue.length; queue.length > 0; next++) {
      yield await queue.shift()!;
      if (next < paths.length) queue.push(start(paths[next]!));
    }
  } finally {
    await pool.close();
  }
}

interface Job {
  readonly path: string;
  readonly done: (annotated: Annotated) => void;
}

/** Threads that each annotate one document at a time. One that dies fails its document and is replaced. */
class Pool {
  readonly #entry: string;
  readonly #wanted: Wanted;
  readonly #jobs: Job[] = [];
  readonly #busy = new Map<Worker, Job>();
  readonly #idle: Worker[] = [];

  constructor(entry: string, wanted: Wanted, threads: number) {
    this.#entry = entry;
    this.#wanted = wanted;
    for (let i = 0; i < threads; i++) this.#hire();
  }

  run(path: string): Promise<Annotated> {
    return new Promise((done) => {
      this.#jobs.push({ path, done });
      this.#assign();
    });
  }

  async close(): Promise<void> {
    await Promise.all([...this.#idle, ...this.#busy.keys()].map((worker) => worker.terminate()));
  }

  #hire(): void {
    const worker = new Worker(this.#entry, { workerData: this.#wanted });
    worker.on('message', (annotated: Annotated) => this.#finish(worker, annotated));
    worker.on('error', (error) => {
      const job = this.#busy.get(worker);
      this.#busy.delete(worker);
      this.#hire();
      job?.done(failed(job.path, error, this.#wanted.format));
    });
    this.#idle.push(worker);
    this.#assign();
  }

  #finish(worker: Worker, annotated: Annotated): void {
    this.#busy.get(worker)?.done(annotated);
    this.#busy.delete(worker);
    this.#idle.push(worker);
    this.#assign();
  }

  #assign(): void {
    while (this.#idle.length > 0 && this.#jobs.length > 0) {
      const [worker, job] = [this.#idle.pop()!, this.#jobs.shift()!];
      this.#busy.set(worker, job);
      worker.postMessage(job.path);
    }
  }
}

/** The thread's side: annotates what it is sent, in turn. */
export function work(): void {
  const annotateOne = createAnnotator(workerData as Wanted);
  parentPort!.on('message', (path: string) => {
    void annotateOne(path).then((annotated) => parentPort!.postMessage(annotated));
  });
}
