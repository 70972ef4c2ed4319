import { MessageFlags } from 'discord-api-types/v10';
import type { PreviewMessage } from '../../message.ts';
import { h, icon } from '../dom.ts';
import type { Interactions } from '../interactions.ts';
import { markdown, plainText } from '../markdown/render.ts';
import type { Session } from '../session.ts';
import { settings } from '../settings.ts';
import { sentAt } from '../time.ts';
import { words } from '../words/index.ts';
import { avatar, nameOf } from './avatar.ts';
import { componentRows } from './components.ts';
import { embed } from './embed.ts';
import { attachment } from './picture.ts';

/** What can be done with a message beside its own buttons. */
export interface MessageActions {
  session: () => Session;
  interactions: Interactions;
  dismiss: (message: PreviewMessage) => void;
  jumpTo: (messageId: string) => void;
}

export const isEphemeral = ({ flags }: PreviewMessage): boolean => ((flags ?? 0) & MessageFlags.Ephemeral) !== 0;

/** The thin line above an answer: which command it answers, or which message. */
function origin(message: PreviewMessage, { jumpTo }: MessageActions): HTMLElement | undefined {
  // The only documented place of the command's name.
  // eslint-disable-next-line @typescript-eslint/no-deprecated
  const used = message.interaction;
  if (used) {
    return h(
      'div',
      { class: 'origin' },
      avatar(used.user),
      h('b', {}, nameOf(used.user)),
      ` ${words().used} `,
      h('span', { class: 'mention' }, `/${used.name}`),
    );
  }
  const to = message.referenced_message;
  if (!to) return undefined;
  const text = to.content || (to.embeds[0]?.author?.name ?? to.embeds[0]?.title ?? '…');
  const line = h(
    'button',
    { type: 'button', class: 'origin origin-button' },
    avatar(to.author),
    h('b', {}, nameOf(to.author)),
    h('span', { class: 'origin-text' }, plainText(text)),
  );
  line.addEventListener('click', () => {
    jumpTo(to.id);
  });
  return line;
}

function onlyYou(message: PreviewMessage, { dismiss }: MessageActions): HTMLElement {
  const button = h('button', { type: 'button', class: 'link' }, words().dismiss);
  button.addEventListener('click', () => {
    dismiss(message);
  });
  return h('div', { class: 'only-you' }, icon('eye'), `${words().onlyYou} • `, button);
}

/** A message as Discord shows it; the list around it adds the toolbar and the keys. */
export function messageNode(message: PreviewMessage, actions: MessageActions): HTMLElement {
  const { author, content, edited_timestamp: edited } = message;
  const classes = ['message', author.bot ? 'from-bot' : 'from-user', isEphemeral(message) ? 'ephemeral' : ''].join(' ').trim();
  return h(
    'li',
    { class: classes, id: `message-${message.id}`, 'data-author': author.id },
    origin(message, actions),
    avatar(author),
    h(
      'div',
      { class: 'head' },
      h('span', { class: 'author' }, nameOf(author)),
      author.bot === true && h('span', { class: 'app-tag' }, words().app),
      sentAt(message.timestamp, settings.locale),
    ),
    h(
      'div',
      { class: 'body' },
      content !== '' &&
        h('div', { class: 'content' }, markdown(content), edited !== null && h('span', { class: 'edited' }, words().edited)),
      ...message.embeds.map(embed),
      ...message.attachments.map(attachment),
      ...componentRows(message, actions),
      isEphemeral(message) && onlyYou(message, actions),
    ),
  );
}
