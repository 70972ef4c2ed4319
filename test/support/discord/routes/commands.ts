import { ApplicationCommandType, type APIApplicationCommand } from 'discord-api-types/v10';
import * as spec from 'discord-api-spec/zod';
import { unknown } from '../errors.ts';
import { param, route, type Request, type Route } from '../router.ts';
import { check, refuse } from '../validate/check.ts';
import { commandListProblems, commandProblems, type CommandBody } from '../validate/commands.ts';
import { fromIssues } from '../validate/problems.ts';
import type { World } from '../world.ts';

/** Discord's schema says number where its documentation and its clients say string. */
function forSchema(body: unknown): unknown {
  if (typeof body !== 'object' || body === null || !('default_member_permissions' in body)) return body;
  const permissions = body.default_member_permissions;
  return {
    ...body,
    default_member_permissions: typeof permissions === 'string' && /^\d+$/.test(permissions) ? Number(permissions) : permissions,
  };
}

function one(world: World, guildId: string | undefined, body: CommandBody, previous?: APIApplicationCommand): APIApplicationCommand {
  const type = body.type ?? ApplicationCommandType.ChatInput;
  const command = {
    nsfw: false,
    options: [],
    integration_types: [0],
    ...(guildId === undefined ? { contexts: null, dm_permission: true } : {}),
    default_member_permissions: null,
    name_localizations: null,
    description_localizations: null,
    ...body,
    description: body.description ?? '',
    id: previous?.id ?? world.id(),
    application_id: world.application.id,
    type,
    version: world.id(),
    ...(guildId !== undefined && { guild_id: guildId }),
  };
  if (type !== ApplicationCommandType.ChatInput) delete (command as { options?: unknown }).options;
  world.commands.set(command.id, command as unknown as APIApplicationCommand);
  return command as unknown as APIApplicationCommand;
}

const listed = (world: World, guildId: string | undefined): APIApplicationCommand[] =>
  [...world.commands.values()].filter((command) => command.guild_id === guildId);

/** Replaces all commands of the application or of one server, as PUT does. Throws what Discord would answer. */
export function putCommands(world: World, guildId: string | undefined, body: unknown): APIApplicationCommand[] {
  const commands = Array.isArray(body) ? body : [];
  const problems = commands.flatMap((command, index) => {
    const shaped = forSchema(command);
    const parsed = spec.ApplicationCommandUpdateRequestSchema.safeParse(shaped);
    return parsed.success ? [] : fromIssues(parsed.error.issues, shaped).map((problem) => ({ ...problem, path: [index, ...problem.path] }));
  });
  if (!Array.isArray(body)) problems.push({ path: [], code: 'LIST_TYPE', message: 'A list of commands' });
  refuse(problems);
  refuse(commandListProblems(commands as CommandBody[]));
  const before = listed(world, guildId);
  for (const command of before) world.commands.delete(command.id);
  return (commands as CommandBody[]).map((command) => {
    const previous = before.find((old) => old.name === command.name && old.type === (command.type ?? ApplicationCommandType.ChatInput));
    return one(world, guildId, command, previous);
  });
}

function scope({ world, params }: Request): string | undefined {
  if (params['app'] !== world.application.id) throw unknown(10002, 'Application', 'route');
  if (params['guild'] !== undefined && !world.guilds.get(params['guild'])) throw unknown(10004, 'Guild', 'route');
  return params['guild'];
}

function find(request: Request): APIApplicationCommand {
  const command = request.world.commands.get(param(request, 'command'));
  if (!command || command.guild_id !== scope(request)) throw unknown(10063, 'application command', 'route');
  return command;
}

function list(request: Request): object[] {
  const commands = listed(request.world, scope(request));
  if (request.query.get('with_localizations') === 'true') return commands;
  return commands.map((command) => ({ ...command, name_localizations: undefined, description_localizations: undefined }));
}

function post(request: Request): APIApplicationCommand {
  const guildId = scope(request);
  check(spec.ApplicationCommandCreateRequestSchema, forSchema(request.body), () => commandProblems(request.body as CommandBody));
  const body = request.body as CommandBody;
  const others = listed(request.world, guildId);
  const previous = others.find((old) => old.name === body.name && old.type === (body.type ?? ApplicationCommandType.ChatInput));
  if (!previous) refuse(commandListProblems([...(others as unknown as CommandBody[]), body]));
  return one(request.world, guildId, body, previous);
}

function patch(request: Request): APIApplicationCommand {
  const previous = find(request);
  const merged = { ...(previous as unknown as CommandBody), ...(request.body as Partial<CommandBody>) };
  check(spec.ApplicationCommandPatchRequestPartialSchema, forSchema(request.body), () => commandProblems(merged));
  return one(request.world, scope(request), merged, previous);
}

/** Application commands: global ones and those of one server. */
export const commands: Route[] = ['/applications/:app/commands', '/applications/:app/guilds/:guild/commands'].flatMap((path) => [
  route('GET', path, list),
  route('PUT', path, (request) => putCommands(request.world, scope(request), request.body)),
  route('POST', path, post),
  route('GET', `${path}/permissions`, () => []),
  route('GET', `${path}/:command`, find),
  route('PATCH', `${path}/:command`, patch),
  route('DELETE', `${path}/:command`, (request) => void request.world.commands.delete(find(request).id)),
]);
