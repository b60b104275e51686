import type { Segmenter } from '../core/text/segmenter';
import type { Platform } from './platform';
import type { SegmenterStatus, WasmFile } from './protocol';

/** Answers that wait go out before the dictionary is read. */
const LOAD_DELAY_MS = 50;

/** The segmenter: loaded once, when the first document wants words, off the way of the answers. */
export class Words {
  readonly #platform: Platform;
  readonly #log: (message: string) => void;
  readonly #arrived: (() => void)[] = [];
  #state: SegmenterStatus['state'] = 'idle';
  #segmenter: Segmenter | undefined;

  constructor(platform: Platform, log: (message: string) => void) {
    this.#platform = platform;
    this.#log = log;
  }

  get segmenter(): Segmenter | undefined {
    return this.#segmenter;
  }

  get status(): SegmenterStatus {
    return this.#segmenter ? { state: this.#state, name: this.#segmenter.name } : { state: this.#state };
  }

  onArrived(listener: () => void): void {
    this.#arrived.push(listener);
  }

  /** A document wants words; `wasm` is the browser's segmenter, where the client gave it. */
  want(wasm?: WasmFile): void {
    if (this.#state !== 'idle') return;
    this.#state = 'loading';
    setTimeout(() => void this.#load(wasm), LOAD_DELAY_MS);
  }

  async #load(wasm: WasmFile | undefined): Promise<void> {
    try {
      this.#segmenter = await this.#platform.loadSegmenter(this.#log, wasm);
    } catch (error) {
      this.#log(`no segmenter: ${String(error)}`);
    }
    this.#state = this.#segmenter ? 'ready' : 'none';
    this.#log(this.#segmenter ? `words are cut by ${this.#segmenter.name}` : 'no segmenter here: the lexicon decides');
    if (this.#segmenter) for (const listener of this.#arrived) listener();
  }
}
