// Stands in for node:assert/strict in the web worker host, where Node is not: only what the suites use.
class AssertionError extends Error {
  override readonly name = 'AssertionError';

  constructor(
    message: string,
    readonly actual?: unknown,
    readonly expected?: unknown,
  ) {
    super(message);
  }
}

const show = (value: unknown): string => JSON.stringify(value) ?? String(value);

export function ok(value: unknown, message = `expected something true, got ${show(value)}`): asserts value {
  if (!value) throw new AssertionError(message);
}

export function equal<T>(actual: unknown, expected: T, message?: string): asserts actual is T {
  if (!Object.is(actual, expected)) fail('equal', actual, expected, message);
}

export function notEqual(actual: unknown, unwanted: unknown, message?: string): void {
  if (Object.is(actual, unwanted)) fail('not equal', actual, unwanted, message);
}

/** Compares by JSON: enough for the plain data that tests look at. */
export function deepEqual<T>(actual: unknown, expected: T, message?: string): asserts actual is T {
  if (show(actual) !== show(expected)) fail('deeply equal', actual, expected, message);
}

export function match(actual: string, expected: RegExp, message?: string): void {
  if (!expected.test(actual)) fail('match', actual, String(expected), message);
}

export function doesNotMatch(actual: string, unwanted: RegExp, message?: string): void {
  if (unwanted.test(actual)) fail('not match', actual, String(unwanted), message);
}

export async function rejects(run: () => Promise<unknown>, message = 'expected a rejection'): Promise<void> {
  const rejected = await run().then(
    () => false,
    () => true,
  );
  if (!rejected) throw new AssertionError(message);
}

function fail(relation: string, actual: unknown, expected: unknown, message?: string): never {
  throw new AssertionError(
    message ?? `expected ${show(actual)} to ${relation} ${show(expected)}`,
    actual,
    expected,
  );
}

export default Object.assign(ok, { ok, equal, notEqual, deepEqual, match, doesNotMatch, rejects });
