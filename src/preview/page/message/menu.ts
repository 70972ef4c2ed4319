import { h } from '../dom.ts';

export interface MenuItem {
  label: string;
  group?: string;
  danger?: boolean;
  run: () => void;
}

/** Opens a context menu at a point; arrow keys move, Escape and anything outside close it, the focus goes back to where it was. */
export function openMenu(label: string, items: MenuItem[], x: number, y: number): void {
  const before = document.activeElement;
  const close = (): void => {
    document.removeEventListener('pointerdown', outside, true);
    menu.remove();
    if (before instanceof HTMLElement) before.focus();
  };
  const outside = (event: Event): void => {
    if (event.target instanceof Node && !menu.contains(event.target)) close();
  };
  const buttons = items.map(({ label: text, danger, run }) => {
    const button = h(
      'button',
      { type: 'button', role: 'menuitem', tabindex: -1, class: danger ? 'menu-item menu-danger' : 'menu-item' },
      text,
    );
    button.addEventListener('click', () => {
      close();
      run();
    });
    return button;
  });
  const rows = buttons.flatMap((button, index) => {
    const group = items[index]?.group;
    return group !== undefined && group !== items[index - 1]?.group
      ? [h('div', { class: 'menu-group', role: 'presentation' }, group), button]
      : [button];
  });
  const menu = h('div', { role: 'menu', 'aria-label': label, class: 'menu' }, ...rows);
  menu.addEventListener('keydown', (event) => {
    const at = buttons.indexOf(document.activeElement as HTMLButtonElement);
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 }[event.key];
    if (to !== undefined) buttons.at(to % buttons.length)?.focus();
    else if (event.key === 'Escape' || event.key === 'Tab') close();
    else return;
    event.preventDefault();
    event.stopPropagation();
  });
  document.body.append(menu);
  const box = menu.getBoundingClientRect();
  menu.style.left = `${Math.max(4, Math.min(x, innerWidth - box.width - 4))}px`;
  menu.style.top = `${Math.max(4, Math.min(y, innerHeight - box.height - 4))}px`;
  document.addEventListener('pointerdown', outside, true);
  buttons[0]?.focus();
}
