/** Words that belong to the family name after them. */
const PARTICLES = /^(de|du|des|d[’']|la|le|les|ben|bin|el|al|ould|van|von|da|dos|do|di|ait|aït)$/i;

/**
 * A whole name in first and last name: « Inès BENALI », « BENALI Inès », « Jean-Baptiste de la Tour ». Capitals tell the last
 * name; else the first word is the first name.
 */
export function splitName(name: string): { firstName: string; lastName: string } {
  const words = name
    .trim()
    .split(/\s+/)
    .filter((word) => word !== '');
  const isCapitals = (word: string) =>
    word.length > 1 && word === word.toUpperCase() && word !== word.toLowerCase();
  const capitals = words.filter(isCapitals);
  if (capitals.length > 0 && capitals.length < words.length) {
    const first = words.filter((word) => !isCapitals(word) && !PARTICLES.test(word));
    if (first.length > 0) {
      const last = words.filter((word) => !first.includes(word));
      return { firstName: first.join(' '), lastName: last.join(' ') };
    }
  }
  const [firstName = '', ...rest] = words;
  return { firstName, lastName: rest.join(' ') };
}
