import type { Ready } from '../../router.ts';
import type { ReadableReport } from '../../reports.ts';
import { api } from '../api.ts';
import { h } from '../dom.ts';
import { words } from '../words/index.ts';
import { paragraphNode } from './paragraph.ts';

/** Where to jump to in a report. */
export interface Target {
  reportId: string;
  paragraphId: string;
  /** Sentences to mark, from 1. */
  sentences: readonly number[];
}

/** The report to read: sections, numbered paragraphs, facts marked; a citation jumps to its sentence. */
export class ReportView {
  readonly element = h('div', { class: 'report' });
  readonly #reports: () => Ready['reports'];
  readonly #text = h('div', { class: 'report-text' });
  #shown: ReadableReport | undefined;
  #target: Target | undefined;
  #marksFacts = true;

  constructor(reports: () => Ready['reports']) {
    this.#reports = reports;
  }

  /** Draws the report that was open, or the first one. */
  async open(): Promise<void> {
    await this.#load(this.#shown?.id ?? this.#reports()[0]?.id);
  }

  async jump(target: Target): Promise<void> {
    this.#target = target;
    await this.#load(target.reportId);
    const node = this.#text.querySelector<HTMLElement>(`#paragraph-${CSS.escape(target.paragraphId)}`);
    if (!node) return;
    (node.querySelector('mark.cited') ?? node).scrollIntoView({ block: 'center' });
    node.focus({ preventScroll: true });
  }

  async #load(id: string | undefined): Promise<void> {
    if (id === undefined) return;
    if (id !== this.#shown?.id) this.#shown = await api.report(id);
    this.#draw(this.#shown);
  }

  #draw(report: ReadableReport): void {
    this.#text.replaceChildren(...report.sections.map((section) => this.#section(report, section)));
    this.#text.lang = report.language;
    this.#text.classList.toggle('facts-marked', this.#marksFacts);
    this.element.replaceChildren(this.#head(report), this.#text);
  }

  #head(report: ReadableReport): HTMLElement {
    const reports = this.#reports();
    const choice = h(
      'select',
      { 'aria-label': words().report },
      ...reports.map(({ id, title }) => h('option', { value: id, selected: id === report.id }, title)),
    );
    choice.addEventListener('change', () => {
      this.#target = undefined;
      void this.#load(choice.value);
    });
    const marks = h('input', { type: 'checkbox', checked: this.#marksFacts });
    marks.addEventListener('change', () => {
      this.#marksFacts = marks.checked;
      this.#text.classList.toggle('facts-marked', marks.checked);
    });
    const hasFacts = report.facts.length > 0;
    return h(
      'div',
      { class: 'report-head' },
      reports.length > 1 && choice,
      hasFacts && h('label', {}, marks, ' ', words().markFacts, ` (${report.facts.length})`),
    );
  }

  #section(report: ReadableReport, { level, heading, paragraphs }: ReadableReport['sections'][number]): HTMLElement {
    const facts = report.facts;
    const cited = (id: string): readonly number[] => (this.#target?.paragraphId === id ? this.#target.sentences : []);
    const isCited = cited(heading.id).length > 0;
    const tag = (['h3', 'h4', 'h5'] as const)[Math.min(level, 3) - 1] ?? 'h5';
    return h(
      'section',
      {},
      h(tag, { id: `paragraph-${heading.id}`, tabindex: -1 }, isCited ? h('mark', { class: 'cited' }, heading.text) : heading.text),
      ...paragraphs.map((paragraph) =>
        paragraphNode(
          paragraph,
          facts.filter(({ paragraphId }) => paragraphId === paragraph.id),
          cited(paragraph.id),
        ),
      ),
    );
  }
}
