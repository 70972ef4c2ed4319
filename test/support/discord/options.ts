import {
  ApplicationCommandOptionType as Type,
  type APIApplicationCommandInteractionDataOption,
  type APIApplicationCommandOption,
  type APIUser,
} from 'discord-api-types/v10';
import { points } from './validate/length.ts';

/** A file that a person gives to a command. */
export interface UploadedFile {
  filename: string;
  size?: number;
  content_type?: string;
  url?: string;
}

/** What a person can give to an option: text, a number, a choice, a user, a channel (anything with `id` and `type`), a file. */
export type OptionValue = string | number | boolean | APIUser | { id: string; type: number } | UploadedFile;

/** Values by option name. */
export type OptionValues = Record<string, OptionValue>;

/** Options as an interaction carries them, with the users, channels and files they name. */
export interface BuiltOptions {
  options: APIApplicationCommandInteractionDataOption[];
  resolved: { users: Record<string, APIUser>; channels: Record<string, object>; attachments: Record<string, object> };
}

interface Basic {
  name: string;
  type: Type;
  value: string | number | boolean;
  focused?: boolean;
}

function guess(value: OptionValue): Type {
  if (typeof value === 'string') return Type.String;
  if (typeof value === 'boolean') return Type.Boolean;
  if (typeof value === 'number') return Number.isInteger(value) ? Type.Integer : Type.Number;
  if ('username' in value) return Type.User;
  return 'filename' in value ? Type.Attachment : Type.Channel;
}

/** Throws when Discord's own client would not let a person send this value. */
function refuseBadValue(definition: APIApplicationCommandOption, value: OptionValue): void {
  const name = `option "${definition.name}"`;
  const given = guess(value);
  const fits =
    given === definition.type ||
    (definition.type === Type.Number && given === Type.Integer) ||
    (definition.type === Type.Mentionable && given === Type.User);
  if (!fits) throw new Error(`${name} has type ${Type[definition.type]}, the value ${JSON.stringify(value)} does not`);
  const choices = 'choices' in definition ? [definition.choices ?? []].flat() : [];
  if (choices.length && !choices.some((choice) => choice.value === value)) {
    throw new Error(`${name} has no choice ${JSON.stringify(value)}; it has ${choices.map((choice) => choice.value).join(', ')}`);
  }
  if (typeof value === 'number' && ('min_value' in definition || 'max_value' in definition)) {
    if (value < (definition.min_value ?? -Infinity) || value > (definition.max_value ?? Infinity))
      throw new Error(`${name}: ${value} is out of bounds`);
  }
  if (definition.type === Type.String && typeof value === 'string') {
    const length = points(value);
    const most = definition.max_length ?? 6000;
    if (length < (definition.min_length ?? 0) || length > most) throw new Error(`${name}: ${length} characters are out of bounds`);
  }
}

/** Builds the flat list of options. Without definitions the types are guessed; with `focused` it is for autocomplete, which checks less. */
function flat(
  definitions: APIApplicationCommandOption[] | undefined,
  values: OptionValues,
  focused: string | undefined,
  id: () => string,
  built: BuiltOptions,
): Basic[] {
  for (const definition of definitions ?? []) {
    const required = 'required' in definition && definition.required;
    if (required && focused === undefined && values[definition.name] === undefined)
      throw new Error(`option "${definition.name}" is required`);
  }
  return Object.entries(values).map(([name, value]) => {
    const definition = definitions?.find((one) => one.name === name);
    if (definitions && !definition)
      throw new Error(`there is no option "${name}"; there is ${definitions.map((one) => one.name).join(', ') || 'none'}`);
    if (definition && focused === undefined) refuseBadValue(definition, value);
    const isFocused = name === focused;
    if (isFocused && definition && !('autocomplete' in definition && definition.autocomplete))
      throw new Error(`option "${name}" has no autocomplete`);
    const basic: Basic = { name, type: definition?.type ?? guess(value), value: '', ...(isFocused && { focused: true }) };
    if (typeof value !== 'object') return { ...basic, value };
    if ('username' in value) built.resolved.users[value.id] = value;
    else if ('filename' in value) {
      const file = { id: id(), size: 0, url: 'https://cdn.discordapp.com/ephemeral-attachments/file', ...value };
      built.resolved.attachments[file.id] = { ...file, proxy_url: file.url };
      return { ...basic, value: file.id };
    } else built.resolved.channels[value.id] = { name: 'channel', permissions: '0', ...value };
    return { ...basic, value: value.id };
  });
}

/**
 * Builds an interaction's options from plain values. `path` holds the names of the group and the subcommand, if any:
 * they wrap the values as Discord nests them. With `definitions`, the options as registered, every value is checked as Discord's client does.
 */
export function buildOptions(
  definitions: APIApplicationCommandOption[] | undefined,
  path: string[],
  values: OptionValues,
  id: () => string,
  focused?: string,
): BuiltOptions {
  const built: BuiltOptions = { options: [], resolved: { users: {}, channels: {}, attachments: {} } };
  const [first, ...rest] = path;
  if (first === undefined) {
    if (definitions?.some((one) => one.type === Type.Subcommand || one.type === Type.SubcommandGroup))
      throw new Error('this command needs a subcommand');
    built.options = flat(definitions, values, focused, id, built) as APIApplicationCommandInteractionDataOption[];
    return built;
  }
  const definition = definitions?.find((one) => one.name === first);
  if (definitions && !definition) throw new Error(`there is no subcommand "${first}"`);
  const nested = definition && 'options' in definition ? (definition.options ?? []) : definitions && [];
  const inner = buildOptions(nested, rest, values, id, focused);
  const type = rest.length ? Type.SubcommandGroup : Type.Subcommand;
  built.options = [{ name: first, type, options: inner.options } as APIApplicationCommandInteractionDataOption];
  return { ...built, resolved: inner.resolved };
}
