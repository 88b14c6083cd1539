import { quoted } from '../../french/quoted.ts';
import type { Check } from './check.ts';
import type { Remark } from './remark.ts';

/** More are no longer believed. */
const MOST_QUALITIES = 5;
const FEWEST_WORDS = 3;

/** Each quality has a proof of a few words, and there are not too many. */
export const checkQualities: Check = ({ qualities }) => {
  const remarks: Remark[] = [];
  for (const { id, name, proof } of qualities) {
    const words = proof
      .trim()
      .split(/\s+/)
      .filter((word) => word !== '');
    if (name.trim() === '' || words.length >= FEWEST_WORDS) continue;
    const text =
      words.length === 0
        ? `${quoted(name.trim())}\u00a0: tout le monde peut l’écrire. Dis quand tu l’as montré, on te croira.`
        : `Ta preuve pour ${quoted(name.trim())} est courte. Dis où et quand\u00a0: au stage, à la maison, au sport.`;
    remarks.push({
      id: 'quality-without-proof',
      step: 'qualities',
      field: 'proof',
      itemId: id,
      weight: 'should',
      text,
      mends: [],
    });
  }
  if (qualities.length > MOST_QUALITIES) {
    const text = `Tu as ${qualities.length} qualités. Garde les trois ou quatre plus vraies\u00a0: on les lira mieux.`;
    remarks.push({
      id: 'too-many-qualities',
      step: 'qualities',
      field: 'qualities',
      weight: 'could',
      text,
      mends: [],
    });
  }
  return remarks;
};
