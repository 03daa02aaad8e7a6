/** Stems of the names of days and months: every article has some. */
export const Calendar: ReadonlySet<string> = new Set(
  (
    'monday mon tuesday tue tues wednesday wed thursday thu thur thurs friday fri saturday sat sunday sun january jan ' +
    'february feb march mar april apr may june jun july jul august aug september sept sep october oct november nov ' +
    'december dec'
  ).split(' '),
);
