/**
 * A process that writes without a pause until it is killed; each line of its output says what the store has acknowledged.
 * Arguments: the name of this writer, and "share" to write what other writers write too.
 */
import { writeSync } from 'node:fs';
import { createLog } from '../../../src/log.ts';
import { openStore } from '../../../src/store/open.ts';

const [name = 'w', mode] = process.argv.slice(2);
const store = await openStore(
  { dataDirectory: process.env['DATA_DIR'] ?? '', databaseUrl: process.env['DATABASE_URL'] },
  createLog('error'),
);
const at = new Date().toISOString();
const acknowledge = (line: string): void => void writeSync(1, `${line}\n`);

if (mode === 'share') {
  // The same clicks as every other writer sends: each must count once.
  for (let position = 0; position < 40; position += 1) {
    await store.votes.cast({ userId: `u${position}`, messageId: 'm', guildId: 'g', reportId: 'r', helpful: true, updatedAt: at });
    await store.gaps.add({ guildId: 'g', question: `q${position % 4}`, language: 'en', reportId: 'r' }, 'missed', '2026-01-01');
    await store.progress.save(
      { userId: 'u', reportId: 'r', stepId: 's', step: position, steps: 40, updatedAt: at, finished: position === 39 },
      'g',
    );
    await store.quiz.begin({ userId: 'u', reportId: 'r', round: 1, section: '', questions: [], previous: [], updatedAt: at });
    const counted = await store.quiz.answer(
      { userId: 'u', reportId: 'r', round: 1, position, correct: true, at },
      { questionId: `q${position}`, card: name, dueAt: at },
    );
    if (counted) acknowledge(`answer ${position}`);
  }
  await store.close();
} else {
  await store.quiz.begin({ userId: name, reportId: 'r', round: 1, section: '', questions: [], previous: [], updatedAt: at });
  for (let count = 0; ; count += 1) {
    await store.votes.cast({
      userId: name,
      messageId: `m${count}`,
      guildId: 'g',
      reportId: 'r',
      helpful: true,
      updatedAt: at,
    });
    acknowledge(`vote ${count}`);
    await store.quiz.answer(
      { userId: name, reportId: 'r', round: 1, position: count, correct: true, at },
      { questionId: `q${count}`, card: '{}', dueAt: at },
    );
    acknowledge(`answer ${count}`);
    // Deleting rewrites the whole file: a kill in the middle of it must not lose the rest.
    if (count % 10 === 9) await store.forget('nobody');
    await store.votes.cast({ userId: 'passer-by', messageId: 'm', guildId: 'g', reportId: 'r', helpful: true, updatedAt: at });
    if (count % 5 === 4) await store.forget('passer-by');
  }
}
