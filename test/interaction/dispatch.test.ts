import fc from 'fast-check';
import { InteractionType, type APIInteraction } from 'discord-api-types/v10';
import { expect, test } from 'vitest';
import { createDispatcher } from '../../src/interaction/dispatch.ts';
import type { IncomingMessage } from '../../src/interaction/invocation.ts';
import { createLog } from '../../src/log.ts';
import { createFakeEngine } from '../support/engine.ts';

const dispatcher = createDispatcher(
  { engine: createFakeEngine(), log: createLog('silent'), now: () => new Date() },
  { cooldown: { burst: 1_000_000, refill: 1 } },
);

const user = { id: '1', username: 'ada', global_name: 'Ada' };
const part = fc.oneof(fc.string(), fc.integer(), fc.constant(undefined), fc.constant(null), fc.dictionary(fc.string(), fc.string()));

test('whatever arrives as an interaction is answered, never thrown', async () => {
  const broken = fc.record({
    id: fc.constant('7'),
    type: fc.constantFrom(...Object.values(InteractionType).filter((type) => typeof type === 'number'), 99),
    user: fc.oneof(fc.constant(user), part),
    locale: fc.constantFrom('en-US', 'fr', 'xx'),
    data: fc.oneof(
      part,
      fc.record({
        name: fc.constantFrom('ask', 'section', 'gone'),
        options: part,
        custom_id: fc.string(),
        components: part,
        type: fc.constantFrom(1, 3),
      }),
    ),
    message: part,
    channel: part,
  });
  await fc.assert(
    fc.asyncProperty(broken, async (interaction) => {
      const { response } = await dispatcher.interaction(interaction as unknown as APIInteraction);
      expect([4, 6, 7, 8, 9]).toContain(response.type);
    }),
    { numRuns: 300 },
  );
});

test('whatever its arguments, a button is answered', async () => {
  const actions = fc.constantFrom(
    'share',
    'context',
    'more',
    'follow',
    'followed',
    'choose',
    'vote',
    'why',
    'section',
    'contents',
    'open',
    'search',
    'fact',
    'glossary',
    'timeline',
    'use',
    'remove',
    'erase',
    'old',
  );
  const message = fc.constantFrom(undefined, { id: '1', embeds: [] }, { id: '1', embeds: [{ author: { name: 'How many trainees?' } }] });
  await fc.assert(
    fc.asyncProperty(
      actions,
      fc.array(fc.oneof(fc.string(), fc.constantFrom('cistrat-2012', '*', 'new', '-1', '99'))),
      message,
      async (action, parts, on) => {
        const interaction = {
          id: '7',
          type: 3,
          user,
          locale: 'en-US',
          data: { custom_id: [action, ...parts].join(':'), component_type: 2, values: [] },
          message: on,
        };
        const { response } = await dispatcher.interaction(interaction as unknown as APIInteraction);
        expect([4, 6, 7, 9]).toContain(response.type);
        expect(JSON.stringify(response)).not.toContain('Something went wrong');
      },
    ),
    { numRuns: 300 },
  );
});

test('a broken message is answered or left alone, never thrown', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.record({ id: fc.constant('7'), content: part, author: fc.oneof(fc.constant(user), part), mentions: part, type: fc.constant(0) }),
      async (message) => {
        await expect(dispatcher.message(message as unknown as IncomingMessage, { id: '9' })).resolves.not.toBeNull();
      },
    ),
  );
});
