import { ApplicationCommandOptionType, ApplicationCommandType, type APIApplicationCommandBasicOption } from 'discord-api-types/v10';
import type { OptionData } from '../interactions.ts';
import type { Session } from '../session.ts';
import { settings } from '../settings.ts';

/** A command that can be used: a plain one, or one subcommand of a command. */
export interface Usable {
  /** What the interaction names. */
  name: string;
  /** The subcommand, and the group before it where there is one. */
  path: string[];
  /** "manage gaps", in the user's language. */
  label: string;
  description: string;
  options: APIApplicationCommandBasicOption[];
}

type Localized = Partial<Record<string, string | null>> | null | undefined;

/** A name or description in the user's language, else as it is. */
export const localized = (plain: string, translations: Localized): string => translations?.[settings.locale] ?? plain;

interface Named {
  name: string;
  name_localizations?: Localized;
  description?: string;
  description_localizations?: Localized;
  options?: readonly { type: ApplicationCommandOptionType; name: string }[] | undefined;
}

const { Subcommand, SubcommandGroup } = ApplicationCommandOptionType;

const isBasic = (option: { type: ApplicationCommandOptionType }): option is APIApplicationCommandBasicOption =>
  option.type !== Subcommand && option.type !== SubcommandGroup;

function unfold(command: string, node: Named, path: string[], labels: string[]): Usable[] {
  const label = [...labels, localized(node.name, node.name_localizations)];
  const inner = (node.options ?? []).filter(({ type }) => type === Subcommand || type === SubcommandGroup);
  if (inner.length > 0) return inner.flatMap((each) => unfold(command, each as Named, [...path, each.name], label));
  const description = localized(node.description ?? '', node.description_localizations);
  return [{ name: command, path, label: label.join(' '), description, options: (node.options ?? []).filter(isBasic) }];
}

/** Every slash command that the user may use here, each subcommand by itself, as Discord lists them. */
export const usableCommands = (session: Session): Usable[] =>
  session.commands(ApplicationCommandType.ChatInput).flatMap((command) => unfold(command.name, command as Named, [], []));

/** What fits the typed words: those that begin so, then those that have it somewhere. */
export function matching(commands: Usable[], typed: string): Usable[] {
  const wanted = typed.toLowerCase();
  const rank = ({ label, name, path }: Usable): number => {
    const names = [label.toLowerCase(), [name, ...path].join(' ')];
    if (names.some((each) => each.startsWith(wanted))) return 0;
    return names.some((each) => each.includes(wanted)) ? 1 : 2;
  };
  return commands.filter((command) => rank(command) < 2).sort((a, b) => rank(a) - rank(b));
}

/** "ask How many…": a whole name and a blank choose the command; the longest name first, for subcommands. */
export function namedCommand(commands: Usable[], typed: string): { command: Usable; rest: string } | undefined {
  const names = commands.flatMap((command) =>
    [command.label, [command.name, ...command.path].join(' ')].map((name) => ({ command, name })),
  );
  const found = names
    .filter(({ name }) => typed.toLowerCase().startsWith(`${name.toLowerCase()} `))
    .sort((a, b) => b.name.length - a.name.length)[0];
  if (!found) return undefined;
  const rest = typed.slice(found.name.length + 1);
  const option = found.command.options[0]?.name ?? '';
  // As Discord writes a command that is copied: "/ask question: How many…".
  return { command: found.command, rest: rest.startsWith(`${option}:`) ? rest.slice(option.length + 1).trimStart() : rest };
}

/** The options as an interaction nests them below the subcommand. */
export function nested({ path }: Usable, options: OptionData[]): OptionData[] {
  return path.reduceRight<OptionData[]>(
    (inner, name, index) => [{ name, type: index === path.length - 1 ? Subcommand : SubcommandGroup, options: inner }],
    options,
  );
}
