import { h } from './dom.ts';

/** One line of a list to choose from. */
export interface Entry {
  label: string;
  description?: string | undefined;
  /** A small heading above the first entry of its group. */
  group?: string | undefined;
  /** What stands before the label. */
  sign?: string | undefined;
  selected?: boolean | undefined;
}

let count = 0;

/**
 * A list to choose from while the focus stays in the field it belongs to (the ARIA combobox pattern): the field's arrow keys move
 * through it, its `aria-activedescendant` says where they are.
 */
export class Listbox {
  readonly element: HTMLElement;
  readonly #field: HTMLElement;
  readonly #choose: (index: number) => void;
  #options: HTMLElement[] = [];
  #active = -1;

  constructor(field: HTMLElement, label: string, choose: (index: number) => void) {
    count += 1;
    this.#field = field;
    this.#choose = choose;
    this.element = h('div', { role: 'listbox', id: `listbox-${count}`, class: 'listbox', 'aria-label': label, hidden: true, tabindex: 0 });
    field.setAttribute('aria-controls', this.element.id);
    field.setAttribute('aria-autocomplete', 'list');
  }

  get isOpen(): boolean {
    return !this.element.hidden;
  }

  /** The entry that Enter would choose; -1 when there is none. */
  get active(): number {
    return this.#active;
  }

  /** Shows entries; `empty` stands there when there are none, and without it the list closes. */
  show(entries: readonly Entry[], empty?: string): void {
    this.#options = entries.map((entry, index) => this.#option(entry, index));
    const rows = this.#options.flatMap((option, index) => {
      const group = entries[index]?.group;
      return group !== undefined && group !== entries[index - 1]?.group
        ? [h('div', { class: 'listbox-group', role: 'presentation' }, group), option]
        : [option];
    });
    const nothing = h('div', { class: 'listbox-empty', role: 'option', 'aria-disabled': 'true', 'aria-selected': 'false' }, empty ?? '');
    this.element.replaceChildren(...(rows.length > 0 ? rows : [nothing]));
    this.#toggle(entries.length > 0 || empty !== undefined);
    this.#activate(
      entries.length > 0
        ? Math.max(
            0,
            entries.findIndex(({ selected }) => selected),
          )
        : -1,
    );
  }

  close(): void {
    this.#toggle(false);
    this.#activate(-1);
  }

  /** Handles a key of the field; true when it was for the list. */
  key(event: KeyboardEvent): boolean {
    if (!this.isOpen || event.isComposing) return false;
    const { length } = this.#options;
    if (event.key === 'ArrowDown' && length > 0) this.#activate((this.#active + 1) % length);
    else if (event.key === 'ArrowUp' && length > 0) this.#activate((this.#active - 1 + length) % length);
    else if (event.key === 'Escape') this.close();
    else if ((event.key === 'Enter' || event.key === 'Tab') && !event.shiftKey && this.#active >= 0) this.#choose(this.#active);
    else return false;
    event.preventDefault();
    event.stopPropagation();
    return true;
  }

  #option({ label, description, sign, selected }: Entry, index: number): HTMLElement {
    const option = h(
      'div',
      {
        role: 'option',
        id: `${this.element.id}-${index}`,
        class: 'listbox-option',
        'aria-selected': 'false',
        ...(selected && { 'data-chosen': true }),
      },
      sign !== undefined && h('span', { class: 'listbox-sign', 'aria-hidden': 'true' }, sign),
      h('span', { class: 'listbox-label' }, label),
      description !== undefined && h('span', { class: 'listbox-description' }, description),
    );
    // The field keeps the focus: a press must not take it.
    option.addEventListener('mousedown', (event) => {
      event.preventDefault();
    });
    option.addEventListener('click', () => {
      this.#choose(index);
    });
    option.addEventListener('mousemove', () => {
      if (this.#active !== index) this.#activate(index, false);
    });
    return option;
  }

  #toggle(open: boolean): void {
    this.element.hidden = !open;
    if (this.#field.getAttribute('role') === 'combobox') this.#field.setAttribute('aria-expanded', `${open}`);
  }

  #activate(index: number, scroll = true): void {
    this.#options[this.#active]?.setAttribute('aria-selected', 'false');
    this.#active = index;
    const option = this.#options[index];
    option?.setAttribute('aria-selected', 'true');
    if (scroll) option?.scrollIntoView({ block: 'nearest' });
    if (option) this.#field.setAttribute('aria-activedescendant', option.id);
    else this.#field.removeAttribute('aria-activedescendant');
  }
}
