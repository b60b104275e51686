/** Fails the test unless the condition holds. Node's own `assert` is not there in the web host. */
export function expect(condition: unknown, message: string): asserts condition {
  if (!condition) throw new Error(message);
}

/** Fails the test unless both print the same. */
export function expectEqual(actual: unknown, expected: unknown, what: string): void {
  const [a, b] = [JSON.stringify(actual), JSON.stringify(expected)];
  expect(a === b, `${what}: expected ${b}, got ${a}`);
}
