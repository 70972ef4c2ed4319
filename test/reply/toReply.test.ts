import { describe, expect, test } from 'vitest';
import type { Answer, Passages } from '../../src/answer/types.ts';
import { limits } from '../../src/reply/limits.ts';
import { toReply, type ReplyOptions } from '../../src/reply/toReply.ts';
import { languages } from '../../src/reply/words/index.ts';
import { common, found } from '../support/answers.ts';
import { citationOf, shippedReport } from '../support/engine.ts';

const report = shippedReport();
const citation = citationOf(report, 'recruiting 16');
const options: ReplyOptions = { reports: [report], language: 'en', private: true, askerId: '1', votes: true };
const embedOf = (answer: Answer, more: Partial<ReplyOptions> = {}) => {
  const [embed] = toReply(answer, { ...options, ...more }).embeds ?? [];
  if (!embed) throw new Error('no embed');
  return embed;
};

describe('the headline', () => {
  test('is the largest thing, with the exact part in bold', () => {
    expect(embedOf(found({ emphasis: [0, 2] })).description).toMatch(/^## ✅ \*\*16\*\* trainees\n/u);
  });

  test('that is a whole sentence is its exact part alone, for the sentence stands below', () => {
    const headline = citation.quote;
    const start = headline.indexOf('16');
    expect(embedOf(found({ headline, emphasis: [start, start + 2] })).description).toMatch(/^## ✅ 16\n> /u);
  });

  test('keeps the sentence where what is in bold is not sure', () => {
    const headline = citation.quote;
    const start = headline.indexOf('16');
    const [title] = (embedOf(found({ headline, emphasis: [start, start + 2], unsure: true })).description ?? '').split('\n');
    expect(title).toBe(`### ✅ ${headline.replace('16', '**16**')}`);
  });
});

test('a headline that quotes its clause is its exact part alone where it is long', () => {
  const clause = 'recruiting 16 international trainees from 11 developing countries';
  const headline = `16 of them, who came to the first workshop: “${clause}”`;
  expect(embedOf(found({ headline, emphasis: [0, 2] })).description).toMatch(/^## ✅ 16\n> /u);
  expect(embedOf(found({ headline: `16: “${clause}”`, emphasis: [0, 2] })).description).toMatch(/^## ✅ \*\*16\*\*: “recruiting/u);
});

test('of a very long list some are bullets, and how many more there are', () => {
  const items = Array.from({ length: 400 }, (_, index) => `Member ${index}`);
  const { description = '' } = embedOf(found({ kind: 'list', items }));
  expect(description.match(/^- /gmu)).toHaveLength(12);
  expect(description).toContain('- **Member 11**\n-# and 388 more; “Show in context” shows the list where it stands\n');
});

test('questions that are too many to answer are told of at the end', () => {
  const more = Array.from({ length: 3 }, () => found());
  const { embeds = [] } = toReply({ ...found(), further: more, left: 2 }, options);
  expect(embeds).toHaveLength(5);
  expect(embeds.at(-1)?.description).toBe('-# I answer four questions at a time. Please ask the other 2 again.');
});

test('a long list is bullets under its number, and says when it is open', () => {
  const items = Array.from({ length: 9 }, (_, index) => `Institute number ${index}`);
  const { description } = embedOf(found({ kind: 'list', items, complete: false }));
  expect(description).toContain('## ✅ The report names 9\n- **Institute number 0**');
  expect(description).toContain('leaves this list open');
});

test('a definition that is common knowledge says so', () => {
  expect(embedOf(found({ kind: 'definition', basis: 'common', citations: [] })).description).toContain('not from the report');
});

test('a correction is shown', () => {
  expect(embedOf(found({ corrections: [{ from: 'trainnes', to: 'trainees' }] })).description).toContain('trainnes → **trainees**');
});

test('the citation has a field of its own, with its link', () => {
  const [field] = embedOf(found({ citations: [{ ...citation, url: 'https://example.org/a(b)#:~:text=x' }] })).fields ?? [];
  expect(field?.name).toBe('📍 Source');
  expect(field?.value).toMatch(
    /^\*\*CISTRAT Annual Report 2012\*\* › Firstly.* › paragraph 1 · \[Open\]\(https:\/\/example\.org\/a%28b%29/u,
  );
});

describe('passages', () => {
  const whole = (words: string) => {
    const one = citationOf(report, words);
    const sentences = report.paragraphs.find(({ id }) => id === one.paragraphId)?.sentences ?? [];
    return { ...one, sentences: sentences.map(({ number }) => number) };
  };
  const passages = (more: Partial<Passages> = {}): Passages => ({
    ...common,
    outcome: 'passages',
    near: true,
    headline: 'Over half of them hold doctoral degrees. … 16: “recruiting 16 international trainees”',
    citations: [whole('Over half of them'), citationOf(report, 'participated in the 27th')],
    ...more,
  });

  test('that come near show the best words first and say that they are not sure', () => {
    expect(embedOf(passages()).description).toMatch(/^## 🤔 Over half of them hold doctoral degrees\.\n\*I am not sure\./u);
    expect(embedOf(passages({ headline: '16: “recruiting 16 international trainees” … x' })).description).toMatch(/^## 🤔 16\n/u);
  });

  test('show that they begin in the middle of a sentence', () => {
    expect(embedOf(passages({ headline: 'recruiting 16 international trainees' })).description).toMatch(/^## 🤔 … recruiting/u);
  });

  test('of a subject show its best words and do not doubt them', () => {
    expect(embedOf(passages({ near: false })).description).toMatch(/^## 📄 Over half .*\n-# What the report says/u);
  });

  test('have a long headline cut, for it stands whole below', () => {
    const { quote } = citationOf(report, 'The teachers consisted');
    const [title = ''] = (embedOf(passages({ headline: quote.repeat(3) })).description ?? '').split('\n');
    expect([title.length < 160, title.startsWith('### 🤔 The teachers'), title.endsWith('…')]).toEqual([true, true, true]);
  });

  test('mark what is near in a paragraph that is quoted whole, each with its place below it, the report once', () => {
    const { description = '', footer, fields } = embedOf(passages());
    expect(description).toContain('> CISTRAT organized');
    expect(description).toContain('**In 2012, CISTRAT held its first');
    expect(description).toContain(
      '**Over half of them hold doctoral degrees.**\n-# 📍 Firstly, an international training workshop was held, which… › paragraph 1\n\n> **In',
    );
    expect([footer?.text, fields]).toEqual(['CISTRAT Annual Report 2012', undefined]);
  });

  test('of a subject are not bold from end to end', () => {
    const [, single = citation] = passages().citations;
    const alone = {
      ...report,
      paragraphs: report.paragraphs.map((one) => (one.id === single.paragraphId ? { ...one, sentences: one.sentences.slice(0, 1) } : one)),
    };
    const bold = (near: boolean) =>
      embedOf(passages({ near, citations: [single] }), { reports: [alone] }).description?.includes('> **In November');
    expect([bold(true), bold(false)]).toEqual([true, false]);
  });

  test('of several reports name each with its place', () => {
    const [first = citation, second = citation] = passages().citations;
    const { description, footer } = embedOf(passages({ citations: [first, { ...second, reportId: 'other', reportTitle: 'Other' }] }));
    expect(description).toContain('-# 📍 **Other** › Fifthly');
    expect(footer).toBeUndefined();
  });
});

describe('a miss', () => {
  const miss: Answer = {
    ...common,
    outcome: 'notInReport',
    missing: ['budget'],
    nearest: [{ reportId: 'r', section: 'T > A', paragraphId: '1' }],
  };

  test('names the nearest sections once, on their buttons', () => {
    expect(embedOf(miss).description).toBe('## 🔍 The report does not say.\nNot in the report: **budget**\nNearest sections:');
    const [row] = toReply(miss, options).components ?? [];
    expect(row?.components.map((component) => 'label' in component && component.label)).toEqual(['A']);
  });

  test('that all see is kept short', () => {
    expect(embedOf(miss, { private: false }).description).toBe('## 🔍 The report does not say.\nNot in the report: **budget**');
  });

  test('of a reply to somebody’s message tells how to ask about that', () => {
    const { description } = embedOf(miss, { private: false, unread: true });
    expect(description).toContain('Apps › Ask the report about this');
    expect(description).not.toContain('budget');
    const near: Answer = { ...common, outcome: 'passages', near: true, headline: '16', citations: [citation] };
    expect(embedOf(near, { private: false, unread: true }).description).toContain('Apps › Ask the report about this');
    expect(embedOf(found(), { private: false, unread: true }).description).not.toContain('Apps');
  });
});

test('thanks are answered with a word, a greeting with questions to try', () => {
  const talk = (topic: 'thanks' | 'greeting') =>
    toReply({ ...common, outcome: 'smallTalk', topic, examples: ['Who?'] }, { ...options, private: false });
  expect([talk('thanks').embeds?.[0]?.description, talk('thanks').components]).toEqual(['## 💬 You are welcome.', undefined]);
  expect(talk('greeting').embeds?.[0]?.description).toContain('1. Who?');
  expect(JSON.stringify(talk('greeting').components)).toContain('choose:0');
});

test('the sides of a comparison have their places below them', () => {
  const citations = [citation, citationOf(report, 'participated in the 27th')];
  const { description = '', fields } = embedOf(found({ kind: 'comparison', citations }));
  expect(description.match(/\n-# 📍 /gu)).toHaveLength(2);
  expect(fields).toBeUndefined();
});

test('further questions of the same message are further embeds', () => {
  const { embeds } = toReply(found({ further: [found({ question: 'And?', headline: 'Beijing' })] }), options);
  expect(embeds?.map(({ author }) => author?.name)).toEqual(['How many?', 'And?']);
});

describe('whatever the answer, Discord’s limits hold', () => {
  const long = 'Word '.repeat(2000);
  const answers: Answer[] = [
    found({
      question: long,
      headline: long,
      emphasis: [0, 9000],
      citations: Array.from({ length: 30 }, () => ({ ...citation, reportTitle: long, quote: long, paragraphId: 'gone' })),
    }),
    found({
      kind: 'list',
      items: Array.from({ length: 200 }, () => long),
      further: Array.from({ length: 9 }, () => found({ headline: long })),
    }),
    {
      ...common,
      outcome: 'notInReport',
      missing: Array.from({ length: 99 }, () => 'absent'),
      nearest: Array.from({ length: 20 }, (_, index) => ({ reportId: 'r', section: long, paragraphId: String(index) })),
    },
    { ...common, outcome: 'unclear', reason: 'ambiguous', choices: Array.from({ length: 40 }, () => long) },
    { ...common, outcome: 'passages', near: false, headline: long, citations: Array.from({ length: 40 }, () => citation) },
  ];
  test.each(languages.flatMap((language) => answers.map((answer) => [language, answer.outcome, answer] as const)))(
    '%s, %s',
    (language, _, answer) => {
      const reply = toReply(answer, { ...options, language });
      for (const { description = '', author, fields = [] } of reply.embeds ?? []) {
        expect(description.length).toBeLessThanOrEqual(limits.embedDescription);
        expect(author?.name.length ?? 0).toBeLessThanOrEqual(limits.embedAuthor);
        for (const { value } of fields) expect(value.length).toBeLessThanOrEqual(limits.fieldValue);
      }
      expect(reply.components?.length ?? 0).toBeLessThanOrEqual(limits.rows);
      for (const row of reply.components ?? []) expect(row.components.length).toBeLessThanOrEqual(limits.buttonsPerRow);
    },
  );
});
