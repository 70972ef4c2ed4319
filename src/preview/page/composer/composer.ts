import type { PreviewMessage } from '../../message.ts';
import { api, Refused } from '../api.ts';
import { h, icon } from '../dom.ts';
import type { Interactions } from '../interactions.ts';
import { Listbox } from '../listbox.ts';
import { nameOf } from '../message/avatar.ts';
import type { Session } from '../session.ts';
import { words } from '../words/index.ts';
import { CommandForm } from './commandForm.ts';
import { matching, namedCommand, usableCommands, type Usable } from './commands.ts';

export interface ComposerOptions {
  session: () => Session;
  interactions: Interactions;
  /** A message is on its way: true when it begins, false when the bot had its turn. */
  waiting: (isWaiting: boolean) => void;
  failed: (reason: string) => void;
}

/** The field at the bottom: a message, or `/` and a command. */
export class Composer {
  readonly element = h('div', { class: 'composer' });
  readonly #options: ComposerOptions;
  readonly #field: HTMLTextAreaElement;
  readonly #listbox: Listbox;
  readonly #mention: HTMLButtonElement;
  readonly #note = h('div', { class: 'composer-note', hidden: true });
  readonly #row: HTMLElement;
  #found: Usable[] = [];
  #form: CommandForm | undefined;
  /** The message that is being answered or edited. */
  #about: { message: PreviewMessage; kind: 'reply' | 'edit' } | undefined;
  #mentions = true;
  /** What the empty field says, the longest first. */
  #hints: string[] = [];

