/** Words that only open what a sentence asks about, as patterns: `could you walk us through`, `and my second question is on`. */
export const TOPIC_OPENERS: readonly string[] = [
  '(?:and|so|but|then|also|well|ok|okay|maybe|perhaps|just|hi|hey|yeah|first|firstly|second|secondly|third|finally|lastly|one|two|last one|i guess|i suppose|you know|related to that|(?:just )?as a follow-up|if i may|sorry|thanks for taking (?:the|my) questions?)[, ]+',
  "i guess (?=i'm (?:curious|wondering))",
  '(?:(?:could|can|would|will) you|(?:maybe |perhaps )?(?:if )?you could|maybe you can) (?:please |maybe |just |perhaps |also )?(?:help us frame|help us understand|help us think about|walk (?:us|me) through|tell us|talk(?: a (?:bit|little)(?: bit)?)? (?:about|through)|comment on|give us (?:some|any|a little)? ?(?:color|sense|update)(?: on| of| about)?|elaborate on|speak to|share|discuss|update us on|remind us|explain|quantify)(?: more)?(?: about)? ',
  'you could (?:comment on|talk about|share) ',
  "(?:i'm|i am|just|was|were|i was)? ?(?:curious|wondering)(?: about| if| whether)? ",
  'i (?:wanted|want|would like|would love)(?: to)? (?:know|ask|dig into|understand|hear|get)(?: about| on)? ',
  "i'd (?:like|love) to (?:know|ask|hear|understand|get)(?: about)? ",
  '(?:my|the) (?:first |second |other |last )?question is(?: really)?(?: on| about)? ',
  'any (?:color|thoughts|update|sense)(?: on| of| about)? ',
  'how (?:do |should |are )?(?:you|we) (?:think|thinking) about ',
  "what you're seeing (?:in|on|with) ",
  'what are you seeing (?:in|on|with) ',
  'your (?:thoughts|view|take) on ',
  'whether ',
];
