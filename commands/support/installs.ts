import { ApplicationIntegrationType, InteractionContextType } from 'discord-api-types/v10';

/** For commands that anyone may use: added to a server or to one's own account; in servers, with the bot alone, and between people. */
export const everywhere = {
  integration_types: [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall],
  contexts: [InteractionContextType.Guild, InteractionContextType.BotDM, InteractionContextType.PrivateChannel],
};
