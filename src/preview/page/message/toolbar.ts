import { ApplicationCommandType, type APIMessage } from 'discord-api-types/v10';
import { h, icon } from '../dom.ts';
import type { Session } from '../session.ts';
import { localized } from '../composer/commands.ts';
import { words } from '../words/index.ts';
import { openMenu, type MenuItem } from './menu.ts';
import { isEphemeral, type MessageActions } from './message.ts';

export interface ToolbarActions {
  session: () => Session;
  reply: (message: APIMessage) => void;
  edit: (message: APIMessage) => void;
  remove: (message: APIMessage) => void;
  why: (message: APIMessage) => void;
}

type Actions = MessageActions & ToolbarActions;

function tool(name: 'reply' | 'edit' | 'why' | 'more', label: string, run: (event: MouseEvent) => void): HTMLElement {
  const button = h('button', { type: 'button', class: 'tool', 'aria-label': label, title: label }, icon(name));
  button.addEventListener('click', run);
  return button;
}

/** A message can be answered with "why" where it is an answer: then its embed names the question. */
export const questionOf = (message: APIMessage): string | undefined =>
  message.author.bot ? message.embeds[0]?.author?.name || undefined : undefined;

/** Apps first: it is what the preview's visitor comes for. */
function menuItems(message: APIMessage, actions: Actions): MenuItem[] {
  const { interactions, session, reply, edit, remove, why } = actions;
  const isOwn = message.author.id === session().ready.user.id;
  const commands = isEphemeral(message) ? [] : session().commands(ApplicationCommandType.Message);
  return [
    ...commands.map(({ name, name_localizations: names }) => ({
      label: localized(name, names),
      group: words().apps,
      run: () => void interactions.messageCommand(name, message),
    })),
    ...(isEphemeral(message)
      ? []
      : [
          {
            label: words().reply,
            group: '',
            run: () => {
              reply(message);
            },
          },
        ]),
    ...(questionOf(message) === undefined
      ? []
      : [
          {
            label: words().why,
            group: '',
            run: () => {
              why(message);
            },
          },
        ]),
    ...(isOwn
      ? [
          {
            label: words().edit,
            group: '',
            run: () => {
              edit(message);
            },
          },
        ]
      : []),
    ...(isOwn || isEphemeral(message)
      ? [
          {
            label: isOwn ? words().remove : words().dismiss,
            group: '',
            danger: true,
            run: () => {
              remove(message);
            },
          },
        ]
      : []),
  ];
}

/** The small bar on a message under the pointer or with the focus in it; its menu opens with the other mouse button and the menu key too. */
export function toolbar(message: APIMessage, node: HTMLElement, actions: Actions): HTMLElement {
  const open = (x: number, y: number): void => {
    openMenu(words().more, menuItems(message, actions), x, y);
  };
  node.addEventListener('contextmenu', (event) => {
    if (event.target instanceof Element && event.target.closest('a, input, textarea')) return;
    event.preventDefault();
    const box = node.getBoundingClientRect();
    open(event.clientX || box.left + 60, event.clientY || box.top + 30);
  });
  const isOwn = message.author.id === actions.session().ready.user.id;
  return h(
    'div',
    { class: 'toolbar' },
    questionOf(message) !== undefined &&
      tool('why', words().why, () => {
        actions.why(message);
      }),
    isOwn &&
      tool('edit', words().edit, () => {
        actions.edit(message);
      }),
    !isEphemeral(message) &&
      tool('reply', words().reply, () => {
        actions.reply(message);
      }),
    tool('more', words().more, (event) => {
      const box = (event.currentTarget as Element).getBoundingClientRect();
      open(box.right, box.bottom + 4);
    }),
  );
}
