import { ANNOUNCES as EN_ANNOUNCES } from '../lexicon/en/announces';
import { ANNOUNCES as ZH_ANNOUNCES } from '../lexicon/zh/announces';

const EN = new RegExp(EN_ANNOUNCES.join('|'), 'i');
const ZH = new RegExp(ZH_ANNOUNCES.join('|'));

/** Whether a block calls somebody to ask: `Our first question comes from…`, 下一个问题来自…, 有请…提问。 */
export const announcesQuestion = (reading: string): boolean => EN.test(reading) || ZH.test(reading);
