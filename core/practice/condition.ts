import type { Condition } from './condition-schema.ts';
import { fieldKey, type Scenario } from './scenario.ts';
import { fillIn } from './template.ts';
import { passes, plain } from './text.ts';
import { currentPage, valueOf, type World } from './world.ts';

/** What is on the screen, as conditions name it: `home`, `mail`, `mail/compose`, `search`, `site/screen`… */
export function placeOf(world: World): string {
  if (world.picking !== null) return 'picker';
  if (world.viewing !== null) return `file/${world.viewing}`;
  switch (world.app) {
    case 'browser': {
      if (world.showsTabs) return 'tabs';
      const page = currentPage(world);
      return page.kind === 'site' ? `${page.site}/${page.screen}` : page.kind;
    }
    case 'mail':
      return world.mailPlace.kind === 'message'
        ? `mail/${world.mail[world.mailPlace.index]?.message ?? 'message'}`
        : `mail/${world.mailPlace.kind}`;
    case 'messages':
      return world.thread === null ? 'messages' : `messages/${world.thread}`;
    case 'camera':
      return world.paper === null ? 'camera' : `camera/${world.paper}`;
    default:
      return world.app;
  }
}

/** Does the condition hold in this world? `site` is where short field names belong. Total: unknown names simply do not hold. */
export function holds(condition: Condition, world: World, scenario: Scenario, site = ''): boolean {
  if ('all' in condition) return condition.all.every((part) => holds(part, world, scenario, site));
  if ('any' in condition) return condition.any.some((part) => holds(part, world, scenario, site));
  if ('not' in condition) return !holds(condition.not, world, scenario, site);
  if ('field' in condition) {
    const key = fieldKey(condition.field, site);
    const files = world.attached[key];
    return passes(files ? files.join(' ') : valueOf(world, scenario, key), condition.test);
  }
  if ('flag' in condition) return world.flags[condition.flag] === true;
  if ('at' in condition) return placeOf(world) === condition.at || world.app === condition.at;
  if ('visited' in condition) return world.journal.includes(`visited:${condition.visited}`);
  if ('opened' in condition) return world.journal.includes(`opened:${condition.opened}`);
  if ('code' in condition) {
    const code = world.codes[condition.code];
    const typed = valueOf(world, scenario, condition.in, site).replace(/\s/g, '');
    return code !== undefined && typed === code.value && world.clock <= code.until;
  }
  if ('text' in condition) {
    const { to, body } = condition.text;
    const test = body?.has
      ? { ...body, has: body.has.map((part) => fillIn(part, world, scenario)).filter((part) => part !== '') }
      : body;
    // A code given with spaces ("123 456") is given all the same.
    return world.textsSent.some(
      (sent) =>
        sent.to === to &&
        (passes(sent.body, test) || passes(sent.body.replace(/(\d)\s+(?=\d)/g, '$1'), test)),
    );
  }
  const test = condition.mail;
  const letters =
    test.to === undefined
      ? world.sent
      : world.sent.filter((letter) => plain(letter.to) === plain(test.to ?? ''));
  const letter = letters[letters.length - 1];
  return (
    letter !== undefined &&
    (test.subject === undefined || passes(letter.subject, test.subject)) &&
    (test.body === undefined || passes(letter.body, test.body)) &&
    (test.attached === undefined || test.attached.every((file) => letter.files.includes(file))) &&
    (test.attachedCount === undefined || letter.files.length === test.attachedCount) &&
    (test.replyTo === undefined || letter.replyTo === test.replyTo) &&
    (test.keeps === undefined ||
      scenario.judgeLetter?.(letter, test.keeps.as, test.keeps.rules, scenario) === true)
  );
}
