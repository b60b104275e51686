import type { SidecarText } from '../core/suppression/sidecar';
import type { Segmenter, TellUnloaded } from '../core/text/segmenter';
import type { WasmFile } from './protocol';

/** What the server needs of the place where it runs. */
export interface Platform {
  /** Shown in the status, as `node 20.20.2`. */
  readonly name: string;
  readonly version: string;
  /** URI of docs/rules.md, where the platform knows it. */
  readonly docs?: string;
  /** The best segmenter that loads here. `wasm`: the file, where the client gave it. */
  loadSegmenter(tell: TellUnloaded, wasm?: WasmFile): Promise<Segmenter | undefined>;
  /** Milliseconds on a clock that only goes forward. */
  now(): number;
  /** The text of a sidecar, cut where it is too long to be one. Absent where there is no file system. */
  readSidecar?(uri: string): Promise<SidecarText>;
  /** Bytes that the process holds. */
  memory(): number | undefined;
  /** Lets messages that wait be read before work goes on. */
  pause(): Promise<void>;
}
