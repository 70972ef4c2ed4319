import { describe, expect, test, vi } from 'vitest';
import { z } from 'zod';
import { folderWith } from '../support/folder.ts';
import { runProgram } from '../support/program.ts';

// Each test starts processes of its own, which takes seconds on a busy machine.
vi.setConfig({ testTimeout: 40_000 });

const outcomes = ['answer', 'passages', 'notInReport', 'unclear', 'smallTalk'] as const;
const responseSchema = z.strictObject({
  id: z.union([z.string(), z.number()]).optional(),
  outcome: z.enum(outcomes),
  answer: z.string(),
  text: z.string(),
  confidence: z.number().min(0).max(1),
  citations: z.array(
    z.strictObject({ report: z.string(), section: z.string().min(1), paragraph: z.int().min(0), quote: z.string().min(1) }),
  ),
  passages: z
    .array(z.strictObject({ report: z.string(), section: z.string(), paragraph: z.int().min(0), text: z.string(), score: z.number() }))
    .optional(),
  ms: z.number().min(0),
});
const errorSchema = z.strictObject({ id: z.union([z.string(), z.number()]).optional(), error: z.string().min(1) });
type Response = z.infer<typeof responseSchema>;

/** What the machine's door answers to some lines: a response or an error a line. */
async function askLines(lines: readonly (object | string)[], ...args: string[]): Promise<(Response | z.infer<typeof errorSchema>)[]> {
  const input = lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n');
  const { code, stdout, stderr } = await runProgram('src/cli/ask.ts', ['--json', ...args], {}, input);
  expect(stderr).toBe('');
  expect(code).toBe(0);
  return stdout
    .trimEnd()
    .split('\n')
    .map((line) => z.union([responseSchema, errorSchema]).parse(JSON.parse(line)));
}
const asked = async (lines: readonly object[], ...args: string[]): Promise<Response[]> =>
  (await askLines(lines, ...args)).map((line) => responseSchema.parse(line));

const reports = {
  'canteen-2020/report.md': '# Canteen 2020\n\n## Lunch\n\nIn 2020 the canteen served 812 lunches. The cook was Maria Lopez.\n',
  'library-2021/report.md': '---\ntitle: Library 2021\n---\n\n## Books\n\nThe library bought 97 books:\n- novels\n- **atlases**\n',
};

describe('one line in, one line out', () => {
  test('in order, errors in their places, blank lines passed over', async () => {
    const answers = await askLines([
      { id: 'first', question: 'How many trainees were there?' },
      'not JSON',
      '',
      { id: 3, question: '' },
      { id: 'no question' },
      '[1]',
      { id: 'late', question: 'hello' },
      { question: 'How many trainees were there?', report: 'nothing-2000' },
    ]);
    expect(answers.map((answer) => 'error' in answer)).toEqual([false, true, false, true, true, false, true]);
    expect(answers.map(({ id }) => id)).toEqual(['first', undefined, 3, 'no question', undefined, 'late', undefined]);
    expect(answers[6]).toMatchObject({ error: expect.stringContaining('cistrat-2012') as string });
  });

  test('an answer has its headline, the whole text and a verbatim citation', async () => {
    const [answer] = await asked([{ id: 'a', question: 'How many trainees were there?' }]);
    expect(answer?.id).toBe('a');
    expect(answer?.answer).toContain('16');
    expect(answer?.citations[0]).toMatchObject({ report: 'cistrat-2012', paragraph: 1 });
    expect(answer?.text).toContain(answer?.citations[0]?.quote);
    expect(answer?.citations[0]?.section).toMatch(/^CISTRAT Annual Report 2012 > Firstly, /);
    expect(answer?.passages).toBeUndefined();
  });

  test('`top` asks for the best passages, whatever the outcome', async () => {
    const [two, one] = await asked([
      { question: 'trainees', top: 2 },
      { question: 'How many trainees were there?', top: 1 },
    ]);
    expect(two?.passages).toHaveLength(2);
    expect(two?.passages?.[0]?.score).toBeGreaterThanOrEqual(two?.passages?.[1]?.score ?? 0);
    expect(one?.passages).toHaveLength(1);
    expect(one?.passages?.[0]).toMatchObject({ report: 'cistrat-2012' });
  });

  test('`context` is what was asked before', async () => {
    const [after] = await asked([{ question: 'And from how many countries?', context: ['How many trainees were there?'] }]);
    expect(after).toMatchObject({ outcome: 'answer', answer: expect.stringMatching(/\b11\b/u) as string });
  });
});

describe('--corpus', () => {
  test('takes a folder of reports, and `report` chooses one', async () => {
    const folder = folderWith(reports);
    const [any, right, wrong] = await asked(
      [
        { question: 'How many lunches were served?' },
        { question: 'How many lunches were served?', report: 'canteen-2020' },
        { question: 'How many lunches were served?', report: 'library-2021' },
      ],
      '--corpus',
      folder,
    );
    for (const answer of [any, right]) expect(answer?.citations[0]).toMatchObject({ report: 'canteen-2020' });
    expect(any?.answer).toContain('812');
    expect(wrong?.citations.filter(({ report }) => report !== 'library-2021')).toEqual([]);
  });

  test('takes one report, and list marks and emphasis are not part of a quote', async () => {
    const [answer] = await asked([{ question: 'How many books did the library buy?' }], '--corpus', `${folderWith(reports)}/library-2021`);
    expect(answer?.citations[0]).toMatchObject({ report: 'library-2021', section: 'Library 2021 > Books', paragraph: 1 });
    expect(answer?.citations[0]?.quote).not.toMatch(/[*]|^- /mu);
  });

  test('takes a report.md alone, without headings or front matter', async () => {
    const folder = folderWith({ 'report.md': 'The bridge was opened in 1932. It is 1,149 metres long.\n' });
    const [answer] = await asked([{ question: 'When was the bridge opened?' }], '--corpus', folder);
    expect(answer?.answer).toContain('1932');
    expect(answer?.citations[0]).toMatchObject({ paragraph: 1, quote: 'The bridge was opened in 1932.' });
  });

  test('that is broken is one clear line and exit code 2', async () => {
    const { code, stdout, stderr } = await runProgram('src/cli/ask.ts', ['--json', '--corpus', '/nowhere']);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(/^\/nowhere: no such folder: .*\n$/);
  });
});

describe('for people', () => {
  test('prints the answer, the quote and its place', async () => {
    const { code, stdout } = await runProgram('src/cli/ask.ts', ['How many', 'trainees were there?']);
    expect(code).toBe(0);
    expect(stdout).toContain('16');
    expect(stdout).toContain('CISTRAT Annual Report 2012');
  });

  test('with --explain it prints how each answer came about, one entry a question', async () => {
    const message = 'How many trainees were there and how many countries were they from?';
    const { stdout } = await runProgram('src/cli/ask.ts', [message, '--explain']);
    const parts = JSON.parse(stdout.slice(stdout.indexOf('\n[\n'))) as object[];
    expect(parts).toHaveLength(2);
    for (const part of parts) expect(Object.keys(part)).toEqual(['question', 'understanding', 'candidates', 'gates', 'timings']);
  });

  test.each([[['--nonsense']], [[]]])('%j says how it is used and exits with 2', async (args) => {
    const { code, stderr } = await runProgram('src/cli/ask.ts', args);
    expect(code).toBe(2);
    expect(stderr).toContain('usage: npm run ask');
  });
});
