import { ApplicationCommandOptionType, ApplicationCommandType, Locale } from 'discord-api-types/v10';
import type { Problem } from './problems.ts';
import { points } from './length.ts';

type Localized = Record<string, string> | null | undefined;

interface Choice {
  name: string;
  name_localizations?: Localized;
  value: string | number;
}

interface Option {
  type: ApplicationCommandOptionType;
  name: string;
  name_localizations?: Localized;
  description: string;
  description_localizations?: Localized;
  required?: boolean | null;
  autocomplete?: boolean | null;
  choices?: Choice[] | null;
  options?: Option[] | null;
  min_value?: number | null;
  max_value?: number | null;
  min_length?: number | null;
  max_length?: number | null;
}

/** A command to register, as the schemas let it pass. */
export interface CommandBody {
  type?: ApplicationCommandType | null;
  name: string;
  name_localizations?: Localized;
  description?: string | null;
  description_localizations?: Localized;
  options?: Option[] | null;
  default_member_permissions?: string | null;
  contexts?: number[] | null;
  integration_types?: number[] | null;
  nsfw?: boolean | null;
}

const NAME = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;
const LOCALES = new Set<string>(Object.values(Locale));
const LIMITS = new Map([
  [ApplicationCommandType.ChatInput, 100],
  [ApplicationCommandType.User, 15],
  [ApplicationCommandType.Message, 15],
]);

type Path = (string | number)[];
const problem = (path: Path, code: string, message: string): Problem => ({ path, code, message });

/** The longest of a text and its translations: what counts towards the 8000. */
const longest = (text: string | number | null | undefined, localized: Localized): number =>
  Math.max(points(String(text ?? '')), ...Object.values(localized ?? {}).map((value) => points(value)));

function weight(thing: CommandBody | Option): number {
  const choices = ('choices' in thing ? (thing.choices ?? []) : []).reduce(
    (sum, choice) => sum + longest(choice.name, choice.name_localizations) + (typeof choice.value === 'string' ? points(choice.value) : 0),
    0,
  );
  const options = (thing.options ?? []).reduce((sum, option) => sum + weight(option), 0);
  return longest(thing.name, thing.name_localizations) + longest(thing.description, thing.description_localizations) + choices + options;
}

function names(thing: { name: string; name_localizations?: Localized; description_localizations?: Localized }, path: Path): Problem[] {
  const problems: Problem[] = [];
  const each: [Path, string][] = [
    [['name'], thing.name],
    ...Object.entries(thing.name_localizations ?? {}).map(([key, name]): [Path, string] => [['name_localizations', key], name]),
  ];
  for (const [where, name] of each) {
    if (!NAME.test(name) || name !== name.toLowerCase()) {
      problems.push(problem([...path, ...where], 'APPLICATION_COMMAND_INVALID_NAME', `Command name is invalid: "${name}"`));
    }
  }
  return [...problems, ...locales(thing, path)];
}

function locales(thing: { name_localizations?: Localized; description_localizations?: Localized }, path: Path): Problem[] {
  return (['name_localizations', 'description_localizations'] as const).flatMap((key) =>
    Object.keys(thing[key] ?? {}).flatMap((locale) =>
      LOCALES.has(locale) ? [] : [problem([...path, key], 'INVALID_LOCALE', `"${locale}" is no locale of Discord`)],
    ),
  );
}

function choiceProblems(option: Option, path: Path): Problem[] {
  const choices = option.choices ?? [];
  const problems = choices.flatMap((choice, index) => {
    const here = [...path, 'choices', index];
    const long = typeof choice.value === 'string' && (choice.value.length === 0 || points(choice.value) > 100);
    return [
      ...locales(choice, here),
      ...(long ? [problem([...here, 'value'], 'BASE_TYPE_BAD_LENGTH', 'Must be between 1 and 100 in length.')] : []),
    ];
  });
  const twice = choices.find((choice, index) => choices.findIndex((other) => other.name === choice.name) !== index);
  if (twice)
    problems.push(
      problem([...path, 'choices'], 'APPLICATION_COMMAND_OPTIONS_CHOICES_NAME_DUPLICATE', `Two choices are named "${twice.name}"`),
    );
  if (choices.length && option.autocomplete)
    problems.push(problem([...path, 'autocomplete'], 'APPLICATION_COMMAND_OPTIONS_AUTOCOMPLETE', 'No autocomplete beside choices'));
  return problems;
}

