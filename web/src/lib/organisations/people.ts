/** "12 personnes", "1 personne". */
export const people = (count: number) => `${count}\u00a0personne${count > 1 ? 's' : ''}`;
