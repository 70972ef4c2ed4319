import { Locale } from 'discord-api-types/v10';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Asked, Feedback, Vote } from '../../commands/command.ts';
import type { Answer, User } from '../support/discord/index.ts';
import { createFakeEngine, shippedReport } from '../support/engine.ts';
import { setStage, type Stage } from './support.ts';

let stage: Stage;
let ada: User;
let answer: Answer;
const votes: Vote[] = [];
const reasons: string[] = [];
const asked: Asked[] = [];
const feedback: Feedback = {
  asked: (one) => void asked.push(one),
  vote: (one) => {
    votes.push(one);
    return Promise.resolve(true);
  },
  reason: ({ reason }) => {
    reasons.push(reason);
    return Promise.resolve(true);
  },
};
/** What the bot reads at the moment; a test may take the report away. */
const corpus = { engine: createFakeEngine() };
const question = 'How many trainees were there?';

beforeAll(async () => {
  stage = await setStage({
    services: {
      get engine() {
        return corpus.engine;
      },
      feedback,
    },
  });
  ada = stage.discord.user({ name: 'Ada' });
});

beforeEach(async () => {
  answer = await ada.slash('ask', { question });
});

afterAll(async () => {
  await stage.stop();
});

afterEach(() => {
  corpus.engine = createFakeEngine();
  expect(stage.discord.violations).toEqual([]);
});

describe('Share', () => {
  test('shows the private answer to everyone, and only its asker or a moderator can take it back', async () => {
    const shared = await ada.click(answer, 'Share');
    expect([shared.kind, shared.ephemeral]).toEqual(['message', false]);
    expect(shared.embed.description).toBe(answer.embed.description);
    expect(shared.content).toBe('-# Shared by Ada');
    expect(shared.labels).toContain('Remove');
    expect(shared.labels).not.toContain('Share');
    const bob = stage.discord.user({ name: 'Bob' });
    expect((await bob.click(shared, 'Remove')).text).toContain('Only the person who asked');
    await ada.click(shared, 'Remove');
    await stage.discord.settle();
    expect(stage.discord.messages(stage.discord.channel()).some(({ id }) => id === shared.message.id)).toBe(false);
  });

  test('can be taken back by a moderator', async () => {
    const shared = await ada.click(answer, 'Share');
    await stage.discord.user({ name: 'Mod', permissions: 1n << 13n }).click(shared, 'Remove');
    await stage.discord.settle();
    expect(stage.discord.messages(stage.discord.channel()).some(({ id }) => id === shared.message.id)).toBe(false);
  });
});

describe('Show in context', () => {
  test('opens the paragraph between its neighbours, turns, and leads to the section', async () => {
    const opened = await ada.click(answer, 'Show in context');
    expect([opened.kind, opened.ephemeral]).toEqual(['message', true]);
    expect(opened.text).toContain('**In 2012, CISTRAT held its first international training workshop');
    expect(opened.text).toContain('The teachers consisted mainly of CASTED researchers');
    const next = await ada.click(opened, 'Next');
    expect(next.kind).toBe('update');
    expect(next.text).toContain('› paragraph 2');
    const section = await ada.click(next, 'Read the section');
    expect(section.text).toContain('Firstly, an international training workshop');
    const following = await ada.click(section, 'Next section');
    expect(following.text).toContain('Secondly');
    expect((await ada.click(following, 'Contents')).text).toContain('Fifthly');
  });
});

test('More like this shows other passages, page by page', async () => {
  const opened = await ada.click(answer, 'More like this');
  expect(opened.ephemeral).toBe(true);
  expect(opened.embed.footer?.text).toBe('CISTRAT Annual Report 2012 · Page 1 of 3');
  const second = await ada.click(opened, 'Next');
  expect([second.kind, second.embed.footer?.text]).toEqual(['update', 'CISTRAT Annual Report 2012 · Page 2 of 3']);
});

test('Follow up is understood from the question of its message', async () => {
  const opened = await ada.click(answer, 'Follow up');
  expect(opened.modal.title).toBe('Follow up');
  const reply = await ada.submitModal(opened, { question: 'And when?' });
  expect(reply.text).toContain(`And when? (${question})`);
});

