import { ComponentType, type APISelectMenuComponent, type APISelectMenuOption, type APIStringSelectComponent } from 'discord-api-types/v10';
import { h, icon } from '../dom.ts';
import { Listbox } from '../listbox.ts';
import { mentionables, type Mentionable } from '../mentionables.ts';
import type { Session } from '../session.ts';
import { words } from '../words/index.ts';

/** What a menu offers: a list of its own, or whom and what its kind can name. */
function optionsOf(component: APISelectMenuComponent, session: Session): APISelectMenuOption[] {
  if (component.type === ComponentType.StringSelect) return component.options;
  const chosen = new Set((component.default_values ?? []).map(({ id }) => id));
  return namedBy(component, session).map(({ shown, value }) => ({ label: shown, value, default: chosen.has(value) }));
}

function namedBy(component: Exclude<APISelectMenuComponent, APIStringSelectComponent>, session: Session): Mentionable[] {
  switch (component.type) {
    case ComponentType.UserSelect:
      return mentionables.users(session);
    case ComponentType.RoleSelect:
      return mentionables.roles(session);
    case ComponentType.MentionableSelect:
      return mentionables.usersAndRoles(session);
    case ComponentType.ChannelSelect:
      return mentionables.channels(session, component.channel_types);
  }
}

/**
 * A select menu: a button that opens a list. With several values a choice toggles, and leaving the list sends them.
 * @param choose is given the chosen values.
 */
export function select(component: APISelectMenuComponent, session: Session, choose: (values: string[]) => void): HTMLElement {
  const options = optionsOf(component, session);
  const { min_values: least = 1, max_values: most = 1, placeholder = words().choose, disabled } = component;
  const chosen = new Set(options.filter((option) => option.default).map(({ value }) => value));
  const label = h('span', { class: 'select-label' });
  const button = h(
    'button',
    { type: 'button', class: 'select', role: 'combobox', 'aria-expanded': 'false', 'aria-label': placeholder, disabled },
    label,
    icon('down'),
  );
  let changed = false;

  const listbox = new Listbox(button, placeholder, (index) => {
    const value = options[index]?.value ?? '';
    if (most === 1) chosen.clear();
    if (chosen.has(value)) chosen.delete(value);
    else if (chosen.size < most) chosen.add(value);
    changed = true;
    if (most === 1) finish();
    else open();
    draw();
  });
  const draw = (): void => {
    const names = options.filter(({ value }) => chosen.has(value)).map((option) => option.label);
    label.textContent = names.join(', ') || placeholder;
    button.setAttribute('aria-label', names.length > 0 ? `${placeholder}: ${names.join(', ')}` : placeholder);
  };
  const open = (): void => {
    const entries = options.map((option) => ({
      label: option.label,
      description: option.description,
      sign: option.emoji?.name ?? undefined,
      selected: chosen.has(option.value),
    }));
    // Mostly the menu is in the last message, with no room below it.
    listbox.element.classList.toggle('upwards', button.getBoundingClientRect().top > innerHeight / 2);
    listbox.show(entries);
  };
  const finish = (): void => {
    listbox.close();
    if (changed && chosen.size >= least) choose([...chosen]);
    changed = false;
  };

  button.addEventListener('click', () => {
    if (listbox.isOpen) finish();
    else open();
  });
  button.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && most > 1) finish();
    if (event.key === ' ' && listbox.isOpen) {
      event.preventDefault();
      button.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', cancelable: true }));
    } else if (!listbox.key(event) && event.key === 'ArrowDown') {
      event.preventDefault();
      open();
    }
  });
  button.addEventListener('blur', finish);
  draw();
  return h('div', { class: 'select-box' }, button, listbox.element);
}
