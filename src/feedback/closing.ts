import { createHash } from 'node:crypto';
import type { Engine } from '../answer/types.ts';
import type { Report } from '../corpus/types.ts';
import type { Store } from '../store/types.ts';

/** Where the reports that were last looked through are remembered. */
const SCOPE = 'corpus';

/**
 * Asks the open gaps again of each report that is new or has changed since the last time, also before a restart, and closes those it answers.
 * A question whose answer was voted down is closed by a new report only: the old one would give the same answer again.
 * @returns how many were closed.
 */
export async function closeAnswered(store: Store, engine: Engine, now: Date): Promise<number> {
  const known = await store.preferences.of(SCOPE);
  const changed = engine.reports.filter((report) => known[report.id] !== fingerprint(report));
  let closed = 0;
  for (const report of changed) {
    const open = await store.gaps.open();
    // At the very first start every report is new, and there is nothing to close.
    const answered: string[] = [];
    for (const { id, question, disliked } of open) {
      if (disliked > 0 && known[report.id] !== undefined) continue;
      if (engine.answer(question, { reportId: report.id }).outcome === 'answer') answered.push(id);
      // A few milliseconds each, some hundreds of them: questions of users come in between.
      await new Promise((resolve) => setImmediate(resolve));
    }
    closed += await store.gaps.close(answered, `report:${report.id}`, now.toISOString().slice(0, 10));
    await store.preferences.set(SCOPE, report.id, fingerprint(report), now.toISOString());
  }
  return closed;
}

/** Changes when a report's words or facts do. */
const fingerprint = ({ paragraphs, facts }: Report): string =>
  createHash('sha256')
    .update(JSON.stringify([paragraphs.map(({ id }) => id), facts.map(({ id, question, asks, answer }) => [id, question, asks, answer])]))
    .digest('hex')
    .slice(0, 16);
