const LONGEST = 254;
const SHAPE = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

/** An e-mail address as it is kept and compared: lower case, without spaces around. Null when it cannot be one. */
export function readEmail(text: string): string | null {
  const email = text.trim().normalize('NFC').toLowerCase();
  return email.length <= LONGEST && SHAPE.test(email) ? email : null;
}
