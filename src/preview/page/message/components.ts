import {
  ButtonStyle,
  ComponentType,
  type APIButtonComponent,
  type APIComponentInMessageActionRow,
  type APIMessageComponentEmoji,
} from 'discord-api-types/v10';
import type { PreviewMessage } from '../../message.ts';
import { h } from '../dom.ts';
import { isWebAddress } from './embed.ts';
import type { MessageActions } from './message.ts';
import { select } from './select.ts';

const styles: Partial<Record<ButtonStyle, string>> = {
  [ButtonStyle.Primary]: 'primary',
  [ButtonStyle.Secondary]: 'secondary',
  [ButtonStyle.Success]: 'success',
  [ButtonStyle.Danger]: 'danger',
  [ButtonStyle.Link]: 'secondary',
};

const emojiOf = (emoji: APIMessageComponentEmoji | undefined): HTMLElement | false =>
  emoji?.name != null && h('span', { class: 'emoji', 'aria-hidden': 'true' }, emoji.name);

function button(component: APIButtonComponent, message: PreviewMessage, { interactions }: MessageActions): HTMLElement {
  if (component.style === ButtonStyle.Premium) return h('span');
  const content = [emojiOf(component.emoji), component.label ?? ''];
  const name = component.label ?? component.emoji?.name ?? '';
  const look = `button button-${styles[component.style] ?? 'secondary'}`;
  if (component.style === ButtonStyle.Link) {
    const url = isWebAddress(component.url) ? component.url : undefined;
    return h('a', { class: look, href: url, target: '_blank', rel: 'noopener noreferrer nofollow' }, ...content, ' ↗');
  }
  const id = component.custom_id;
  const element = h(
    'button',
    { type: 'button', class: look, disabled: component.disabled, 'aria-label': name, 'data-custom-id': id },
    ...content,
  );
  element.addEventListener('click', () => {
    if (element.getAttribute('aria-busy') === 'true') return;
    // Not disabled while it waits: that would throw the keyboard's focus away.
    element.setAttribute('aria-busy', 'true');
    void interactions.component(message, id, ComponentType.Button).finally(() => {
      element.removeAttribute('aria-busy');
    });
  });
  return element;
}

function component(each: APIComponentInMessageActionRow, message: PreviewMessage, actions: MessageActions): HTMLElement {
  if (each.type === ComponentType.Button) return button(each, message, actions);
  return select(each, actions.session(), (values) => void actions.interactions.component(message, each.custom_id, each.type, values));
}

/** The rows of buttons and menus below a message. */
export const componentRows = (message: PreviewMessage, actions: MessageActions): HTMLElement[] =>
  (message.components ?? []).map((row) =>
    row.type === ComponentType.ActionRow
      ? h('div', { class: 'component-row' }, ...row.components.map((each) => component(each, message, actions)))
      : h('span', { class: 'muted' }, 'This kind of component is not shown in the preview.'),
  );