  constructor(options: ComposerOptions) {
    this.#options = options;
    this.#field = h('textarea', { id: 'composer', rows: 1, maxlength: 2_000, autocomplete: 'off' });
    this.#listbox = new Listbox(this.#field, words().commands, (index) => {
      const command = this.#found[index];
      if (command) this.#begin(command);
    });
    this.#mention = h('button', { type: 'button', class: 'mention-toggle' });
    const send = h('button', { type: 'button', class: 'tool send', 'aria-label': words().send, title: words().send }, icon('send'));
    this.#row = h('div', { class: 'composer-row' }, this.#mention, this.#field, send);
    this.element.append(this.#listbox.element, this.#note, this.#row);
    this.#mention.addEventListener('click', () => {
      this.#mentions = !this.#mentions;
      this.refresh();
      this.#field.focus();
    });
    send.addEventListener('click', () => {
      this.#send();
    });
    this.#field.addEventListener('input', () => {
      this.#typed();
    });
    new ResizeObserver(() => {
      this.#hint();
    }).observe(this.#field);
    this.#field.addEventListener('blur', () => {
      this.#listbox.close();
    });
    this.#field.addEventListener('keydown', (event) => {
      this.#key(event);
    });
  }

  focus(): void {
    if (this.#form) this.#form.focus();
    else this.#field.focus();
  }

  /** Writes a question and sends it, as if it had been typed. */
  ask(question: string): void {
    this.#leaveCommand();
    this.#field.value = question;
    this.#send();
    this.#field.focus();
  }

  /** Draws the words anew: another language, another place, another permission. */
  refresh(): void {
    const session = this.#options.session();
    const place = session.isDirect ? `@${session.place.name}` : `#${session.place.name}`;
    this.#hints = [`${words().messageIn(place)} · ${words().composerHint}`, words().messageIn(place), place];
    this.#hint();
    this.#field.setAttribute('aria-label', words().messageIn(place));
    this.#mention.hidden = session.isDirect;
    this.#mention.replaceChildren('@', h('span', { class: 'mention-name' }, nameOf(session.ready.bot)));
    this.#mention.title = words().mentionHint;
    this.#mention.setAttribute('aria-pressed', `${this.#mentions}`);
  }

  /** The longest hint that the field has room for. */
  #hint(): void {
    const canvas = document.createElement('canvas').getContext('2d');
    if (canvas) canvas.font = getComputedStyle(this.#field).font;
    const fits = (hint: string): boolean => (canvas?.measureText(hint).width ?? 0) <= this.#field.clientWidth;
    this.#field.placeholder = this.#hints.find(fits) ?? this.#hints.at(-1) ?? '';
  }

  /** Back to plain text: the language of a half-filled command may have changed. */
  reset(): void {
    this.#leaveCommand();
    this.#leaveAbout();
    this.refresh();
  }

  reply(message: PreviewMessage): void {
    this.#start({ message, kind: 'reply' }, words().replyingTo(nameOf(message.author)));
  }

  edit(message: PreviewMessage): void {
    this.#start({ message, kind: 'edit' }, words().editing);
    this.#field.value = message.content;
    this.#grow();
  }

  #start(about: { message: PreviewMessage; kind: 'reply' | 'edit' }, note: string): void {
    this.#leaveCommand();
    this.#about = about;
    const cancel = h('button', { type: 'button', class: 'tool', 'aria-label': words().cancel, title: words().cancel }, icon('close'));
    cancel.addEventListener('click', () => {
      this.#leaveAbout();
      this.#field.focus();
    });
    this.#note.replaceChildren(h('span', {}, note), cancel);
    this.#note.hidden = false;
    this.#field.focus();
  }

  #leaveAbout(): void {
    if (this.#about?.kind === 'edit') this.#field.value = '';
    this.#about = undefined;
    this.#note.hidden = true;
  }

  #grow(): void {
    this.#field.style.height = 'auto';
    this.#field.style.height = `${this.#field.scrollHeight}px`;
  }

  #typed(): void {
    this.#grow();
    const text = this.#field.value;
    this.#mention.hidden = text.startsWith('/') || this.#options.session().isDirect;
    if (!text.startsWith('/') || this.#about?.kind === 'edit') {
      this.#listbox.close();
      return;
    }
    const commands = usableCommands(this.#options.session());
    const named = namedCommand(commands, text.slice(1));
    if (named) {
      this.#begin(named.command, named.rest);
      return;
    }
    this.#found = matching(commands, text.slice(1));
    const entries = this.#found.map(({ label, description }) => ({ label: `/${label}`, description, group: words().commands }));
    this.#listbox.show(entries);
  }

  #key(event: KeyboardEvent): void {
    if (event.isComposing || this.#listbox.key(event)) return;
    if (event.key === 'Enter' && !event.shiftKey) {
      event.preventDefault();
      this.#send();
    } else if (event.key === 'Escape' && this.#about) {
      this.#leaveAbout();
    } else if (event.key === 'ArrowUp' && this.#field.value === '' && !this.#about) {
      const { messages, ready } = this.#options.session();
      const own = messages.filter(({ author }) => author.id === ready.user.id).at(-1);
      if (own) this.edit(own);
    }
  }

  #begin(command: Usable, text = ''): void {
    this.#listbox.close();
    this.#leaveAbout();
    this.#field.value = '';
    this.#form = new CommandForm(command, this.#options.interactions, this.#options.session, () => {
      this.#leaveCommand();
      this.#field.focus();
    });
    this.#row.hidden = true;
    this.element.append(this.#form.element);
    this.#form.focus(text);
  }

  #leaveCommand(): void {
    this.#form?.element.remove();
    this.#form = undefined;
    this.#row.hidden = false;
    this.#typed();
  }

  #send(): void {
    const text = this.#field.value.trim();
    if (text === '') return;
    const about = this.#about;
    const { place, isDirect, ready } = this.#options.session();
    const isMentioned = about !== undefined || isDirect || !this.#mentions || text.includes(`<@${ready.bot.id}>`);
    const content = isMentioned ? text : `<@${ready.bot.id}> ${text}`;
    this.#field.value = '';
    this.#typed();
    this.#leaveAbout();
    const reference = about && { referenced_message: about.message };
    this.#options.waiting(true);
    const sent = about?.kind === 'edit' ? api.edit(about.message, text) : api.post({ channel_id: place.id, content, ...reference });
    sent
      .catch((error: unknown) => {
        // What was typed is not lost.
        if (this.#field.value === '') this.#field.value = text;
        this.#options.failed(error instanceof Refused ? error.message : words().failed);
      })
      .finally(() => {
        this.#options.waiting(false);
      });
  }
}
