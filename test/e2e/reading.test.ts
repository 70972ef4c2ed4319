import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { User } from '../support/discord/index.ts';
import { createFakeEngine, equippedReport, shippedReport } from '../support/engine.ts';
import { setStage, type Stage } from './support.ts';

let stage: Stage;
let ada: User;

beforeAll(async () => {
  const second = { ...equippedReport(), id: 'another-2013', title: 'Another Report 2013', shortTitle: 'Another 2013' };
  const bare = { ...shippedReport(), id: 'bare-2014', title: 'Bare Report 2014', shortTitle: 'Bare 2014', facts: [] };
  stage = await setStage({ services: { engine: createFakeEngine(equippedReport(), second, bare) } });
  ada = stage.discord.user({ name: 'Ada' });
});

afterAll(async () => {
  await stage.stop();
});

afterEach(() => {
  expect(stage.discord.violations).toEqual([]);
});

describe('/search', () => {
  test('finds passages, page by page, with their places', async () => {
    const first = await ada.slash('search', { words: 'CISTRAT innovation', report: 'cistrat-2012' });
    expect(first.embed.author?.name).toBe('CISTRAT innovation');
    expect(first.embed.footer?.text).toMatch(/^CISTRAT Annual Report 2012 · Page 1 of/u);
    expect(first.embed.description).toMatch(/\n-# 📍 Introduction › paragraph 1/u);
    const second = await ada.click(first, 'Next');
    expect([second.kind, second.embed.author?.name]).toEqual(['update', 'CISTRAT innovation']);
    expect(second.embed.description).not.toBe(first.embed.description);
    expect((await ada.click(second, 'Previous')).embed.description).toBe(first.embed.description);
  });

  test('marks the sentence that has the words', async () => {
    const reply = await ada.slash('search', { words: 'doctoral degree', report: 'cistrat-2012' });
    expect(reply.embed.description).toContain('**Over half of them hold doctoral degrees.**');
  });

  test('tells how many have all of the words, and how many some', async () => {
    const both = await ada.slash('search', { words: 'doctoral museum', report: 'cistrat-2012' });
    expect(both.embed.description).toMatch(
      /^## 📖 2 passages for “doctoral museum”\n-# No passage has all of these words; these have some/u,
    );
    const some = await ada.slash('search', { words: 'CISTRAT museum', report: 'cistrat-2012' });
    expect(some.embed.description).toMatch(/^## 📖 1 passage for “CISTRAT museum”\n-# \d more have some of these words\./u);
  });

  test('says when nothing is found, without an echo that pings', async () => {
    const reply = await ada.slash('search', { words: '@everyone zzz https://evil.example' });
    expect([reply.ephemeral, reply.text]).toEqual([true, 'ℹ️ No passage of the report has “everyone zzz”.']);
  });

  test('offers headings, and the words themselves last', async () => {
    const { choices } = await ada.autocomplete('search', { words: 'introd' });
    expect(choices[0]).toEqual({ name: 'Introduction', value: 'Introduction' });
    expect(choices.at(-1)).toEqual({ name: 'Search the whole text for “introd”', value: 'introd' });
  });
});

describe('/section', () => {
  test('shows the contents, opens a section, and turns to the next', async () => {
    const contents = await ada.slash('section', { report: 'cistrat-2012' });
    expect(contents.text).toContain('\n1\\. Introduction\n2\\. Firstly');
    const [, introduction] = stage.engine.reports[0]?.sections ?? [];
    const section = await ada.select(contents, 'Read a section…', [introduction?.heading.id ?? '']);
    expect([section.kind, section.text.includes('formally established in Beijing')]).toEqual(['update', true]);
    expect((await ada.click(section, 'Next section')).text).toContain('Firstly');
  });

  test('is found by a name with a typo, by a choice, or by nothing', async () => {
    const { choices } = await ada.autocomplete('section', { section: 'Introducton', report: 'cistrat-2012' }, 'section');
    expect(choices[0]?.name).toBe('Introduction');
    expect(choices.at(-1)).toEqual({ name: 'Introducton', value: 'Introducton' });
    expect((await ada.slash('section', { section: String(choices[0]?.value) })).text).toContain('formally established');
    expect((await ada.slash('section', { section: 'introducton' })).text).toContain('formally established');
    expect((await ada.slash('section', { section: 'qqqq' })).text).toContain('No section is called “qqqq”');
  });

  test('offers at most 25 choices of at most 100 letters', async () => {
    const { choices } = await ada.autocomplete('section', { section: '' });
    expect(choices.length).toBeLessThanOrEqual(25);
    expect(choices.length).toBeGreaterThan(10);
  });
});

describe('/fact', () => {
  test('by topic, by kind, by words, and page by page', async () => {
    const { choices } = await ada.autocomplete('fact', { topic: 'trainng' });
    expect(choices[0]?.name).toBe('Training workshop');
    expect((await ada.slash('fact', { topic: String(choices[0]?.value) })).text).toContain('How many trainees were there?\n**16**');
    const places = await ada.slash('fact', { kind: 'place' });
    expect(places.embed.description).toContain('7 facts');
    expect((await ada.click(places, 'Next')).embed.footer?.text).toBe('CISTRAT Annual Report 2012 · Page 2 of 2');
    const menu = places.components.find(({ placeholder }) => placeholder === 'Choose a topic…');
    expect(menu?.options?.map(({ label }) => label)).toEqual(['The Centre', 'Field study']);
    const everything = await ada.slash('fact');
    expect((await ada.select(everything, 'Choose a topic…', [String(choices[0]?.value)])).text).toContain('1 fact · Training workshop');
    expect((await ada.slash('fact', { topic: 'Beijing' })).text).toContain('Where was the Centre established?');
  });

  test('by words and kind together, page by page, of which report', async () => {
    const places = await ada.slash('fact', { topic: 'which place', kind: 'place' });
    expect([places.embed.author?.name, places.embed.footer?.text]).toEqual(['which place', 'CISTRAT Annual Report 2012 · Page 1 of 2']);
    expect(places.embed.description).toMatch(/^## 📖 6 facts · which place · place\n/u);
    const second = await ada.click(places, 'Next');
    expect([second.kind, second.embed.author?.name]).toEqual(['update', 'which place']);
    expect(second.embed.description).toMatch(/^## 📖 6 facts · which place · place\nWhich place was visited \(5\)/u);
    expect((await ada.slash('fact')).embed.footer?.text).toBe('CISTRAT Annual Report 2012 · Page 1 of 2');
  });

  test('about signs alone are all facts, whose pages turn', async () => {
    const all = await ada.slash('fact', { topic: '**' });
    expect((await ada.click(all, 'Next')).embed.footer?.text).toBe('CISTRAT Annual Report 2012 · Page 2 of 2');
  });

  test.each([
    [{ kind: 'money' }, 'There are no facts of the kind “money”.'],
    [{ topic: '*qqqq*' }, 'No fact is about “qqqq”.'],
    [{ topic: 'visited', kind: 'number' }, 'None of the 6 facts about “visited” is of the kind “number”.'],
    [{ topic: 'Training workshop', kind: 'place' }, 'The one fact about “Training workshop” is not of the kind “place”.'],
    [{ report: 'bare-2014' }, '“Bare Report 2014” has no facts file. /ask reads its text.'],
  ])('says why there are none: %j', async (options, why) => {
    expect((await ada.slash('fact', options)).text).toContain(why);
  });
});

describe('/glossary', () => {
  test('lists all terms, explains one, and says what is not from the report', async () => {
    const list = await ada.slash('glossary');
    expect(list.embed.description).toContain('Glossary: 2 terms');
    expect(list.embed.description).toMatch(
      /- \*\*CISTRAT\*\* Inter[^🌐]*\n- \*\*UNESCO\*\* 🌐 United.*\n-# 🌐 Common knowledge, not from the report\.$/u,
    );
    expect(list.embed.footer?.text).toBe('CISTRAT Annual Report 2012');
    expect((await ada.slash('glossary', { term: 'atelier' })).text).toContain('## 📖 workshop');
    const { choices } = await ada.autocomplete('glossary', { term: '教科' });
    expect(choices[0]?.name).toBe('教科文组织');
    const common = await ada.slash('glossary', { term: String(choices[0]?.value) });
    expect(common.text).toContain('Common knowledge, not from the report.');
    const own = await ada.slash('glossary', { term: 'cistrat' });
    expect(own.text).toContain('le Centre');
    expect((await ada.click(own, 'Show in context')).text).toContain('formally established');
    expect((await ada.click(own, 'Share')).ephemeral).toBe(false);
  });
});

describe('/timeline', () => {
  test('lists the dates in order with a picture, and can be shared', async () => {
    const reply = await ada.slash('timeline');
    expect(reply.files.map(({ name, type }) => [name, type])).toEqual([['timeline.png', 'image/png']]);
    expect(reply.files[0]?.data.subarray(1, 4).toString()).toBe('PNG');
    expect(reply.message.attachments[0]?.description).toBe(
      'Timeline of CISTRAT Annual Report 2012 with 10 dates, which the message lists as well.',
    );
    expect(reply.embed.image?.url).toContain('timeline.png');
    expect(reply.embed.description).toContain('**this May**');
    const second = await ada.click(reply, 'Next');
    expect(second.kind).toBe('update');
    expect(second.embed.description).toContain('November');
    const shared = await ada.click(reply, 'Share');
    expect([shared.ephemeral, shared.files.length]).toEqual([false, 1]);
    expect(shared.labels).toContain('Remove');
    const turned = await ada.click(shared, 'Next');
    expect([turned.content, turned.labels.at(-1)]).toEqual(['-# Shared by Ada', 'Remove']);
  });
});

describe('/summary', () => {
  test('of the report and of a section, in their own sentences', async () => {
    expect((await ada.slash('summary')).text).toContain('In short: CISTRAT Annual Report 2012');
    const section = await ada.slash('summary', { section: 'Introduction' });
    expect(section.text).toContain('In 2012, International Research and Training Center');
    expect((await ada.click(section, 'Read the section')).text).toContain('Furthermore');
    expect((await ada.click(await ada.slash('summary'), 'Read from the beginning')).text).toContain('## 📖 Introduction');
    expect((await ada.slash('summary', { section: 'qqqq' })).text).toContain('No section is called');
  });
});

test('More like this keeps to the report of its paragraph', async () => {
  const more = await ada.click(await ada.slash('ask', { question: 'How many trainees were there?' }), 'More like this');
  expect(more.embed.footer?.text).toBe('CISTRAT Annual Report 2012 · Page 1 of 3');
});

describe('/report', () => {
  test('lists the reports and uses another one in this conversation alone', async () => {
    const bob = stage.discord.user({ name: 'Bob' });
    const list = await ada.slash('report');
    expect(list.text).toContain('Another Report 2013');
    const chosen = await ada.select(list, 'Use in this conversation…', ['another-2013']);
    expect(chosen.text).toContain('your questions in this channel go to “Another Report 2013”');
    expect((await ada.slash('timeline')).text).toContain('Another Report 2013');
    expect((await bob.slash('timeline')).text).toContain('CISTRAT Annual Report 2012');
    await ada.select(chosen, 'Use in this conversation…', ['*']);
    expect((await ada.slash('timeline')).text).toContain('CISTRAT Annual Report 2012');
  });
});

describe('/manage report', () => {
  test('sets the report of a server for who has chosen none, and is for admins', async () => {
    const [bob, grace] = [stage.discord.user({ name: 'Bob' }), stage.discord.user({ name: 'Grace', permissions: 32n })];
    expect(() => bob.slash('manage report', { report: 'another-2013' })).toThrow('hidden');
    const { choices } = await grace.autocomplete('manage report', { report: 'ano' });
    expect(choices.map(({ value }) => value)).toEqual(['*', 'another-2013', 'ano']);
    expect((await grace.slash('manage report', { report: 'another-2013' })).text).toContain('This server now uses: Another Report 2013.');
    expect((await bob.slash('timeline')).text).toContain('Another Report 2013');
    expect((await grace.slash('manage report', { report: 'zzzz' })).text).toBe(
      'ℹ️ No report is called “zzzz”. These are the reports:\n- CISTRAT Annual Report 2012\n- Another Report 2013\n- Bare Report 2014',
    );
    await grace.slash('manage report', { report: '*' });
    expect((await bob.slash('timeline')).text).toContain('CISTRAT Annual Report 2012');
  });
});

describe('the context menu', () => {
  test('asks the report about anybody’s message', async () => {
    const { sent } = stage.discord.user({ name: 'Bob' }).say('How many trainees were there?');
    const reply = await ada.contextMenu('Ask the report about this', sent);
    expect([reply.ephemeral, reply.embed.description?.includes('16')]).toEqual([true, true]);
    const embed = await ada.say('How many trainees were there?', { mentionBot: true });
    expect((await ada.contextMenu('Ask the report about this', embed)).text).toContain('16 international trainees');
    const mute = stage.discord.user({ name: 'Bob' }).say('');
    expect((await ada.contextMenu('Ask the report about this', mute.sent)).text).toContain('no text');
  });

  test('asks again what an answer of the bot answers, one that is shared too', async () => {
    const shared = await ada.click(await ada.slash('ask', { question: 'How many trainees were there?' }), 'Share');
    const reply = await ada.contextMenu('Ask the report about this', shared);
    expect([reply.embed.author?.name, reply.text]).toEqual(['How many trainees were there?', expect.stringContaining('16')]);
  });
});
