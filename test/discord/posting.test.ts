import type { REST } from 'discord.js';
import { expect, test } from 'vitest';
import { createOwners } from '../../src/discord/posting.ts';

const ownersOf = async (application: object): Promise<string[]> => {
  const rest = { get: () => Promise.resolve(application) } as unknown as REST;
  return [...(await createOwners(() => rest)())];
};

test('the owner of an application is its owner', async () => {
  expect(await ownersOf({ owner: { id: '1' }, team: null })).toEqual(['1']);
});

test('of a team it is everyone who has accepted: who is only invited sees nothing of other servers', async () => {
  const members = [
    { membership_state: 2, user: { id: '1' } },
    { membership_state: 1, user: { id: '2' } },
    { membership_state: 2, user: { id: '3' } },
  ];
  expect(await ownersOf({ owner: { id: 'team' }, team: { members } })).toEqual(['1', '3']);
});
