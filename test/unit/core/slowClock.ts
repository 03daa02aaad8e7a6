/** Makes every look at the clock find that a second has gone by, so that all work in slices pauses after each step. */
export function slowClock(): void {
  const { now } = Date;
  let time = 0;
  beforeEach(() => {
    Date.now = () => (time += 1000);
  });
  afterEach(() => {
    Date.now = now;
  });
}
