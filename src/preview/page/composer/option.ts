import { ApplicationCommandOptionType, type APIApplicationCommandBasicOption } from 'discord-api-types/v10';
import { h } from '../dom.ts';
import { Listbox } from '../listbox.ts';
import { words } from '../words/index.ts';
import type { Choosable, Value } from './choices.ts';
import { localized } from './commands.ts';

/** Long enough that typing does not ask for every letter, short enough not to be felt. */
const debounceMs = 60;

export interface OptionFieldHandlers {
  /** Asks the bot for suggestions while this option is typed. */
  suggestions: () => Promise<Choosable[]>;
  /** The only values that it takes; none when it takes any. */
  fixed: () => Choosable[];
  /** Enter, with no suggestion in the way. */
  submit: () => void;
  /** Backspace in the empty field. */
  leave: () => void;
}

const { Integer, Number: float } = ApplicationCommandOptionType;

/** One option of a command that is being filled in. */
export class OptionField {
  readonly element: HTMLElement;
  readonly option: APIApplicationCommandBasicOption;
  readonly #input: HTMLInputElement;
  readonly #error = h('span', { class: 'option-error', role: 'alert' });
  readonly #listbox: Listbox;
  readonly #handlers: OptionFieldHandlers;
  #choices: Choosable[] = [];
  /** What a chosen suggestion stands for; free text stands for itself. */
  #chosen: Choosable | undefined;
  #asked = 0;

  constructor(option: APIApplicationCommandBasicOption, handlers: OptionFieldHandlers) {
    this.option = option;
    this.#handlers = handlers;
    const name = localized(option.name, option.name_localizations);
    const description = localized(option.description, option.description_localizations);
    this.#input = h('input', {
      type: 'text',
      role: 'combobox',
      'aria-expanded': 'false',
      'aria-label': `${name}: ${description}`,
      'aria-required': `${option.required ?? false}`,
      name: option.name,
      autocomplete: 'off',
      placeholder: description,
      maxlength: 'max_length' in option ? option.max_length : 6_000,
    });
    this.#listbox = new Listbox(this.#input, words().suggestionsFor(name), (index) => {
      this.#choose(index);
    });
    this.element = h(
      'div',
      { class: 'option' },
      h('span', { class: 'option-name', 'aria-hidden': 'true' }, name),
      this.#input,
      this.#error,
      this.#listbox.element,
    );
    this.#input.addEventListener('input', () => {
      this.#error.textContent = '';
      this.#suggest(debounceMs);
    });
    this.#input.addEventListener('focus', () => {
      this.#suggest(0);
    });
    this.#input.addEventListener('blur', () => {
      this.#asked += 1;
      this.#listbox.close();
    });
    this.#input.addEventListener('keydown', (event) => {
      this.#key(event);
    });
  }

  focus(): void {
    this.#input.focus();
  }

  get text(): string {
    return this.#input.value;
  }

  set text(text: string) {
    this.#input.value = text;
  }

  /** What is sent: undefined when nothing was typed. */
  get value(): Value | undefined {
    const text = this.#input.value.trim();
    if (text === '') return undefined;
    if (this.#chosen?.shown === this.#input.value) return this.#chosen.value;
    return this.option.type === Integer || this.option.type === float ? Number(text) : text;
  }

  /** Says what is wrong below the field; true when nothing is. */
  check(): boolean {
    const { option, value } = this;
    const isNumber = option.type === Integer || option.type === float;
    const missing = value === undefined && (option.required ?? false);
    const wrong = value !== undefined && ((isNumber && !this.#fits(Number(value))) || this.#isForeign(value));
    this.#error.textContent = missing ? words().required : wrong ? words().invalid : '';
    this.#input.setAttribute('aria-invalid', `${missing || wrong}`);
    return !missing && !wrong;
  }

  #fits(value: number): boolean {
    const { option } = this;
    const [least, most] = 'min_value' in option || 'max_value' in option ? [option.min_value, option.max_value] : [undefined, undefined];
    return (
      Number.isFinite(value) &&
      (option.type !== Integer || Number.isInteger(value)) &&
      value >= (least ?? -Infinity) &&
      value <= (most ?? Infinity)
    );
  }

  /** An option with fixed choices takes nothing else. */
  #isForeign(value: Value): boolean {
    const fixed = this.#handlers.fixed();
    return fixed.length > 0 && !fixed.some((choice) => choice.value === value);
  }

  #suggest(delay: number): void {
    this.#asked += 1;
    const asked = this.#asked;
    setTimeout(() => {
      void this.#choicesNow().then((choices) => {
        if (asked !== this.#asked || document.activeElement !== this.#input) return;
        this.#choices = choices ?? [];
        const entries = this.#choices.map(({ shown }) => ({ label: shown }));
        this.#listbox.show(entries, choices ? words().noOptions : undefined);
      });
    }, delay);
  }

  /** Undefined for an option that has no suggestions at all. */
  async #choicesNow(): Promise<Choosable[] | undefined> {
    if ('autocomplete' in this.option && this.option.autocomplete) return this.#handlers.suggestions();
    const all = this.#handlers.fixed();
    if (all.length === 0) return undefined;
    const typed = this.#chosen?.shown === this.#input.value ? '' : this.#input.value.toLowerCase();
    return all.filter(({ shown }) => shown.toLowerCase().includes(typed));
  }

  #choose(index: number): void {
    this.#chosen = this.#choices[index];
    if (!this.#chosen) return;
    this.#input.value = this.#chosen.shown;
    this.#asked += 1;
    this.#listbox.close();
    this.#error.textContent = '';
  }

  #key(event: KeyboardEvent): void {
    if (event.isComposing || this.#listbox.key(event)) return;
    if (event.key === 'Enter') {
      event.preventDefault();
      this.#handlers.submit();
    } else if ((event.key === 'Backspace' && this.#input.value === '') || event.key === 'Escape') {
      event.preventDefault();
      this.#handlers.leave();
    }
  }
}
