import { guildJson, channelsOf, member } from '../guilds.ts';
import { unknown } from '../errors.ts';
import { param, route, type Request, type Route } from '../router.ts';
import type { Guild } from '../world.ts';

function guild(request: Request): Guild {
  const found = request.world.guilds.get(param(request, 'guild'));
  if (!found?.present) throw unknown(10004, 'Guild');
  return found;
}

function gateway({ world }: Request): object {
  return {
    url: world.origin.replace('http', 'ws'),
    shards: 1,
    session_start_limit: { total: 1000, remaining: 1000, reset_after: 86_400_000, max_concurrency: 16 },
  };
}

function application({ world }: Request): object {
  const { id, name } = world.application;
  const flags = world.settings.privilegedIntents & (1 << 15) ? 1 << 19 : 0;
  const counts = { approximate_guild_count: world.guilds.size, approximate_user_install_count: 0, approximate_user_authorization_count: 0 };
  const lists = { tags: [], eligible_oauth2_scopes: [], redirect_uris: [], integration_types_config: { '0': {}, '1': {} } };
  return {
    id,
    name,
    type: null,
    icon: null,
    description: '',
    bot_public: true,
    bot_require_code_grant: false,
    summary: '',
    verify_key: '0'.repeat(64),
    team: null,
    owner: world.bot,
    bot: world.bot,
    flags,
    flags_new: String(flags),
    interactions_endpoint_url: null,
    role_connections_verification_url: null,
    explicit_content_filter: 0,
    ...counts,
    ...lists,
  };
}

/** The gateway's address, the application, users, servers and members. */
export const basics: Route[] = [
  route('GET', '/gateway', ({ world }) => ({ url: world.origin.replace('http', 'ws') }), { authorized: false }),
  route('GET', '/gateway/bot', gateway),
  route('GET', '/applications/@me', application),
  route('GET', '/oauth2/applications/@me', application),
  route('GET', '/users/@me', ({ world }) => world.bot),
  route('GET', '/users/@me/guilds', ({ world }) =>
    [...world.guilds.values()]
      .filter((one) => one.present)
      .map((one) => ({ id: one.id, name: one.name, icon: null, owner: false, permissions: String(one.botPermissions), features: [] })),
  ),
  route('DELETE', '/users/@me/guilds/:guild', (request) => {
    const left = guild(request);
    left.present = false;
    request.world.dispatch('GUILD_DELETE', { id: left.id }, { guildId: left.id, intent: 1 });
  }),
  route('GET', '/users/:user', (request) => {
    const id = param(request, 'user');
    const user = id === request.world.bot.id ? request.world.bot : request.world.people.get(id)?.user;
    if (!user) throw unknown(10013, 'User');
    return user;
  }),
  route('GET', '/guilds/:guild', (request) => guildJson(request.world, guild(request))),
  route('GET', '/guilds/:guild/channels', (request) => channelsOf(request.world, guild(request))),
  route('GET', '/guilds/:guild/members/:user', (request) => {
    const id = param(request, 'user');
    const user = id === '@me' || id === request.world.bot.id ? request.world.bot : request.world.people.get(id)?.user;
    if (!user) throw unknown(10007, 'Member');
    return member(request.world, guild(request), user);
  }),
];
