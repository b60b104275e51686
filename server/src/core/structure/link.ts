import type { Block } from '../block';
import type { Call, FormatVerdict, Section, Speaker, Turn } from '../transcript';

/** Who speaks where: everything that the other rooms link against. */
export interface Structure {
  readonly format: FormatVerdict;
  readonly call: Call;
  readonly sections: readonly Section[];
  readonly speakers: readonly Speaker[];
  readonly turns: readonly Turn[];
}

/** Decides the format on the whole document, then reads sections, turns and speakers with that format's labels. */
export function linkStructure(_blocks: readonly Block[]): Structure {
  return { format: { id: 'none', candidates: [] }, call: {}, sections: [], speakers: [], turns: [] };
}
