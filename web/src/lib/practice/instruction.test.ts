import fc from 'fast-check';
import { expect, test } from 'vitest';
import { offeredActions } from '@wetechcare/core/lesson/explore.ts';
import type { Element, Screen } from '@wetechcare/core/practice/elements.ts';
import { libraryCard } from '@wetechcare/core/practice/fixtures/library-card.ts';
import { nextStep } from '@wetechcare/core/practice/planner.ts';
import { step } from '@wetechcare/core/practice/step.ts';
import { view } from '@wetechcare/core/practice/view.ts';
import { startWorld } from '@wetechcare/core/practice/world.ts';
import { instructionFor } from './instruction.ts';
import { practiceWords } from './words.ts';

const words = practiceWords('les-bons-clics');

function screenWith(element: Element): Screen {
  return { ...view(startWorld(libraryCard), libraryCard), elements: [element] };
}

test('wherever the learner has wandered, the guidance is a sentence that names something', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(), { maxLength: 30 }), (choices) => {
      let world = startWorld(libraryCard);
      for (const choice of choices) {
        const offered = offeredActions(world, libraryCard);
        const action = offered[choice % offered.length];
        if (action) world = step(world, action, libraryCard);
      }
      const plan = nextStep(world, libraryCard);
      if (!plan) return;
      const { say, hint, text } = instructionFor(plan, view(world, libraryCard), libraryCard, words);
      expect(say).toMatch(/^\p{Lu}.*[.!?]$/u);
      expect(say).not.toMatch(/«\s*»/);
      expect(hint).not.toBe('');
      expect(text).not.toBe('');
    }),
  );
});

test('a field to empty is said as such, and no text is shown to copy', () => {
  const screen = screenWith({ kind: 'field', input: 'text', target: 'site/name', label: 'Nom', value: 'x' });
  const plan = { action: { do: 'type', in: 'site/name', text: '' } as const, pathIndex: null };
  expect(instructionFor(plan, screen, libraryCard, words)).toMatchObject({
    say: 'Effacez le texte de «\u00a0Nom\u00a0».',
    text: null,
  });
});

test('an option is named as the learner sees it, a box is ticked or unticked', () => {
  const options = [{ id: 'one', label: 'Une seule' }];
  const choice = screenWith({ kind: 'choice', target: 'site/many', label: 'Combien ?', value: '', options });
  const tick = screenWith({ kind: 'tick', target: 'site/news', label: 'Recevoir des offres', value: 'yes' });
  const choose = (target: string, option: string) => ({
    action: { do: 'choose', in: target, option } as const,
    pathIndex: null,
  });
  expect(instructionFor(choose('site/many', 'one'), choice, libraryCard, words).say).toBe(
    'Choisissez «\u00a0Une seule\u00a0».',
  );
  expect(instructionFor(choose('site/news', 'no'), tick, libraryCard, words).say).toBe(
    'Décochez «\u00a0Recevoir des offres\u00a0».',
  );
});
