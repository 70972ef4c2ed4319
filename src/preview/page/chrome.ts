import { ChannelType } from 'discord-api-types/v10';
import { byId, h, icon } from './dom.ts';
import type { SidePanel } from './panel/side.ts';
import type { Place, Session } from './session.ts';
import { avatar, nameOf } from './message/avatar.ts';
import { changeSettings, locales, settings } from './settings.ts';
import { words } from './words/index.ts';

const signOf = ({ type }: Place): string => (type === ChannelType.DM ? '@' : '#');

function place(session: Session, each: Place): HTMLElement {
  const isHere = each.id === session.place.id;
  const button = h(
    'button',
    { type: 'button', class: 'place', 'aria-current': isHere ? 'page' : undefined },
    h('span', { class: 'place-sign' }, signOf(each)),
    each.name,
  );
  button.addEventListener('click', () => {
    changeSettings({ placeId: each.id });
  });
  return button;
}

/** The list of places, with the user below it. */
export function drawPlaces(session: Session): void {
  const { places, guild, user } = session.ready;
  const [direct, others] = [places.filter(({ type }) => type === ChannelType.DM), places.filter(({ type }) => type !== ChannelType.DM)];
  const element = byId('places');
  element.setAttribute('aria-label', words().places);
  element.replaceChildren(
    h('h2', { class: 'guild' }, guild.name),
    h('div', { class: 'place-list' }, ...others.map((each) => place(session, each))),
    h('h3', { class: 'place-heading' }, words().directMessages),
    h('div', { class: 'place-list' }, ...direct.map((each) => place(session, each))),
    h(
      'div',
      { class: 'me' },
      avatar(user),
      h('div', {}, h('div', { class: 'me-name' }, nameOf(user)), h('div', { class: 'muted' }, words()[settings.role])),
    ),
  );
}

function choice(label: string, value: string, options: Record<string, string>, change: (value: string) => void): HTMLElement {
  const element = h(
    'select',
    { 'aria-label': label, title: label },
    ...Object.entries(options).map(([each, name]) => h('option', { value: each, selected: each === value }, name)),
  );
  element.addEventListener('change', () => {
    change(element.value);
  });
  return element;
}

/** The bar on top: where one is, the switches, the two panels. */
export function drawBar(session: Session, side: SidePanel): void {
  const focused =
    document.activeElement instanceof HTMLElement && byId('bar').contains(document.activeElement)
      ? document.activeElement.dataset['control']
      : undefined;
  const isDark = settings.theme === 'dark';
  const theme = h(
    'button',
    {
      type: 'button',
      class: 'tool',
      'aria-label': isDark ? words().toLight : words().toDark,
      title: isDark ? words().toLight : words().toDark,
    },
    icon('theme'),
  );
  theme.addEventListener('click', () => {
    changeSettings({ theme: isDark ? 'light' : 'dark' });
  });
  const panel = (name: 'why' | 'report', label: string): HTMLElement => {
    const button = h(
      'button',
      { type: 'button', class: 'tool', 'aria-label': label, title: label, 'aria-pressed': `${settings.panel === name}` },
      icon(name === 'why' ? 'why' : 'book'),
    );
    button.addEventListener('click', () => {
      side.toggle(name);
    });
    return button;
  };
  const role = choice(words().role, settings.role, { member: words().member, admin: words().admin }, (value) => {
    changeSettings({ role: value === 'admin' ? 'admin' : 'member' });
  });
  const locale = choice(words().language, settings.locale, locales, (value) => {
    changeSettings({ locale: value });
  });
  const controls = { locale, role, theme, why: panel('why', words().why), report: panel('report', words().report) };
  for (const [name, control] of Object.entries(controls)) control.dataset['control'] = name;
  byId('bar').replaceChildren(
    h('h1', {}, h('span', { class: 'place-sign', 'aria-hidden': 'true' }, signOf(session.place)), session.place.name),
    h('div', { class: 'controls', role: 'group', 'aria-label': words().settings }, ...Object.values(controls)),
  );
  if (focused !== undefined) controls[focused as keyof typeof controls].focus();
}

/** What an empty place shows: what this is, and questions to try from the reports. */
export function drawEmpty(session: Session, ask: (question: string) => void): void {
  const element = byId('empty');
  element.hidden = session.messages.length > 0;
  const groups = session.ready.reports.map(({ title, questions }) => {
    const buttons = questions.map((question) => {
      const button = h('button', { type: 'button', class: 'suggestion' }, question);
      button.addEventListener('click', () => {
        ask(question);
      });
      return h('li', {}, button);
    });
    return h('section', {}, h('h3', {}, title), h('ul', {}, ...buttons));
  });
  element.replaceChildren(
    h('h2', {}, words().emptyTitle(`${signOf(session.place)}${session.place.name}`)),
    h('p', {}, words().emptyText),
    ...groups,
  );
}
