import { fieldKey, type Scenario } from './scenario.ts';
import { formatAmount, parseAmount } from './text.ts';
import { valueOf, type World } from './world.ts';

/**
 * A text with its marks replaced by what the world holds:
 * `{field:f}` what is written, `{choice:f}` the label of the option chosen, `{amount:f}` as money, `{sum:f+g}` a total as money,
 * `{code:c}` the last code, `{persona:id}` a line of the persona's card. Unknown marks become ''.
 *
 * @param codes codes as they were when a message was sent; by default those of now
 */
export function fillIn(
  text: string,
  world: World,
  scenario: Scenario,
  site = '',
  codes?: Record<string, string>,
): string {
  if (!text.includes('{')) return text;
  return text.replace(
    /\{(field|choice|amount|sum|code|persona):([^}]*)\}/g,
    (_, kind: string, name: string) => {
      switch (kind) {
        case 'field':
          return valueOf(world, scenario, name, site);
        case 'choice':
          return (
            scenario.optionLabels[`${fieldKey(name, site)}/${valueOf(world, scenario, name, site)}`] ?? ''
          );
        case 'amount':
        case 'sum': {
          const total = name.split('+').reduce((sum, field) => {
            const euros = parseAmount(valueOf(world, scenario, field.trim(), site));
            return sum + (Number.isNaN(euros) ? 0 : euros);
          }, 0);
          return formatAmount(total);
        }
        case 'code':
          return (codes ? codes[name] : world.codes[name]?.value) ?? '';
        default:
          return scenario.task.persona.card.find((line) => line.id === name)?.value ?? '';
      }
    },
  );
}
