import {
  ActionRowBuilder,
  ButtonBuilder,
  ButtonStyle,
  Client,
  GatewayIntentBits,
  LabelBuilder,
  ModalBuilder,
  Partials,
  StringSelectMenuBuilder,
  TextInputBuilder,
  TextInputStyle,
  type ClientOptions,
  type Interaction,
  type Message,
} from 'discord.js';
import { clientOptions, type Discord } from './index.ts';

/** The commands of the little bot below. */
export const COMMANDS = [
  {
    name: 'ask',
    description: 'Ask',
    integration_types: [0, 1],
    contexts: [0, 1, 2],
    options: [
      { type: 3, name: 'question', description: 'What', required: true, max_length: 300 },
      { type: 3, name: 'section', description: 'Where', autocomplete: true },
      { type: 6, name: 'person', description: 'Who' },
      { type: 11, name: 'file', description: 'File' },
    ],
  },
  {
    name: 'manage',
    description: 'Admin',
    default_member_permissions: '32',
    options: [
      {
        type: 2,
        name: 'reports',
        description: 'Reports',
        options: [
          {
            type: 1,
            name: 'add',
            description: 'Add',
            options: [{ type: 4, name: 'year', description: 'Year', required: true, min_value: 1900 }],
          },
        ],
      },
    ],
  },
  { name: 'Ask the report about this', type: 3 },
];

const rows = [
  new ActionRowBuilder<ButtonBuilder>().addComponents(
    new ButtonBuilder().setCustomId('share').setLabel('Share').setStyle(ButtonStyle.Primary),
    new ButtonBuilder().setCustomId('more').setLabel('More').setStyle(ButtonStyle.Secondary),
    new ButtonBuilder().setCustomId('follow').setLabel('Follow up').setStyle(ButtonStyle.Secondary),
    new ButtonBuilder().setCustomId('old').setLabel('Old').setStyle(ButtonStyle.Secondary).setDisabled(true),
  ),
  new ActionRowBuilder<StringSelectMenuBuilder>().addComponents(
    new StringSelectMenuBuilder().setCustomId('pick').addOptions({ label: 'One', value: '1' }, { label: 'Two', value: '2' }),
  ),
];

async function onInteraction(interaction: Interaction): Promise<void> {
  if (interaction.isAutocomplete()) {
    const typed = interaction.options.getFocused();
    await interaction.respond([{ name: `${typed} in ${interaction.locale}`, value: typed || 'none' }]);
  } else if (interaction.isChatInputCommand()) {
    if (interaction.commandName === 'manage') {
      await interaction.reply(
        `${interaction.options.getSubcommandGroup()} ${interaction.options.getSubcommand()} ${interaction.options.getInteger('year')}`,
      );
      return;
    }
    const question = interaction.options.getString('question', true);
    if (question === 'long title') await interaction.reply({ embeds: [{ title: 'x'.repeat(257) }] });
    else if (question === 'twice')
      await Promise.allSettled([
        interaction.reply('one'),
        interaction.client.rest.post(`/interactions/${interaction.id}/${interaction.token}/callback`, {
          body: { type: 4, data: { content: 'two' } },
          auth: false,
        }),
      ]);
    else if (question === 'slow') {
      await interaction.deferReply({ flags: 'Ephemeral' });
      await interaction.editReply('Slow answer');
      await interaction.followUp({ content: 'And more', flags: 'Ephemeral' });
    } else if (question === 'file')
      await interaction.reply({
        files: [{ attachment: Buffer.from('picture'), name: 'year.png', description: 'The year' }],
        embeds: [{ image: { url: 'attachment://year.png' } }],
      });
    else
      await interaction.reply({
        content: `You asked: ${question} @everyone`,
        embeds: [{ title: 'Headline', description: 'Quote' }],
        components: rows,
        flags: 'Ephemeral',
      });
  } else if (interaction.isMessageContextMenuCommand()) {
    await interaction.reply({ content: `About: ${interaction.targetMessage.content}`, flags: 'Ephemeral' });
  } else if (interaction.isButton()) {
    if (interaction.customId === 'follow') {
      const input = new TextInputBuilder().setCustomId('text').setStyle(TextInputStyle.Short).setMaxLength(100);
      const label = new LabelBuilder().setLabel('Your question').setTextInputComponent(input);
      await interaction.showModal(new ModalBuilder().setCustomId('ask-again').setTitle('Follow up').addLabelComponents(label));
    } else if (interaction.customId === 'share') {
      await interaction.update({ components: [] });
      await interaction.followUp('Shared');
    } else await interaction.update({ content: 'More' });
  } else if (interaction.isStringSelectMenu()) await interaction.update({ content: `Picked ${interaction.values.join()}` });
  else if (interaction.isModalSubmit())
    await interaction.reply({ content: `Again: ${interaction.fields.getTextInputValue('text')}`, flags: 'Ephemeral' });
}

const answers = new Map<string, Message>();

async function onMessage(message: Message): Promise<void> {
  if (message.author.bot || (message.guild && !message.mentions.has(message.client.user))) return;
  answers.set(message.id, await message.reply(`Heard: ${message.content}`));
}

/** A little bot that uses every door, to try the stand-in with. */
export async function startBot(
  discord: Discord,
  intents: number[] = [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages],
  options: Partial<ClientOptions> = {},
): Promise<Client<true>> {
  const client = new Client({
    intents,
    partials: [Partials.Channel],
    allowedMentions: { parse: [] },
    ...clientOptions(discord),
    ...options,
  });
  // What Discord refuses shows in its violations; here it is only kept from ending the process.
  const note = (): void => undefined;
  client.on('interactionCreate', (interaction) => void onInteraction(interaction).catch(note));
  client.on('messageCreate', (message) => void onMessage(message).catch(note));
  client.on('messageUpdate', (_old, message) => void answers.get(message.id)?.edit(`Heard anew: ${message.content}`).catch(note));
  client.on('guildCreate', (guild) => void guild.systemChannel?.send('Hello').catch(note));
  client.on('error', note);
  const ready = new Promise((resolve) => client.once('clientReady', resolve));
  await client.login(discord.token);
  await ready;
  return client as Client<true>;
}
