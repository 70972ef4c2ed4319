import { MessageFlags, type APIAllowedMentions, type APIEmbed } from 'discord-api-types/v10';
import { ApiError } from '../errors.ts';
import type { ReceivedFile } from '../journal.ts';
import { componentProblems, type AnyComponent } from './components.ts';
import type { Problem } from './problems.ts';
import { points } from './length.ts';

/** The parts of a message body that all routes share. */
export interface MessageBody {
  content?: string | null;
  embeds?: APIEmbed[] | null;
  components?: AnyComponent[] | null;
  attachments?: { id: string | number; filename?: string | null; description?: string | null }[] | null;
  allowed_mentions?: APIAllowedMentions | null;
  flags?: number | null;
  poll?: object | null;
  sticker_ids?: string[] | null;
  tts?: boolean | null;
}

/** What is known of the request around the body. */
export interface MessageRules {
  files: ReceivedFile[];
  /** Only an interaction's answer may be private; anywhere else the flag would make a message public that was meant to be private. */
  ephemeralAllowed: boolean;
  /** Names of the files that the edited message has already. */
  existingFiles?: string[];
}

const TEN_MIB = 10 * 1024 * 1024;
const measure = (text: string | null | undefined): number => points(text?.trim());

/** Characters of an embed that count towards the 6000. */
function weight(embed: APIEmbed): number {
  const fields = (embed.fields ?? []).reduce((sum, field) => sum + measure(field.name) + measure(field.value), 0);
  return measure(embed.title) + measure(embed.description) + measure(embed.footer?.text) + measure(embed.author?.name) + fields;
}

function embedProblems(embed: APIEmbed, index: number, names: string[]): Problem[] {
  const problems: Problem[] = [];
  const add = (path: (string | number)[], code: string, message: string): void =>
    void problems.push({ path: ['embeds', index, ...path], code, message });
  if (!weight(embed) && !embed.image?.url && !embed.thumbnail?.url) add(['description'], 'BASE_TYPE_REQUIRED', 'This field is required');
  embed.fields?.forEach((field, at) => {
    if (!field.name.trim()) add(['fields', at, 'name'], 'BASE_TYPE_REQUIRED', 'This field is required');
    if (!field.value.trim()) add(['fields', at, 'value'], 'BASE_TYPE_REQUIRED', 'This field is required');
  });
  const urls: [string, string | null | undefined, boolean][] = [
    ['url', embed.url, false],
    ['author.url', embed.author?.url, false],
    ['author.icon_url', embed.author?.icon_url, true],
    ['footer.icon_url', embed.footer?.icon_url, true],
    ['image.url', embed.image?.url, true],
    ['thumbnail.url', embed.thumbnail?.url, true],
  ];
  for (const [where, url, fileToo] of urls) {
    if (!url) continue;
    const file = /^attachment:\/\/(.+)$/.exec(url)?.[1];
    if (file && fileToo) {
      if (!names.includes(file)) add(where.split('.'), 'ATTACHMENT_NOT_FOUND', `No file named "${file}" is attached`);
    } else if (!/^https?:\/\//i.test(url)) add(where.split('.'), 'URL_TYPE_INVALID_SCHEME', `"${url}": scheme must be one of http, https`);
  }
  return problems;
}

function mentionProblems(allowed: APIAllowedMentions | null | undefined): Problem[] {
  return (['users', 'roles'] as const)
    .filter((kind) => allowed?.[kind]?.length && allowed.parse?.some((parsed) => (parsed as string) === kind))
    .map((kind) => ({
      path: ['allowed_mentions', 'parse'],
      code: 'MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE',
      message: `parse:["${kind}"] and ${kind}: [ids...] are mutually exclusive.`,
    }));
}

function fileProblems(body: MessageBody, { files }: MessageRules): Problem[] {
  if (files.some((file) => file.data.length > TEN_MIB)) throw new ApiError(413, 40005, 'Request entity too large', { violation: 'body' });
  if (files.length > 10)
    return [{ path: ['attachments'], code: 'BASE_TYPE_BAD_LENGTH', message: `At most 10 files, are ${files.length}.` }];
  const news = (body.attachments ?? []).filter(({ id }) => String(id).length < 17);
  return news.flatMap(({ id }) =>
    Number(id) < files.length
      ? []
      : [{ path: ['attachments'], code: 'ATTACHMENT_NOT_FOUND', message: `No files[${id}] came with the request` }],
  );
}

/** The rules for a message body, new or an edit, that the schemas lack. */
export function messageProblems(body: MessageBody, rules: MessageRules): Problem[] {
  const flags = body.flags ?? 0;
  const v2 = Boolean(flags & MessageFlags.IsComponentsV2);
  const embeds = body.embeds ?? [];
  const names = [...rules.files.map((file) => file.name), ...(rules.existingFiles ?? [])];
  const problems: Problem[] = [];
  if (measure(body.content) > 2000) {
    problems.push({
      path: ['content'],
      code: 'BASE_TYPE_BAD_LENGTH',
      message: `Must be 2000 or fewer in length, is ${measure(body.content)}.`,
    });
  }
  const total = embeds.reduce((sum, embed) => sum + weight(embed), 0);
  if (total > 6000)
    problems.push({ path: ['embeds'], code: 'MAX_EMBED_SIZE_EXCEEDED', message: `Embed size exceeds maximum size of 6000, is ${total}` });
  embeds.forEach((embed, index) => problems.push(...embedProblems(embed, index, names)));
  if (v2 && (body.content || embeds.length || body.poll || body.sticker_ids?.length)) {
    problems.push({
      path: ['flags'],
      code: 'MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2',
      message: 'No content, embeds, poll or stickers beside IS_COMPONENTS_V2',
    });
  }
  if (flags & MessageFlags.Ephemeral && !rules.ephemeralAllowed) {
    problems.push({ path: ['flags'], code: 'INVALID_MESSAGE_FLAGS', message: 'EPHEMERAL has no effect here: the message would be public' });
  }
  if (body.components) problems.push(...componentProblems(body.components, v2));
  return [...problems, ...mentionProblems(body.allowed_mentions), ...fileProblems(body, rules)];
}

/** Throws 50006 when a message would have nothing to show. */
export function refuseEmpty(message: {
  content?: string | null;
  embeds?: unknown[] | null;
  components?: unknown[] | null;
  attachments?: unknown[] | null;
  poll?: unknown;
}): void {
  const shows =
    message.content?.trim() || message.embeds?.length || message.components?.length || message.attachments?.length || message.poll;
  if (!shows) throw new ApiError(400, 50006, 'Cannot send an empty message', { violation: 'body' });
}

/** Discord trims an embed's texts before it measures them. What is not of the right shape is left for the schema to refuse. */
export function trimmed<T>(body: T): T {
  const texts = new Set(['title', 'description', 'name', 'value', 'text']);
  const visit = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(visit);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]) => [key, typeof inner === 'string' && texts.has(key) ? inner.trim() : visit(inner)]),
    );
  };
  if (typeof body !== 'object' || body === null || !('embeds' in body)) return body;
  return { ...body, embeds: visit(body.embeds) };
}
