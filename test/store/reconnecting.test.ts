import { createServer, Socket, type AddressInfo, type Server } from 'node:net';
import { describe, expect, it } from 'vitest';
import { createLog } from '../../src/log.ts';
import { openStore } from '../../src/store/open.ts';
import { reconnecting } from '../../src/store/reconnecting.ts';
import type { Sql } from '../../src/store/sql.ts';
import { postgres } from '../support/store/backends.ts';

const log = createLog('silent');
const working: Sql = {
  kind: 'postgres',
  query: () => Promise.resolve([]),
  batch: () => Promise.resolve([]),
  exclusively: () => Promise.reject(new Error('broken')),
  vacuum: () => Promise.resolve(),
  close: () => Promise.resolve(),
};

describe('a database that is away', () => {
  it('fails each call at once and counts it, and is tried again after a rest', async () => {
    let time = 0;
    let attempts = 0;
    const open = (): Promise<Sql> => {
      attempts += 1;
      return attempts === 1 ? Promise.reject(new Error('refused')) : Promise.resolve(working);
    };
    const { sql, failures } = reconnecting('postgres', open, undefined, log, () => time);
    await expect(sql.query('select 1')).rejects.toMatchObject({ code: 'store' });
    expect([attempts, failures()]).toEqual([0, 1]);
    time = 6000;
    await expect(sql.query('select 1')).rejects.toThrow('The store failed: refused');
    await expect(sql.query('select 1')).rejects.toThrow('The store cannot be reached.');
    expect([attempts, failures()]).toEqual([1, 3]);
    time = 12_000;
    await expect(sql.query('select 1')).resolves.toEqual([]);
    expect([attempts, failures()]).toEqual([2, 3]);
  });

  it('says that a failed call is the store’s', async () => {
    const { sql } = reconnecting('postgres', () => Promise.resolve(working), working, log);
    await expect(sql.exclusively(() => Promise.resolve())).rejects.toMatchObject({ code: 'store', message: 'The store failed: broken' });
    await sql.close();
    await expect(sql.query('select 1')).rejects.toMatchObject({ code: 'store' });
  });
});

it('opens when no PostgreSQL answers, and never says the password', async () => {
  const lines: string[] = [];
  const listening = createLog('silent');
  listening.error = (fields: unknown) => lines.push(JSON.stringify(fields));
  const store = await openStore({ dataDirectory: '', databaseUrl: 'postgresql://rapporteur:tiger@127.0.0.1:1/none' }, listening);
  await expect(store.check()).rejects.toMatchObject({ code: 'store' });
  expect(store.failures()).toBe(1);
  expect(lines[0]).toContain('127.0.0.1:1/none');
  expect(lines.join()).not.toContain('tiger');
  await store.close();
});

describe.skipIf(postgres === undefined)('a PostgreSQL that goes and comes back (set TEST_DATABASE_URL)', () => {
  it('fails while it is gone, and works again afterwards in the same process', async () => {
    const place = await postgres?.fresh();
    const target = new URL(place?.databaseUrl ?? '');
    const sockets = new Set<Socket>();
    const link = (port: number): Promise<Server> =>
      new Promise((resolve) => {
        const server = createServer((near) => {
          const far = new Socket().connect(Number(target.port), target.hostname);
          for (const socket of [near, far]) sockets.add(socket.on('error', () => undefined));
          near.pipe(far).pipe(near);
        }).listen(port, '127.0.0.1', () => {
          resolve(server);
        });
      });
    const server = await link(0);
    const { port } = server.address() as AddressInfo;
    const url = new URL(target);
    url.port = String(port);
    const store = await openStore({ dataDirectory: '', databaseUrl: url.href }, log);
    await store.preferences.set('guild:1', 'report', 'before', new Date(0).toISOString());
    server.close();
    for (const socket of sockets) socket.destroy();
    await expect(store.check()).rejects.toMatchObject({ code: 'store' });
    const back = await link(port);
    expect(await store.preferences.get('guild:1', 'report')).toBe('before');
    await store.close();
    for (const socket of sockets) socket.destroy();
    back.close();
    await place?.remove();
  });
});
