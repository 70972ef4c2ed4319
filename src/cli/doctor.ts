import { existsSync } from 'node:fs';
import { doorsOf, readConfig, type Config } from '../config.ts';
import { readCorpus } from '../corpus/load.ts';
import { shippedCorpus } from '../corpus/shipped.ts';
import { describe, RapporteurError } from '../errors.ts';
import { createLog } from '../log.ts';
import { openStore } from '../store/open.ts';
import { loadEnvironment } from './environment.ts';
import { run } from './run.ts';

/** What a look at one thing has found; `advice` says what to do about it. */
interface Finding {
  good: boolean;
  text: string;
  advice?: string;
}

const good = (text: string): Finding => ({ good: true, text });

/** A look that fails is a finding too. */
async function look(find: () => Finding | Promise<Finding>, advice: string): Promise<Finding> {
  try {
    return await find();
  } catch (error) {
    return { good: false, text: describe(error), advice };
  }
}

function lookAtNode(): Finding {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const text = `Node ${process.versions.node}`;
  return major > 20 || (major === 20 && minor >= 19) ? good(text) : { good: false, text, advice: 'Install Node 20.19 or newer.' };
}

/** Three parts of base64url, the first of which is the bot's id: a client secret or an application id looks different. */
function lookAtToken(config: Config): Finding {
  const { token } = doorsOf(config);
  if (token === undefined) return good('no DISCORD_TOKEN: "npm start" opens the preview page, not Discord');
  const [id = '', ...rest] = token.split('.');
  const botId = Buffer.from(id, 'base64url').toString('latin1');
  const isId = /^\d{17,20}$/.test(botId);
  if (isId && rest.length === 2) return good(`DISCORD_TOKEN looks like a bot token; invite the bot with\n${inviteLink(botId)}`);
  const advice = 'Copy it from the page "Bot" of your application in the developer portal (not the public key, nor the client secret).';
  return { good: false, text: 'DISCORD_TOKEN does not look like a bot token', advice };
}

/** View channels, send messages (in threads too), embed links, attach files, read message history: README.md gives the reasons. */
const permissions = 0x400n | 0x800n | 0x40_0000_0000n | 0x4000n | 0x8000n | 0x10000n;
/** A bot's id is its application's, but for a few of the oldest applications. */
const inviteLink = (id: string): string =>
  `https://discord.com/oauth2/authorize?client_id=${id}&scope=bot+applications.commands&permissions=${permissions}`;

function lookAtCorpus({ corpusDirectory }: Config): Finding {
  const reports = readCorpus(corpusDirectory ?? shippedCorpus());
  return good(`corpus: ${reports.map(({ id, facts }) => `${id} (${facts.length} facts)`).join(', ')}`);
}

async function lookAtStore({ dataDirectory, databaseUrl }: Config): Promise<Finding> {
  // Opening would make it; a look changes nothing.
  if (databaseUrl === undefined && !existsSync(dataDirectory)) return good(`store: "${dataDirectory}" will be made at the first start`);
  const store = await openStore({ dataDirectory, databaseUrl }, createLog('silent'));
  try {
    await store.check();
    return good(`store: ${store.kind === 'file' ? `the file in "${dataDirectory}"` : 'PostgreSQL'} answers`);
  } finally {
    await store.close();
  }
}

async function main(): Promise<void> {
  loadEnvironment();
  const findings = [lookAtNode(), good(existsSync('.env') ? 'settings: .env and the environment' : 'settings: the environment (no .env)')];
  let config: Config | undefined;
  findings.push(
    await look(() => {
      config = readConfig();
      return lookAtToken(config);
    }, 'Mend it in .env or in the environment.'),
  );
  if (config) {
    const settings = config;
    findings.push(
      await look(() => lookAtCorpus(settings), 'Mend the report, or name another folder in CORPUS_DIR.'),
      await look(() => lookAtStore(settings), 'Look at DATA_DIR or DATABASE_URL. The file belongs to one process: is the bot running?'),
    );
  }
  for (const { good: fine, text, advice } of findings) {
    console.log(`${fine ? 'ok  ' : 'BAD '} ${text.replaceAll('\n', '\n     ')}${advice === undefined ? '' : `\n     → ${advice}`}`);
  }
  const bad = findings.filter((finding) => !finding.good).length;
  if (bad > 0) throw new RapporteurError('config', `\n${bad} to mend.`);
  console.log('\nAll is well.');
}

await run(main);