describe('votes', () => {
  test('helpful is counted', async () => {
    expect((await ada.click(answer, 'Helpful')).text).toContain('Thank you');
    expect(votes.at(-1)).toMatchObject({ userId: ada.id, question, helpful: true, messageId: answer.message.id });
  });

  test('not helpful is counted at once, and its reason is kept', async () => {
    const opened = await ada.click(answer, 'Not helpful');
    expect(votes.at(-1)).toMatchObject({ question, helpful: false });
    expect((await ada.submitModal(opened, { reason: 'Wrong number' })).text).toContain('/privacy');
    expect(reasons).toEqual(['Wrong number']);
    const again = await ada.click(answer, 'Not helpful');
    expect((await ada.submitModal(again, {})).text).toContain('Thank you');
    expect(reasons).toEqual(['Wrong number']);
  });

  test('every question is handed on with its answer', () => {
    expect(asked.at(-1)).toMatchObject({ question, by: 'ask', answer: { outcome: 'answer' } });
  });
});

test('a choice of an unclear question is asked in place', async () => {
  const unclear = await ada.slash('ask', { question: 'the forum' });
  expect(unclear.labels.slice(0, 2)).toEqual(['How many trainees came?', 'Where was it established?']);
  const chosen = await ada.click(unclear, 'Where was it established?');
  expect(chosen.kind).toBe('update');
  expect(chosen.text).toContain('Beijing');
});

test('a miss leads to the nearest section, privately, and cannot be shared', async () => {
  const miss = await ada.slash('ask', { question: 'What was the budget?' });
  expect(miss.text).toContain('The report does not say.');
  expect(miss.labels).not.toContain('Share');
  const opened = await ada.click(miss, /^section:/u);
  expect([opened.kind, opened.ephemeral]).toEqual(['message', true]);
  expect(opened.text).toContain('Introduction');
});

describe.each([
  [Locale.ChineseCN, ['查看上下文', '类似内容', '追问', '分享', '有帮助', '没有帮助'], '追问', '谢谢您的反馈。', '由 Ada 分享'],
  [
    Locale.French,
    ['Voir le contexte', 'Passages semblables', 'Poursuivre', 'Partager', 'Utile', 'Pas utile'],
    'Poursuivre',
    'Merci, cela aide.',
    'Partagé par Ada',
  ],
  [
    Locale.SpanishES,
    ['Ver en contexto', 'Más como esto', 'Seguir preguntando', 'Compartir', 'Útil', 'No es útil'],
    'Seguir preguntando',
    'Gracias, eso ayuda.',
    'Compartido por Ada',
  ],
  [
    Locale.SpanishLATAM,
    ['Ver en contexto', 'Más como esto', 'Seguir preguntando', 'Compartir', 'Útil', 'No es útil'],
    'Seguir preguntando',
    'Gracias, eso ayuda.',
    'Compartido por Ada',
  ],
])('in %s', (locale, labels, title, thanks, credit) => {
  test('buttons, forms and thanks are in the user’s language', async () => {
    const user = stage.discord.user({ name: 'Ada', locale });
    const reply = await user.slash('ask', { question });
    expect(reply.labels).toEqual(labels);
    expect((await user.click(reply, labels[2] ?? '')).modal.title).toBe(title);
    expect((await user.click(reply, labels[4] ?? '')).text).toContain(thanks);
    expect((await user.click(reply, labels[3] ?? '')).content).toContain(credit);
    const next = await user.click(await user.click(reply, labels[0] ?? ''), /^context:.*/u);
    expect(next.kind).toBe('update');
  });
});

describe('old buttons', () => {
  test('all work after a restart', async () => {
    await stage.restart();
    for (const label of ['Share', 'Show in context', 'More like this', 'Follow up', 'Helpful', 'Not helpful']) {
      expect(['message', 'modal']).toContain((await ada.click(answer, label)).kind);
    }
    const reply = await ada.submitModal(await ada.click(answer, 'Follow up'), { question: 'And when?' });
    expect(reply.text).toContain(`And when? (${question})`);
  });

  test('say so when the report, the section or the paragraph has gone', async () => {
    const report = shippedReport();
    const contents = await ada.slash('section');
    corpus.engine = createFakeEngine({
      ...report,
      paragraphs: report.paragraphs.map((paragraph) => ({ ...paragraph, id: `x${paragraph.id}` })),
      sections: report.sections.map((section) => ({ ...section, heading: { ...section.heading, id: `x${section.heading.id}` } })),
    });
    const [, introduction] = report.sections;
    const gone = await ada.select(contents, 'Read a section…', [introduction?.heading.id ?? '']);
    expect(gone.text).toBe('ℹ️ This section is no longer in the report. /section shows those there are.');
    expect((await ada.click(answer, 'Show in context')).text).toContain('no longer in the report');
    corpus.engine = createFakeEngine({ ...report, id: 'another' });
    expect((await ada.click(answer, 'Show in context')).text).toContain('“cistrat-2012” is no longer here');
    expect((await ada.click(answer, 'More like this')).ephemeral).toBe(true);
  });
});
