/** Words that no speaker's name holds: a short capitalised phrase before a colon with one of them is a heading or a field. */
export const NOT_NAMES: ReadonlySet<string> = new Set(
  (
    'a about actual adjusted agenda also an and annual answer answers appendix are article at attachment author background balance basis brief business but by call cash cc ' +
    'comment conclusion conference consensus contact contents context copyright corporate cost costs credit date deck demand dial disclaimer dividend duration earnings ebitda ' +
    'email eps event example expenses exhibit fax fact figure file finally financial financials first fiscal five flow for forecast format forward four free from full fun fy gaap general ' +
    'goal gross growth guidance half headline here highlights how however if image important in income industry info inputs interest introduction is issue it item items key ' +
    'language last latest legal let link links liquidity list location looking main margin margins market meeting metric metrics month name net new next no non not note notes now number ' +
    'of on one operating operations opportunity or order orders other our outcome outlook output overview page participants passcode phone photo plan please point points ' +
    'presentation price pricing priorities problem product products profit profits project published quarter question questions re read reason reference region regarding related remarks remember ' +
    'reminder report reported result results revenue revenues review risk risks safe sales second section segment segments share shares slide so solution source ' +
    'statement statements status step strategy subject summary supply table tags tax that the then there these they thing things third this three time tip title to today topic topics total ' +
    'transcript two type update updated url usage version volume volumes warning we website what when where which who why with year yes you your also'
  ).split(' '),
);
