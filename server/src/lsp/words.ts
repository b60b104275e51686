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
  readonly #unloaded: { name: string; reason: string }[] = [];

  constructor(platform: Platform, log: (message: string) => void) {
    this.#platform = platform;
    this.#log = log;
  }

  get segmenter(): Segmenter | undefined {
    return this.#segmenter;
  }

  get status(): SegmenterStatus {
    const status = { state: this.#state, unloaded: this.#unloaded };
    return this.#segmenter ? { ...status, name: this.#segmenter.name } : status;
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

  /** A segmenter that fails is told of once; what it was to cut stays whole. */
  #cut(segmenter: Segmenter, text: string): readonly string[] {
    try {
      return segmenter.cut(text);
    } catch (error) {
      if (this.#unloaded.every(({ name }) => name !== segmenter.name)) this.#tell(segmenter.name, String(error));
      return [text];
    }
  }

  #tell(name: string, reason: string): void {
    this.#unloaded.push({ name, reason });
    this.#log(`${name} does not load: ${reason}`);
  }

  async #load(wasm: WasmFile | undefined): Promise<void> {
    try {
      const loaded = await this.#platform.loadSegmenter((name, reason) => this.#tell(name, reason), wasm);
      this.#segmenter = loaded && { name: loaded.name, cut: (text) => this.#cut(loaded, text) };
    } catch (error) {
      this.#tell('segmenter', String(error));
    }
    this.#state = this.#segmenter ? 'ready' : 'none';
    this.#log(this.#segmenter ? `words are cut by ${this.#segmenter.name}` : 'no segmenter here: the lexicon decides');
    if (this.#segmenter) for (const listener of this.#arrived) listener();
  }
}
