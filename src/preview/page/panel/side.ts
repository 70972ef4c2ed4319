import { byId, h, icon } from '../dom.ts';
import { changeSettings, settings } from '../settings.ts';
import { words } from '../words/index.ts';
import type { ReportView, Target } from './report.ts';
import type { WhyView } from './why.ts';

type Name = 'why' | 'report';

/** The side panel: one of two views beside the channel, over it where there is little room. */
export class SidePanel {
  readonly #element = byId('side');
  readonly #why: WhyView;
  readonly #report: ReportView;
  /** What had the focus before the panel was opened. */
  #before: Element | null = null;

  constructor(why: WhyView, report: ReportView) {
    this.#why = why;
    this.#report = report;
    this.#element.addEventListener('keydown', (event) => {
      if (event.key === 'Escape') this.close();
    });
  }

  open(name: Name): void {
    if (!this.#element.contains(document.activeElement)) this.#before = document.activeElement;
    changeSettings({ panel: name });
    if (name === 'report') void this.#report.open();
    else this.#why.open();
    this.#element.querySelector<HTMLElement>('[aria-selected="true"]')?.focus();
  }

  close(): void {
    changeSettings({ panel: '' });
    if (this.#before instanceof HTMLElement && this.#before.isConnected) this.#before.focus();
    else byId('composer').focus();
  }

  toggle(name: Name): void {
    if (settings.panel === name) this.close();
    else this.open(name);
  }

  jump(target: Target): void {
    changeSettings({ panel: 'report' });
    void this.#report.jump(target);
  }

  /** Draws the panel as the settings have it. */
  refresh(): void {
    const name = settings.panel;
    this.#element.hidden = name === '';
    document.body.classList.toggle('has-panel', name !== '');
    if (name === '') return;
    const focused = this.#element.querySelector('[role=tab]:focus') !== null;
    const view = name === 'why' ? this.#why.element : this.#report.element;
    const body = h('div', { role: 'tabpanel', id: 'panel', class: 'side-body', 'aria-labelledby': `tab-${name}`, tabindex: 0 }, view);
    const close = h('button', { type: 'button', class: 'tool', 'aria-label': words().close, title: words().close }, icon('close'));
    close.addEventListener('click', () => {
      this.close();
    });
    const tabs = h(
      'div',
      { role: 'tablist', 'aria-label': words().panels },
      this.#tab('why', words().why),
      this.#tab('report', words().report),
    );
    this.#element.setAttribute('aria-label', words().panels);
    this.#element.replaceChildren(h('div', { class: 'side-head' }, tabs, close), body);
    if (focused) this.#element.querySelector<HTMLElement>('[aria-selected="true"]')?.focus();
  }

  #tab(name: Name, label: string): HTMLElement {
    const isOpen = settings.panel === name;
    const tab = h(
      'button',
      { type: 'button', role: 'tab', id: `tab-${name}`, 'aria-selected': `${isOpen}`, 'aria-controls': 'panel', tabindex: isOpen ? 0 : -1 },
      label,
    );
    tab.addEventListener('click', () => {
      this.open(name);
    });
    tab.addEventListener('keydown', ({ key }) => {
      if (key === 'ArrowLeft' || key === 'ArrowRight') this.open(name === 'why' ? 'report' : 'why');
    });
    return tab;
  }
}
