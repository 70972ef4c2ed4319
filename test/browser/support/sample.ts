import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ChannelType,
  ComponentType,
  SelectMenuDefaultValueType,
  TextInputStyle,
  type APIMessage,
  type APIModalInteractionResponseCallbackData,
  type APISelectMenuComponent,
} from 'discord-api-types/v10';
import type { Command } from '../../../commands/command.ts';
import type { Reply } from '../../../src/reply/types.ts';

/** One grey pixel. */
const png = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNsaGj4DwAFhAJ/UlnKZQAAAABJRU5ErkJggg==', 'base64');

const modal: APIModalInteractionResponseCallbackData = {
  custom_id: 'follow',
  title: 'A form',
  components: [
    { type: ComponentType.TextDisplay, content: 'Some **words** first.' },
    {
      type: ComponentType.Label,
      label: 'Your words',
      component: { type: ComponentType.TextInput, custom_id: 'question', style: TextInputStyle.Paragraph, required: true },
    },
  ],
};

const pickers: APISelectMenuComponent[] = [
  { type: ComponentType.UserSelect, custom_id: 'user', placeholder: 'A user' },
  { type: ComponentType.RoleSelect, custom_id: 'role', placeholder: 'Roles', max_values: 2 },
  { type: ComponentType.MentionableSelect, custom_id: 'anyone', placeholder: 'Anyone' },
  {
    type: ComponentType.ChannelSelect,
    custom_id: 'channel',
    placeholder: 'A channel',
    channel_types: [ChannelType.GuildText],
    default_values: [{ id: '300000000000000001', type: SelectMenuDefaultValueType.Channel }],
  },
];

const message = (content: string, more: Partial<Reply & { type: 'message' }> = {}): Reply => ({
  type: 'message',
  content,
  private: false,
  ...more,
});

/** Commands with what the bot's own may not have: every kind of option, a picture, a menu, a form, a subcommand for admins. */
export const sampleCommands: Command[] = [
  {
    data: {
      type: ApplicationCommandType.ChatInput,
      name: 'sample',
      description: 'Every kind of option',
      options: [
        { type: ApplicationCommandOptionType.Integer, name: 'count', description: 'A number', required: true, min_value: 1, max_value: 9 },
        {
          type: ApplicationCommandOptionType.String,
          name: 'colour',
          description: 'One of two',
          choices: [
            { name: 'Red', name_localizations: { fr: 'Rouge' }, value: 'r' },
            { name: 'Blue', value: 'b' },
          ],
        },
        { type: ApplicationCommandOptionType.Channel, name: 'where', description: 'A channel' },
        { type: ApplicationCommandOptionType.Boolean, name: 'loud', description: 'Whether to shout' },
        { type: ApplicationCommandOptionType.User, name: 'who', description: 'A user' },
        { type: ApplicationCommandOptionType.Role, name: 'role', description: 'A role' },
        { type: ApplicationCommandOptionType.Mentionable, name: 'anyone', description: 'A user or a role' },
      ],
    },
    run: ({ options }) => message(JSON.stringify(options)),
  },
  {
    data: { type: ApplicationCommandType.ChatInput, name: 'picture', description: 'A picture' },
    run: () =>
      message('', {
        embeds: [{ title: 'A picture', image: { url: 'attachment://year.png' } }],
        files: [{ name: 'year.png', data: png, description: 'The year at a glance' }],
      }),
  },
  {
    data: { type: ApplicationCommandType.ChatInput, name: 'form', description: 'A form' },
    run: () => ({ type: 'modal', modal }),
  },
  {
    data: { type: ApplicationCommandType.ChatInput, name: 'menu', description: 'A menu' },
    run: () =>
      message('Choose', {
        components: [
          {
            type: ComponentType.ActionRow,
            components: [
              {
                type: ComponentType.StringSelect,
                custom_id: 'choose-sample',
                placeholder: 'Pick one',
                options: [
                  { label: 'First', value: '1', description: 'the first' },
                  { label: 'Second', value: '2' },
                ],
              },
            ],
          },
        ],
      }),
  },
  {
    data: { type: ApplicationCommandType.ChatInput, name: 'pickers', description: 'Menus of users, roles and channels' },
    run: () =>
      message('Whom?', {
        components: pickers.map((menu) => ({ type: ComponentType.ActionRow, components: [menu] })),
      }),
  },
  {
    data: {
      type: ApplicationCommandType.ChatInput,
      name: 'secrets',
      description: 'For admins',
      default_member_permissions: '32',
      options: [{ type: ApplicationCommandOptionType.Subcommand, name: 'list', description: 'List them' }],
    },
    run: ({ name }) => message(`ran ${name}`),
  },
  {
    data: { type: ApplicationCommandType.Message, name: 'Quote this' },
    run: ({ message: target }) => message(`> ${(target as APIMessage).content}`),
  },
];
