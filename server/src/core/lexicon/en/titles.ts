/** Words of the title of a call. */
export const EN_TITLE_WORDS =
  'earnings conference call | earnings call | conference call | investor day | investor call | investor conference | analyst day | analyst call | analyst meeting | results call | results briefing | results presentation | fireside | transcript | conversation | interview | hearing | press conference | press briefing | townhall | town hall';

/** Exchanges before a ticker. */
export const EN_EXCHANGES = 'NYSE | NASDAQ | Nasdaq | AMEX | LSE | TSX | HKEX | SEHK | SSE | SZSE | ASX | TWSE | OTC*';

/** With one of these a title turns from the company to its call. */
export const EN_CALL_WORDS =
  '[QH][1-4]\\b | half[- ]year | interim | full[- ]year | (?:first|second|third|fourth)[ -]quarter | earnings | conference call | investor day | analyst day';
