import { ApplicationCommandType, InteractionType } from 'discord-api-types/v10';
import { z } from 'zod';
import { HttpError } from './http.ts';
import { permissions } from './guild.ts';
import type { PreviewMessage } from './message.ts';

const snowflake = z.string().regex(/^\d{1,20}$/);
const locale = z.string().regex(/^[a-zA-Z]{2}(-[a-zA-Z0-9]{2,3})?$/);
/** The page chooses between two users; it cannot make up a third. */
const member = z.object({ permissions: z.enum([permissions.member, permissions.admin]) });

/** A message as the page holds it: used where the server has forgotten it since a restart; its seal vouches for all of it. */
const heldMessage = z.looseObject({ id: snowflake, channel_id: snowflake }).transform((message) => message as unknown as PreviewMessage);

/** Every option, at any depth: Discord has at most three levels. */
const option = z.looseObject({ name: z.string().max(32), type: z.int() });

const commandData = z.looseObject({
  name: z.string().max(32),
  type: z.union([z.literal(ApplicationCommandType.ChatInput), z.literal(ApplicationCommandType.Message)]),
  options: z.array(option).max(25).optional(),
  target_id: snowflake.optional(),
});
const componentData = z.looseObject({
  custom_id: z.string().min(1).max(100),
  component_type: z.int(),
  values: z.array(z.string().max(100)).max(25).optional(),
});
const modalData = z.looseObject({ custom_id: z.string().min(1).max(100), components: z.array(z.looseObject({})).max(5) });

const common = { channel_id: snowflake, locale, member, message: heldMessage.optional() };

/** What the browser says of an interaction; the rest is the server's to say, as it is Discord's. */
export const interactionSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal(InteractionType.ApplicationCommand), data: commandData, ...common }),
  z.object({ type: z.literal(InteractionType.MessageComponent), data: componentData, ...common, message: heldMessage }),
  z.object({ type: z.literal(InteractionType.ApplicationCommandAutocomplete), data: commandData, ...common }),
  z.object({ type: z.literal(InteractionType.ModalSubmit), data: modalData, ...common }),
]);
export type InteractionInput = z.infer<typeof interactionSchema>;

/** 2,000 characters is Discord's limit. */
const content = z.string().trim().min(1).max(2_000);

export const messageSchema = z.object({
  channel_id: snowflake,
  content,
  /** What it replies to. */
  referenced_message: heldMessage.optional(),
});
export type MessageInput = z.infer<typeof messageSchema>;

export const editSchema = z.object({ content, message: heldMessage });
export type EditInput = z.infer<typeof editSchema>;

export const explainSchema = z.object({
  question: z.string().max(4_000),
  context: z.array(z.string().max(4_000)).max(20).optional(),
  reportId: z.string().max(100).optional(),
  asTyped: z.boolean().optional(),
});

/**
 * The value, checked.
 * @throws HttpError 400 that names the first bad field.
 */
export function check<T extends z.ZodType>(schema: T, value: unknown): z.infer<T> {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  throw new HttpError(400, `${issue?.path.join('.') ?? 'The body'}: ${issue?.message ?? 'is not as expected'}`);
}
