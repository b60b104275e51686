/** What becomes of guidance, and the words that say that it is guidance. */
export const withdraw = 'withdraw* | suspend* | pulling';
export const raise =
  'raise | raised | raising | lift | lifted | lifting | increase | increased | increasing | up from | nudg* up';
export const lower =
  'lower | lowered | lowering | cut | cutting | trim | trimmed | trimming | reduc* | down from | take down';
export const maintain =
  "maintain* | reiterat* | reaffirm* | unchanged | affirm* | confirm* | keeping | holding | hasn't changed";
export const introduce =
  'introduc* | initiat* | issuing | first-time | first time | providing guidance | provide guidance';
export const guided = 'guidance | outlook | guide | guiding | forecast | target | range | expect*';
