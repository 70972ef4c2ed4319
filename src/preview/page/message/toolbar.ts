import { ApplicationCommandType } from 'discord-api-types/v10';
import type { PreviewMessage } from '../../message.ts';
import { h, icon } from '../dom.ts';
import { localized } from '../composer/commands.ts';
import { words } from '../words/index.ts';
import { openMenu, type MenuItem } from './menu.ts';
import { isEphemeral, type MessageActions } from './message.ts';

export interface ToolbarActions {
  reply: (message: PreviewMessage) => void;
  edit: (message: PreviewMessage) => void;
  remove: (message: PreviewMessage) => void;
  why: (message: PreviewMessage) => void;
  showInReport: (message: PreviewMessage) => void;
}

type Actions = MessageActions & ToolbarActions;

/** One thing to do with a message; those with a drawing stand in the bar too. */
interface Deed {
  drawing?: 'reply' | 'edit' | 'why' | 'book';
  label: string;
  danger?: boolean;
  run: (message: PreviewMessage) => void;
}

function deeds(message: PreviewMessage, { session, reply, edit, remove, why, showInReport }: Actions): Deed[] {
  const isOwn = message.author.id === session().ready.user.id;
  const isPrivate = isEphemeral(message);
  return [
    ...(message.inquiry
      ? [
          { drawing: 'why', label: words().why, run: why } as const,
          { drawing: 'book', label: words().showInReport, run: showInReport } as const,
        ]
      : []),
    ...(isOwn ? [{ drawing: 'edit', label: words().edit, run: edit } as const] : []),
    ...(isPrivate ? [] : [{ drawing: 'reply', label: words().reply, run: reply } as const]),
    ...(isOwn ? [{ label: words().remove, danger: true, run: remove }] : []),
    ...(isPrivate ? [{ label: words().dismiss, danger: true, run: remove }] : []),
  ];
}

/** Apps first: it is what the preview's visitor comes for. */
function menuItems(message: PreviewMessage, actions: Actions): MenuItem[] {
  const commands = isEphemeral(message) ? [] : actions.session().commands(ApplicationCommandType.Message);
  const apps = commands.map(({ name, name_localizations: names }) => ({
    label: localized(name, names),
    group: words().apps,
    run: () => void actions.interactions.messageCommand(name, message),
  }));
  const own = deeds(message, actions).map(({ label, danger = false, run }) => ({
    label,
    danger,
    group: '',
    run: () => {
      run(message);
    },
  }));
  return [...apps, ...own];
}

function tool(name: 'reply' | 'edit' | 'why' | 'book' | 'more', label: string, run: (event: MouseEvent) => void): HTMLElement {
  const button = h('button', { type: 'button', class: 'tool', 'aria-label': label, title: label }, icon(name));
  button.addEventListener('click', run);
  return button;
}

/** The small bar on a message under the pointer or with the focus in it; its menu opens with the other mouse button and the menu key too. */
export function toolbar(message: PreviewMessage, node: HTMLElement, actions: Actions): HTMLElement {
  const open = (x: number, y: number): void => {
    openMenu(words().more, menuItems(message, actions), x, y);
  };
  node.addEventListener('contextmenu', (event) => {
    if (event.target instanceof Element && event.target.closest('a, input, textarea')) return;
    event.preventDefault();
    const box = node.getBoundingClientRect();
    open(event.clientX || box.left + 60, event.clientY || box.top + 30);
  });
  const tools = deeds(message, actions).flatMap(({ drawing, label, run }) =>
    drawing === undefined
      ? []
      : [
          tool(drawing, label, () => {
            run(message);
          }),
        ],
  );
  const more = tool('more', words().more, (event) => {
    const box = (event.currentTarget as Element).getBoundingClientRect();
    open(box.right, box.bottom + 4);
  });
  return h('div', { class: 'toolbar' }, ...tools, more);
}
