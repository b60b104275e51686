import type { UnitRow } from '../figureTerms';

/** Units after a number, in Latin letters. Counts carry no noun: `23 stores` is the figure 23. */
export const EN_UNITS: readonly UnitRow[] = [
  {
    words: 'percentage points | percentage point | percent points | points | point | pts | pt | ppts | ppt | pp',
    kind: 'percent',
    unit: 'pp',
  },
  { words: 'basis points | basis point | basis-point | basis pts | bps | bp | bips', kind: 'percent', unit: 'bps' },
  { words: 'percent | per cent', kind: 'percent', unit: '%' },
  { words: 'times | x | fold | -fold', kind: 'multiple', unit: 'x' },
  { words: 'years | year | yrs | -year', kind: 'duration', unit: 'year', notBefore: '-' },
  { words: 'quarters | quarter', kind: 'duration', unit: 'quarter' },
  { words: 'months | month | -month', kind: 'duration', unit: 'month' },
  { words: 'weeks | week | -week', kind: 'duration', unit: 'week' },
  { words: 'days | day | -day', kind: 'duration', unit: 'day' },
  { words: 'hours | hour | -hour', kind: 'duration', unit: 'hour' },
  { words: 'minutes | minute | -minute', kind: 'duration', unit: 'minute' },
  { words: 'seconds | second', kind: 'duration', unit: 'second' },
  { words: 'decades | decade', kind: 'duration', unit: 'decade' },
  {
    words:
      'gwh | mwh | kwh | twh | gw | mw | kw | gigawatt-hours | megawatt-hours | kilowatt-hours | gigawatts | megawatts | kilowatts | tflops | pflops | tb | gb | pb | km | kg | mt | tons | tonnes | barrels | gigawatt | megawatt | nm | ghz | mhz | mah | wh/kg | kwh/kg | wh/l | wh | g/km | km/h | mg/kg | square feet | square foot | square meters | square metres | cubic meters | cubic metres | acres | hectares | gallons | bushels | kilometers | kilometres | kilograms | barrels of oil equivalent',
    kind: 'count',
    unit: '',
  },
];

/** Scale words after a number, with the power of ten. */
export const EN_SCALES: readonly (readonly [words: string, power: number])[] = [
  ['hundred', 2],
  ['thousand | thousands | k', 3],
  ['lakh | lakhs', 5],
  ['million | millions | mn | mm | mln | mil | m', 6],
  ['crore | crores', 7],
  ['billion | billions | bn | bln | b', 9],
  ['trillion | trillions | tn | trn | t', 12],
];

/** What something is for one of, after `a`: `$2.94 a gallon`. */
export const EN_PER =
  'share | ads | ton | tonne | barrel | gallon | pound | bushel | hundredweight | ounce | watt | kilowatt | megawatt | kilowatt-hour | megawatt-hour | unit | piece | case | month | year | quarter | week | day | night | hour | room | seat | user | customer | patient | car | vehicle | truck | bottle | wafer | head | store | job | trip | mile | kilometer | acre | square';
