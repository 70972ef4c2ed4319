import { z } from 'zod';
import { RapporteurError } from './errors.ts';

/** An empty variable counts as absent, as in an .env file with the value left out. */
const optional = <T extends z.ZodType>(schema: T) => z.preprocess((value) => (value === '' ? undefined : value), schema.optional());
const whole = (min: number, max: number) => {
  const error = `is not a whole number from ${min} to ${max}`;
  return z
    .string()
    .regex(/^\d+$/, error)
    .transform(Number)
    .refine((value) => value >= min && value <= max, error);
};
const oneOf = <const T extends readonly string[]>(...words: T) => z.enum(words, `is none of: ${words.join(', ')}`);

const isTimeZone = (name: string): boolean => {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
};

const environmentSchema = z.object({
  NODE_ENV: optional(oneOf('development', 'production', 'test')),
  DISCORD_TOKEN: optional(z.string().regex(/^\S+$/, 'has a blank in it: copy the token again from the Bot page of the developer portal')),
  DISCORD_GUILD_ID: optional(
    z.string().regex(/^\d{17,20}$/, 'is not a server id: 17 to 20 digits (right click the server, Copy Server ID)'),
  ),
  DISCORD_API: optional(z.url({ protocol: /^https?$/, error: 'is not an address such as https://discord.com/api' })),
  CORPUS_DIR: optional(z.string()),
  DATA_DIR: optional(z.string()),
  DATABASE_URL: optional(
    z.url({ protocol: /^postgres(ql)?$/, error: 'is not the address of a PostgreSQL: postgresql://user:password@host/database' }),
  ),
  RETENTION_DAYS: optional(whole(0, 36_500)),
  TIME_ZONE: optional(z.string().refine(isTimeZone, 'is not a time zone: write one such as Europe/Paris or Asia/Shanghai')),
  PREVIEW: optional(oneOf('on', 'off')),
  PREVIEW_HOST: optional(z.string()),
  PREVIEW_PORT: optional(whole(0, 65_535)),
  PREVIEW_PASSWORD: optional(z.string()),
  LOG_LEVEL: optional(oneOf('fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent')),
});

export type Config = ReturnType<typeof readConfig>;

/**
 * The settings, from the environment.
 * @throws RapporteurError (config) naming each bad variable, what is wrong with it and the way out.
 */
export function readConfig(environment: NodeJS.ProcessEnv = process.env) {
  const parsed = environmentSchema.safeParse(environment);
  if (!parsed.success) {
    throw new RapporteurError(
      'config',
      parsed.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message} (.env.example explains it).`).join('\n'),
    );
  }
  const env = parsed.data;
  return {
    production: env.NODE_ENV === 'production',
    discordToken: env.DISCORD_TOKEN,
    /** Commands are registered to this server alone when set, else globally. */
    discordGuildId: env.DISCORD_GUILD_ID,
    /** Address of Discord's API; a stand-in in tests. */
    discordApi: env.DISCORD_API,
    corpusDirectory: env.CORPUS_DIR,
    /** Folder of the database file, when there is no databaseUrl. */
    dataDirectory: env.DATA_DIR ?? 'data',
    /** A PostgreSQL to keep things in, for several processes. */
    databaseUrl: env.DATABASE_URL,
    /** Days after which what was not touched is deleted; 0 keeps it for ever. */
    retentionDays: env.RETENTION_DAYS ?? 365,
    /** In which a day of the statistics begins. */
    timeZone: env.TIME_ZONE ?? 'UTC',
    /** Undefined: the page is served where there is no token. */
    preview: env.PREVIEW,
    previewHost: env.PREVIEW_HOST ?? '127.0.0.1',
    previewPort: env.PREVIEW_PORT ?? 3210,
    previewPassword: env.PREVIEW_PASSWORD,
    logLevel: env.LOG_LEVEL ?? 'info',
  };
}

/**
 * What to open: Discord with a token, the preview page without one or when it is asked for.
 * @throws RapporteurError (config) when that leaves nothing, or in production without a token a page that nobody asked for.
 */
export function doorsOf({ production, discordToken, preview }: Config): { token: string | undefined; preview: boolean } {
  if (discordToken === undefined && preview === 'off') {
    throw new RapporteurError(
      'config',
      'DISCORD_TOKEN is missing and PREVIEW is off: set the token, or leave PREVIEW out to open the preview page.',
    );
  }
  if (discordToken === undefined && production && preview !== 'on') {
    throw new RapporteurError(
      'config',
      'DISCORD_TOKEN is missing and NODE_ENV is production: set the token, or PREVIEW=on to serve the preview page alone (.env.example explains both).',
    );
  }
  return { token: discordToken, preview: preview === 'on' || (discordToken === undefined && preview !== 'off') };
}
