/** How somebody is called to ask, as patterns: `our first question comes from`, `your line is open`. */
export const ANNOUNCES: readonly string[] = [
  '\\b(?:first|next|last|final|following) question(?:er)?(?: (?:today|now|then))?,? (?:is|comes|will come|will be|from|we have)\\b',
  '\\bquestion (?:is |comes |will come |coming )+(?:now )?from\\b',
  '\\b(?:take|go to|move to|have) (?:our|the|your) (?:first|next|last|final) (?:question|caller)',
  '\\byour (?:line|question) is (?:now )?(?:open|live)',
  '\\bnext up (?:is|we have)\\b',
];
