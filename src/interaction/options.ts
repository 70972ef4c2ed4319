import {
  ApplicationCommandOptionType,
  ComponentType,
  type APIApplicationCommandInteractionDataOption,
  type APIModalSubmission,
  type InteractionType,
} from 'discord-api-types/v10';
import type { Invocation } from '../../commands/command.ts';

type Option =
  | APIApplicationCommandInteractionDataOption<InteractionType.ApplicationCommand>
  | APIApplicationCommandInteractionDataOption<InteractionType.ApplicationCommandAutocomplete>;

interface ReadOptions {
  /** The subcommand's path after the command's name, each with a blank before it. */
  suffix: string;
  options: Invocation['options'];
  focused?: string;
}

/** A command's options by name; those of a subcommand stand in place of it. */
export function readOptions(options: readonly Option[] = []): ReadOptions {
  const read: ReadOptions = { suffix: '', options: {} };
  for (const option of options) {
    if (option.type === ApplicationCommandOptionType.Subcommand || option.type === ApplicationCommandOptionType.SubcommandGroup) {
      const inner = readOptions(option.options);
      return { ...inner, suffix: ` ${option.name}${inner.suffix}` };
    }
    read.options[option.name] = option.value;
    if ('focused' in option && option.focused) read.focused = option.name;
  }
  return read;
}

/** A modal's text fields by custom_id, in a row or a label alike; blank ones are left out. */
export function readFields(components: APIModalSubmission['components']): Invocation['options'] {
  const fields: Invocation['options'] = {};
  for (const component of components) {
    const inner =
      component.type === ComponentType.ActionRow
        ? component.components
        : component.type === ComponentType.Label
          ? [component.component]
          : [];
    for (const field of inner) {
      if (field.type === ComponentType.TextInput && field.value.trim() !== '') fields[field.custom_id] = field.value;
    }
  }
  return fields;
}
