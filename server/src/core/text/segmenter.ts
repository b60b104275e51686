/**
 * The port through which core asks for words. Asked only for sentences where a decision needs word boundaries. The desktop
 * gives nodejieba, the browser and every other place jieba-wasm; without one, such a decision stays with the lexicon and the
 * block says that it would have asked ({@link WordsNeeded}).
 */
export interface Segmenter {
  /** Shown in the log and the status, as `nodejieba`. */
  readonly name: string;
  /** The words of a text, in order; joined they are the text again. */
  cut(text: string): readonly string[];
}

/** `no`: no decision of the block needed words; `asked`: a segmenter decided; `wanted`: none was there to decide. */
export type WordsNeeded = 'no' | 'asked' | 'wanted';

/** Told of a segmenter that does not load, and why. */
export type TellUnloaded = (name: string, reason: string) => void;
