/** A valid UUIDv7 for tests, the same for the same number. */
export function testId(number: number): string {
  return `019a9c3e-0000-7000-8000-${number.toString(16).padStart(12, '0')}`;
}
