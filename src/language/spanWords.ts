// The closed sets of words by which dates, amounts and counts are recognised.
const MONTHS =
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec'.split(
    ' ',
  );
export const MONTH = new Set(MONTHS);
export const WEEKDAY = new Set(
  'monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays'.split(' '),
);
/** Days and times of day that are named rather than counted. */
export const NAMED_TIME = new Set('christmas easter ramadan midnight noon midday weekend weekends'.split(' '));
export const SEASON = new Set('spring summer autumn fall winter'.split(' '));
export const UNIT = new Set(
  'second seconds minute minutes hour hours day days night nights week weeks month months year years decade decades century centuries'.split(
    ' ',
  ),
);
/** Units of length, area, weight and the like. */
export const MEASURE = new Set(
  'km kilometre kilometres kilometer kilometers metre metres meter meters cm centimetre centimetres centimeter centimeters mm millimetre millimetres millimeters mile miles yard yards foot feet inch inches hectare hectares ha acre acres kg kilo kilos kilogram kilograms gram grams tonne tonnes ton tons litre litres liter liters gallon gallons knot knots degree degrees watt watts kilowatt kilowatts megawatt megawatts mw kw gw gigawatt gigawatts kwh mwh gwh megabyte megabytes gigabyte gigabytes terabyte terabytes petabyte petabytes gb tb pb mbps gbps mph'.split(
    ' ',
  ),
);
export const FREQUENCY = new Set(
  'daily weekly fortnightly monthly quarterly yearly annual annually biannual biennial biannually biennially hourly nightly'.split(' '),
);
export const PERIOD = new Set('day week fortnight month quarter year hour minute summer autumn winter spring term'.split(' '));
export const SCALE = new Set('hundred thousand million billion trillion'.split(' '));
export const CURRENCY = new Set('dollar dollars pound pounds euro euros yuan rmb usd gbp eur sterling pence cents'.split(' '));
export const HEDGE = new Set(
  'more less fewer than over under almost nearly approximately at least most up to around about roughly some only just around total of a'.split(
    ' ',
  ),
);
export const FRACTION = new Set('half third thirds quarter quarters fifth fifths majority most all'.split(' '));
export const STOP_NOUN = new Set(
  'a an the of in on at by for from to and or but with which that who were was is are had have has as than per into its their our'.split(
    ' ',
  ),
);
