import type { APIApplicationCommandBasicOption } from 'discord-api-types/v10';
import { h, icon } from '../dom.ts';
import type { Interactions, OptionData } from '../interactions.ts';
import type { Session } from '../session.ts';
import { words } from '../words/index.ts';
import { fixedChoices } from './choices.ts';
import { localized, nested, type Usable } from './commands.ts';
import { OptionField } from './option.ts';

/** A chosen command with the options that are being filled in: the required ones at once, the others when asked for. */
export class CommandForm {
  readonly element: HTMLFormElement;
  readonly #command: Usable;
  readonly #interactions: Interactions;
  readonly #session: () => Session;
  readonly #done: (sent: boolean) => void;
  readonly #fields: OptionField[] = [];
  readonly #optional = h('span', { class: 'optional' });
  readonly #send = h('button', { type: 'submit', class: 'tool send', 'aria-label': words().send, title: words().send }, icon('send'));

  /** @param done what happens after sending, or when the user leaves the command. */
  constructor(command: Usable, interactions: Interactions, session: () => Session, done: (sent: boolean) => void) {
    this.#command = command;
    this.#interactions = interactions;
    this.#session = session;
    this.#done = done;
    const cancel = h('button', { type: 'button', class: 'tool', 'aria-label': words().cancel, title: words().cancel }, icon('close'));
    this.element = h(
      'form',
      { class: 'command-form', 'aria-label': `/${command.label}` },
      h('span', { class: 'command-name' }, `/${command.label}`),
      this.#optional,
      cancel,
      this.#send,
    );
    cancel.addEventListener('click', () => {
      done(false);
    });
    this.#send.addEventListener('keydown', (event) => {
      this.#key(event);
    });
    this.element.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#submit();
    });
    for (const option of command.options.filter(({ required }) => required)) this.#add(option);
    this.#offer();
  }

  /** Puts text into the first option, or gives it the focus. A command that needs no option can be sent at once. */
  focus(text = ''): void {
    const [option] = this.#command.options;
    const first = this.#fields[0] ?? (text && option ? this.#open(option) : undefined);
    if (first && text) first.text = text;
    if (first) first.focus();
    else this.#send.focus();
  }

  /** Whoever types on instead of sending means the first option. */
  #key(event: KeyboardEvent): void {
    const [option] = this.#command.options;
    const isLetter = event.key.length === 1 && event.key !== ' ' && !event.ctrlKey && !event.metaKey && !event.altKey;
    if (event.key === 'Escape' || event.key === 'Backspace') {
      event.preventDefault();
      this.#done(false);
    } else if (isLetter && option && this.#fields.length === 0) {
      // The key itself then goes into the field.
      this.#open(option).focus();
    }
  }

  #open(option: APIApplicationCommandBasicOption): OptionField {
    const field = this.#add(option);
    this.#offer();
    return field;
  }

  #add(option: APIApplicationCommandBasicOption): OptionField {
    const field: OptionField = new OptionField(option, {
      fixed: () => fixedChoices(option, this.#session()),
      suggestions: async () => {
        const choices = await this.#interactions.suggestions(this.#command.name, nested(this.#command, this.#data(field)));
        return choices.map(({ name, name_localizations: names, value }) => ({ shown: localized(name, names), value }));
      },
      submit: () => {
        this.#submit();
      },
      leave: () => {
        this.#leave(field);
      },
    });
    this.#fields.push(field);
    this.#optional.before(field.element);
    return field;
  }

  /** Offers the options that are not there yet. */
  #offer(): void {
    const left = this.#command.options.filter((option) => !this.#fields.some((field) => field.option === option));
    const buttons = left.map((option) => {
      const name = localized(option.name, option.name_localizations);
      const button = h('button', { type: 'button', class: 'add-option', 'aria-label': words().addOption(name) }, icon('plus'), name);
      button.addEventListener('click', () => {
        this.#open(option).focus();
      });
      return button;
    });
    this.#optional.replaceChildren(...buttons);
  }

  /** Backspace in an empty optional field takes it away; in a required one it leaves the command. */
  #leave(field: OptionField): void {
    if (field.option.required) {
      this.#done(false);
      return;
    }
    this.#fields.splice(this.#fields.indexOf(field), 1);
    field.element.remove();
    this.#offer();
    this.focus();
  }

  /** @param focused for suggestions: which field is being typed in, sent even when it is empty. */
  #data(focused?: OptionField): OptionData[] {
    return this.#fields.flatMap((field) => {
      const value = focused === field ? field.text : field.value;
      return value === undefined
        ? []
        : [{ name: field.option.name, type: field.option.type, value, ...(focused === field && { focused: true }) }];
    });
  }

  #submit(): void {
    const wrong = this.#fields.filter((field) => !field.check());
    if (wrong[0]) {
      wrong[0].focus();
      return;
    }
    const { name } = this.#command;
    const data = nested(this.#command, this.#data());
    this.#done(true);
    void this.#interactions.command(name, data);
  }
}
