import { EN_TAIL } from '../lexicon/en/tail';
import { ZH_TAIL } from '../lexicon/zh/tail';
import { anyOf } from '../text/anyOf';

const TAIL = new RegExp(`^(?:${anyOf(ZH_TAIL)}|${anyOf(EN_TAIL)}|Duration: \\d|© ?\\d{4})`, 'i');
const END = /^[(【[]?(?:完|全文完|本文完|END|Ends?|\* \* \*|-30-|###)[)】\]]?[。.]?$/i;

/** True for a block that stands behind the transcript and that nobody said. */
export const endsTranscript = (reading: string): boolean => TAIL.test(reading) || END.test(reading);
