import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  ChannelType,
  InteractionContextType,
  PermissionFlagsBits,
} from 'discord-api-types/v10';
import { isExpected } from '../src/errors.ts';
import { everyReport } from '../src/reply/customId.ts';
import { invitationReply } from '../src/reply/learning/tour.ts';
import { gapsReply } from '../src/reply/manage/gaps.ts';
import { statsReply } from '../src/reply/manage/stats.ts';
import { notice } from '../src/reply/notice.ts';
import type { Reply } from '../src/reply/types.ts';
import { languageOf } from '../src/reply/words/index.ts';
import { localized } from '../src/reply/words/commands/index.ts';
import { localizedFrom } from '../src/reply/words/localize.ts';
import { manageWords } from '../src/reply/words/manage/index.ts';
import type { Command, Invocation, Services } from './command.ts';
import { reportToRead, wordsFor } from './support/lookup.ts';
import { gapsView, manageWordsFor, openGaps, overviewOf } from './support/managing.ts';
import { chooseForServer, suggestReports } from './support/reports.ts';
import { tourOf } from './support/touring.ts';

const { Subcommand, Boolean: Flag, Integer, Channel, String: Text } = ApplicationCommandOptionType;
const DAYS = { least: 7, usual: 30, most: 365 };

/** What admins need: who may use it is Discord's to say, from "Manage Server" on; in a direct message it is the owner's. */
export const manage: Command = {
  data: {
    type: ApplicationCommandType.ChatInput,
    ...localizedFrom(manageWords, ({ command }) => command),
    default_member_permissions: String(PermissionFlagsBits.ManageGuild),
    integration_types: [ApplicationIntegrationType.GuildInstall],
    contexts: [InteractionContextType.Guild, InteractionContextType.BotDM],
    options: [
      {
        type: Subcommand,
        ...localizedFrom(manageWords, ({ command }) => command.gaps),
        options: [{ type: Flag, ...localizedFrom(manageWords, ({ command }) => command.gaps.all) }],
      },
      {
        type: Subcommand,
        ...localizedFrom(manageWords, ({ command }) => command.stats),
        options: [
          {
            type: Integer,
            ...localizedFrom(manageWords, ({ command }) => command.stats.days),
            min_value: DAYS.least,
            max_value: DAYS.most,
          },
          { type: Flag, ...localizedFrom(manageWords, ({ command }) => command.stats.all) },
        ],
      },
      {
        type: Subcommand,
        ...localizedFrom(manageWords, ({ command }) => command.onboarding),
        options: [
          {
            type: Channel,
            ...localizedFrom(manageWords, ({ command }) => command.onboarding.channel),
            channel_types: [ChannelType.GuildText, ChannelType.GuildAnnouncement],
            required: true,
          },
          { type: Text, ...localizedFrom(manageWords, ({ command }) => command.onboarding.report), autocomplete: true },
        ],
      },
      {
        type: Subcommand,
        ...localized((texts) => texts.manageReport),
        options: [{ type: Text, ...localized((texts) => texts.manageReport.report), required: true, autocomplete: true }],
      },
    ],
  },
  run: async (invocation, services) => {
    const scope = invocation.options['all'] === true ? 'all' : 'here';
    switch (invocation.name) {
      case 'manage onboarding':
        return invite(invocation, services);
      case 'manage report':
        return chooseForServer(invocation, services);
      case 'manage stats':
        return statsReply(
          await overviewOf(scope, Number(invocation.options['days'] ?? DAYS.usual), invocation, services),
          languageOf(invocation.locale),
        );
      default:
        return gapsReply(await openGaps(scope, invocation, services), gapsView(scope, 0, invocation, services, false));
    }
  },
  autocomplete: (invocation, { engine }) => {
    const choices = suggestReports(String(invocation.options['report'] ?? ''), engine.reports);
    return invocation.name === 'manage report' ? [{ name: wordsFor(invocation).reports.all, value: everyReport }, ...choices] : choices;
  },
};

/** Posts the message for newcomers in the server's language; where there is no other channel to post to, it is the answer itself. */
async function invite(invocation: Invocation, services: Services): Promise<Reply> {
  const report = await reportToRead(invocation, services);
  const message = invitationReply(report, await tourOf(report), languageOf(invocation.guildLocale ?? invocation.locale));
  const channel = String(invocation.options['channel'] ?? invocation.channelId);
  if (!services.post) return message;
  const words = manageWordsFor(invocation);
  try {
    await services.post(channel, message);
  } catch (error) {
    if (isExpected(error) && error.code === 'discord') return notice(words.mayNotPost(`<#${channel}>`));
    throw error;
  }
  return notice(words.posted(`<#${channel}>`));
}
