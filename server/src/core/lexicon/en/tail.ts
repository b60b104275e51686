/** How a line starts that stands behind the transcript. */
export const EN_TAIL =
  'Disclaimer: | Disclaimers: | Related articles | Related stories | Read more | Click here | Copyright | All rights reserved | Media contact | Investor contact';