const { Subcommand, SubcommandGroup, String: Text, Integer, Number: Real } = ApplicationCommandOptionType;

function optionProblems(options: Option[], path: Path, depth: number): Problem[] {
  const problems: Problem[] = [];
  const subs = options.filter((option) => option.type === Subcommand || option.type === SubcommandGroup).length;
  if (subs && subs !== options.length)
    problems.push(
      problem(
        path,
        'APPLICATION_COMMAND_OPTIONS_TYPE_INVALID',
        'Sub-command and sub-command group option types are mutually exclusive to all other types',
      ),
    );
  options.forEach((option, index) => {
    const here = [...path, index];
    const before = options.slice(0, index);
    problems.push(...names(option, here), ...choiceProblems(option, here));
    if (before.some((other) => other.name === option.name))
      problems.push(problem(here, 'APPLICATION_COMMAND_OPTIONS_NAME_INVALID', `Option name "${option.name}" already exists`));
    if (option.required && before.some((other) => !other.required)) {
      problems.push(
        problem(here, 'APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID', 'Required options must be placed before non-required options'),
      );
    }
    if (option.autocomplete && ![Text, Integer, Real].includes(option.type))
      problems.push(problem(here, 'APPLICATION_COMMAND_OPTIONS_AUTOCOMPLETE', 'Only text and numbers can have autocomplete'));
    if ((option.min_value ?? -Infinity) > (option.max_value ?? Infinity) || (option.min_length ?? 0) > (option.max_length ?? 6000)) {
      problems.push(problem(here, 'APPLICATION_COMMAND_OPTIONS_BOUNDS', 'The least is over the most'));
    }
    if (option.type === SubcommandGroup && depth > 0)
      problems.push(problem(here, 'APPLICATION_COMMAND_OPTIONS_TYPE_INVALID', 'A group cannot be inside another'));
    if (option.type === Subcommand && depth > 1)
      problems.push(problem(here, 'APPLICATION_COMMAND_OPTIONS_TYPE_INVALID', 'A sub-command cannot be inside another'));
    if (option.options?.length) problems.push(...optionProblems(option.options, [...here, 'options'], option.type === Subcommand ? 2 : 1));
  });
  return problems;
}

/** The rules for one command that the schemas lack. */
export function commandProblems(command: CommandBody, path: Path = []): Problem[] {
  const slash = (command.type ?? ApplicationCommandType.ChatInput) === ApplicationCommandType.ChatInput;
  if (!slash) {
    const problems = locales(command, path);
    if (!command.name.trim()) problems.push(problem([...path, 'name'], 'APPLICATION_COMMAND_INVALID_NAME', 'Command name is invalid'));
    if (command.description)
      problems.push(
        problem([...path, 'description'], 'APPLICATION_COMMANDS_CONTEXT_MENU_DESCRIPTION', 'Context menu commands cannot have description'),
      );
    if (command.options?.length)
      problems.push(
        problem([...path, 'options'], 'APPLICATION_COMMANDS_CONTEXT_MENU_OPTIONS', 'Context menu commands cannot have options'),
      );
    return problems;
  }
  const problems = [...names(command, path), ...optionProblems(command.options ?? [], [...path, 'options'], 0)];
  if (!command.description?.trim()) problems.push(problem([...path, 'description'], 'BASE_TYPE_REQUIRED', 'This field is required'));
  const total = weight(command);
  if (total > 8000) problems.push(problem(path, 'APPLICATION_COMMAND_TOO_LARGE', `Command exceeds maximum size (8000), is ${total}`));
  return problems;
}

/** The rules for a whole list of commands: counts by type, names used once. */
export function commandListProblems(commands: CommandBody[]): Problem[] {
  const problems = commands.flatMap((command, index) => commandProblems(command, [index]));
  const key = (command: CommandBody): string => `${command.type ?? 1} ${command.name}`;
  commands.forEach((command, index) => {
    if (commands.findIndex((other) => key(other) === key(command)) !== index) {
      problems.push(problem([index], 'APPLICATION_COMMANDS_DUPLICATE_NAME', `Application command names must be unique: "${command.name}"`));
    }
  });
  for (const [type, limit] of LIMITS) {
    const count = commands.filter((command) => (command.type ?? ApplicationCommandType.ChatInput) === type).length;
    if (count > limit)
      problems.push(
        problem([], 'BASE_TYPE_BAD_LENGTH', `Maximum number of application commands of type ${type} is ${limit}, are ${count}`),
      );
  }
  return problems;
}
