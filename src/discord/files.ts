import type { RawFile } from 'discord.js';
import type { ReplyFile } from '../reply/types.ts';

/** Files as discord.js's REST client sends them; nothing for none. */
export const filesOf = (files: readonly ReplyFile[] = []): { files?: RawFile[] } =>
  files.length === 0 ? {} : { files: files.map(({ name, data }) => ({ name, data, contentType: contentTypeOf(name) })) };

const contentTypeOf = (name: string): string =>
  name.endsWith('.png') ? 'image/png' : name.endsWith('.csv') ? 'text/csv; charset=utf-8' : 'application/octet-stream';
