import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, test } from 'vitest';

/** Who may import whom; "(types)" allows `import type` alone. Anyone may import errors, log and turns. DESIGN.md gives the reasons. */
const table: Record<string, string> = {
  errors: '',
  log: '',
  config: '',
  shutdown: '',
  turns: '',
  housekeeping: 'answer (types), feedback, store (types)',
  dataFolder: 'store, shutdown (types)',
  language: '',
  store: '',
  corpus: 'language',
  question: 'language, corpus (types)',
  retrieval: 'corpus, language, question',
  answer: 'corpus, language, question, retrieval',
  quiz: 'answer, corpus, language',
  insight: 'corpus (types), language, question, store (types)',
  onboarding: 'answer, corpus, language, quiz',
  reply: 'answer (types), corpus, insight, language, onboarding (types), quiz (types)',
  commands: 'answer, retrieval, reply, insight, quiz, onboarding, corpus, store (types)',
  feedback: 'answer, corpus, language, reply, store (types), commands (types)',
  interaction: 'commands, reply',
  discord: 'interaction, reply',
  preview: 'interaction, reply (types), answer (types), corpus (types)',
  training: 'answer, corpus, language, question, retrieval',
};
/** Entry points: they import everything, and nobody imports them. */
const roots = new Set(['main', 'cli']);
const common = new Set(['errors', 'log', 'turns']);

const ceiling = 250;
/** Tables of inputs, which are data. */
const longTables = new Set(['test/question/intent.test.ts', 'test/question/foreign.test.ts']);

const filesIn = (...folders: string[]): string[] =>
  folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name).replaceAll('\\', '/')),
  );
const sources = filesIn('src', 'commands').filter((file) => file.endsWith('.ts'));
const read = (file: string): string => readFileSync(file, 'utf8');

/** "src/reply/words/en.ts" belongs to "reply", "src/main.ts" to "main". */
function layerOf(file: string): string {
  const [top = '', second = ''] = file.split('/');
  return top === 'src' ? second.replace(/\.ts$/, '') : top;
}

interface Import {
  from: string;
  target: string;
  typesOnly: boolean;
}

const importLine = /^(?:import|export)(?<types> type)?\s(?:[^;'"]*?\sfrom\s)?'(?<target>[^']+)'|\bimport\('(?<dynamic>[^']+)'\)/gmu;

const imports: Import[] = sources.flatMap((from) =>
  [...read(from).matchAll(importLine)].map(({ groups = {} }) => ({
    from,
    target: groups['target'] ?? groups['dynamic'] ?? '',
    typesOnly: groups['types'] !== undefined,
  })),
);
const between = imports
  .filter(({ target }) => target.startsWith('.'))
  .map((line) => ({
    ...line,
    layer: layerOf(line.from),
    imported: layerOf(normalize(join(dirname(line.from), line.target)).replaceAll('\\', '/')),
  }))
  .filter(({ layer, imported }) => layer !== imported);

const mayImport = (layer: string, imported: string, typesOnly: boolean): boolean => {
  if (roots.has(layer)) return imported !== 'main';
  if (common.has(imported)) return true;
  const allowed = (table[layer] ?? '').split(', ');
  return allowed.includes(imported) || (typesOnly && allowed.includes(`${imported} (types)`));
};

describe('the layers', () => {
  test('every folder of src is in the table', () => {
    const layers = new Set(sources.map(layerOf));
    expect([...layers].filter((layer) => !roots.has(layer) && table[layer] === undefined)).toEqual([]);
  });

  test('import only what the table allows', () => {
    const broken = between.filter(({ layer, imported, typesOnly }) => !mayImport(layer, imported, typesOnly));
    expect(broken.map(({ from, target, typesOnly }) => `${from} imports ${target}${typesOnly ? ' (types)' : ''}`)).toEqual([]);
  });

  const importersOf = (pattern: RegExp): string[] => [
    ...new Set(imports.filter(({ target }) => pattern.test(target)).map(({ from }) => layerOf(from))),
  ];

  test('only src/discord knows discord.js, and the script that registers commands', () => {
    expect(importersOf(/^(discord\.js|@discordjs\/)/u).sort()).toEqual(['cli', 'discord']);
  });

  test('only src/preview serves pages', () => {
    expect(importersOf(/^(node:)?https?$|^esbuild$/u)).toEqual(['preview']);
  });

  test('nothing at all is read from the environment but by the entry points and the settings', () => {
    const readers = sources.filter((file) => read(file).includes('process.env') && !file.startsWith('src/training/'));
    expect(readers.filter((file) => !roots.has(layerOf(file))).sort()).toEqual(['src/config.ts']);
  });
});

test('what the program imports when it runs is a dependency that a production install brings', () => {
  const { dependencies } = JSON.parse(read('package.json')) as { dependencies: Record<string, string> };
  // Run at build time, or bundled into the page, or never part of the program.
  const elsewhere = /^src\/(?:training\/|preview\/(?:page\/|bundle\.ts$))/u;
  const needed = imports.filter(({ from, target, typesOnly }) => !typesOnly && !elsewhere.test(from) && !/^(?:\.|#|node:)/u.test(target));
  const packages = needed.map(({ target }) => (/^(?:@[^/]+\/)?[^/]+/u.exec(target) ?? [''])[0]);
  expect(packages.filter((name) => dependencies[name] === undefined)).toEqual([]);
});

test(`no program file has more than ${ceiling} lines`, () => {
  const files = filesIn('src', 'commands', 'test').filter((file) => /\.(?:ts|js)$/u.test(file) && !longTables.has(file));
  expect(files.filter((file) => read(file).trimEnd().split('\n').length > ceiling)).toEqual([]);
});
