/** How a numbered line begins that is a question. */
export const EN_ASKING =
  'how | what | when | where | why | who | which | can | could | would | do | does | is | are | will | any';

/** Whole sentences that only make sure: `Right?` */
export const EN_TAGS = 'right | okay | ok | really | yes | no | correct | sorry | pardon | hello';

/** What somebody is asked to do about a topic. */
export const EN_DISCUSS =
  'any color | any thoughts | any update | any sense | walk us | walk me | help us | help me | talk about | talk through | comment on | elaborate';
