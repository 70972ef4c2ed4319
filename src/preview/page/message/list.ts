import type { PreviewMessage } from '../../message.ts';
import { h } from '../dom.ts';
import { messageNode, type MessageActions } from './message.ts';
import { toolbar, type ToolbarActions } from './toolbar.ts';

/** Messages of one author within this time stand below one head. */
const groupMs = 7 * 60_000;
/** Pixels from the end that still count as there. */
const nearEnd = 120;

/** The messages of a place. Only what changed is drawn anew, so the focus and an open menu stay where they are. */
export class MessageList {
  readonly element = h('ol', { class: 'messages' });
  readonly #scroller: HTMLElement;
  #isAtEnd = true;
  readonly #actions: MessageActions & ToolbarActions;

  constructor(scroller: HTMLElement, actions: MessageActions & ToolbarActions) {
    this.#scroller = scroller;
    this.#actions = actions;
    let top = 0;
    scroller.addEventListener('scroll', () => {
      // What grows below pushes the end away as well: only scrolling up leaves it.
      const isNear = scroller.scrollHeight - scroller.scrollTop - scroller.clientHeight < nearEnd;
      this.#isAtEnd = isNear || (this.#isAtEnd && scroller.scrollTop >= top);
      top = scroller.scrollTop;
    });
    // Pictures that arrive and windows that change push the end away: whoever was there stays there.
    new ResizeObserver(() => {
      if (this.#isAtEnd) this.#toEnd();
    }).observe(this.element);
    this.element.addEventListener('keydown', (event) => {
      this.#key(event);
    });
    this.element.addEventListener('focusin', ({ target }) => {
      const message = target instanceof Element ? target.closest<HTMLElement>('.message') : null;
      if (message) this.#rove(message);
    });
  }

  /** Shows these messages and no others. */
  reset(messages: PreviewMessage[]): void {
    this.#scroller.scrollTop = 0;
    this.element.replaceChildren(...messages.map((message) => this.#node(message)));
    this.#group();
    this.#toEnd();
  }

  put(message: PreviewMessage): void {
    const node = this.#node(message);
    const old = this.#find(message.id);
    if (old) {
      const focused = old.contains(document.activeElement) ? document.activeElement : null;
      const id = focused instanceof HTMLElement ? focused.dataset['customId'] : undefined;
      old.replaceWith(node);
      this.#group();
      if (focused) this.#focusAgain(node, id);
    } else {
      this.element.append(node);
      this.#group();
    }
    if (!old) this.#toEnd();
  }

  gone(id: string): void {
    const node = this.#find(id);
    if (!node) return;
    const next = (node.nextElementSibling ?? node.previousElementSibling) as HTMLElement | null;
    const hadFocus = node.contains(document.activeElement);
    node.remove();
    this.#group();
    if (hadFocus) next?.focus();
  }

  /** Scrolls to a message and lights it up for a moment. */
  jumpTo(id: string): void {
    const node = this.#find(id);
    if (!node) return;
    node.scrollIntoView({ block: 'center' });
    node.focus();
    node.classList.add('flash');
    node.addEventListener('animationend', () => {
      node.classList.remove('flash');
    });
  }

  /** Goes down to the end, but no further than the top of the last message: a long answer is read from its headline. */
  #toEnd(): void {
    this.#isAtEnd = true;
    const { scrollTop, scrollHeight } = this.#scroller;
    const topOf = (node: Element): number => node.getBoundingClientRect().top - this.#scroller.getBoundingClientRect().top + scrollTop;
    const last = this.element.lastElementChild;
    this.#scroller.scrollTop = Math.max(scrollTop, last ? Math.min(scrollHeight, topOf(last)) : scrollHeight);
  }

  #find(id: string): HTMLElement | null {
    return this.element.querySelector(`#message-${CSS.escape(id)}`);
  }

  #node(message: PreviewMessage): HTMLElement {
    const node = messageNode(message, this.#actions);
    node.tabIndex = -1;
    node.dataset['at'] = message.timestamp;
    node.append(toolbar(message, node, this.#actions));
    return node;
  }

  /** Where a page was turned the button has another id: the one with the same action, else the message, has the focus. */
  #focusAgain(node: HTMLElement, id: string | undefined): void {
    const buttons = [...node.querySelectorAll<HTMLElement>('[data-custom-id]:not(:disabled)')];
    const same = buttons.find((button) => button.dataset['customId'] === id);
    const alike = buttons.find((button) => button.dataset['customId']?.split(':')[0] === id?.split(':')[0]);
    (id === undefined ? node : (same ?? alike ?? node)).focus({ preventScroll: true });
  }

  #group(): void {
    const nodes = [...this.element.children] as HTMLElement[];
    nodes.forEach((node, index) => {
      const before = nodes[index - 1];
      const close = Date.parse(node.dataset['at'] ?? '') - Date.parse(before?.dataset['at'] ?? '') < groupMs;
      const grouped = close && before?.dataset['author'] === node.dataset['author'] && !node.querySelector('.origin');
      node.classList.toggle('grouped', grouped);
    });
    const current = nodes.find((node) => node.tabIndex === 0) ?? nodes.at(-1);
    if (current && !this.element.contains(document.activeElement)) this.#rove(nodes.at(-1) ?? current);
  }

  /** One message is reachable with Tab; the arrow keys move to the others. */
  #rove(to: HTMLElement): void {
    for (const node of this.element.children) (node as HTMLElement).tabIndex = node === to ? 0 : -1;
  }

  #key(event: KeyboardEvent): void {
    if (!(event.target instanceof HTMLElement) || !event.target.matches('.message')) return;
    const nodes = [...this.element.children] as HTMLElement[];
    const at = nodes.indexOf(event.target);
    const to = { ArrowDown: nodes[at + 1], ArrowUp: nodes[at - 1], Home: nodes[0], End: nodes.at(-1) }[event.key];
    if (!to) return;
    event.preventDefault();
    to.focus();
  }
}
