import type { Answer, Citation } from '../../../answer/types.ts';
import type { Inquiry } from '../../../reply/types.ts';
import type { Explained } from '../../explain.ts';
import type { Ready } from '../../router.ts';
import { api } from '../api.ts';
import { h } from '../dom.ts';
import { words } from '../words/index.ts';
import { candidateTable, gateList, stageTimes } from './tables.ts';
import { valueNode } from './values.ts';
import type { Target } from './report.ts';

const part = (title: string, ...content: (Node | false)[]): HTMLElement => h('section', {}, h('h4', {}, title), ...content);

/** The words that a person reads first. */
const headlineOf = (answer: Answer): string => (answer.outcome === 'answer' || answer.outcome === 'passages' ? answer.headline : '');

/** Why each question of a message was answered as it was, from the engine's own explanation. */
export class WhyView {
  readonly element = h('div', { class: 'why' });
  readonly #reports: () => Ready['reports'];
  readonly #jump: (target: Target) => void;
  readonly #latest: () => Inquiry | undefined;
  readonly #result = h('div', { class: 'why-result', 'aria-live': 'polite' });
  readonly #input = h('input', { type: 'text', id: 'why-question', maxlength: 4_000, autocomplete: 'off' });
  /** Which report is asked. */
  readonly #choice = h('select');
  #asked: Inquiry | undefined;

  /** @param latest what the newest answer answers. */
  constructor(reports: () => Ready['reports'], jump: (target: Target) => void, latest: () => Inquiry | undefined) {
    this.#reports = reports;
    this.#jump = jump;
    this.#latest = latest;
    this.refresh();
  }

  /** Explains the newest answer where none was chosen. */
  open(): void {
    const latest = this.#asked ? undefined : this.#latest();
    if (latest) void this.explain(latest);
  }

  /** Draws the words anew in the chosen language, and the reports that there are. */
  refresh(): void {
    const reports = [{ id: '', title: words().allReports }, ...this.#reports()];
    this.#choice.setAttribute('aria-label', words().report);
    this.#choice.replaceChildren(...reports.map(({ id, title }) => h('option', { value: id }, title)));
    // One report needs no choice; the first line stands for all of them.
    this.#choice.hidden = reports.length <= 2;
    const form = h(
      'form',
      { class: 'why-form' },
      h('label', { for: 'why-question' }, words().question),
      this.#choice,
      this.#input,
      h('button', { type: 'submit', class: 'button button-primary' }, words().ask),
    );
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      const reportId = this.#choice.value;
      void this.explain({ question: this.#input.value, ...(reportId !== '' && { reportId }) });
    });
    this.element.replaceChildren(form, this.#result);
    if (this.#asked) void this.explain(this.#asked);
    else this.#result.replaceChildren(h('p', { class: 'muted' }, words().whyEmpty));
  }

  async explain(inquiry: Inquiry): Promise<void> {
    if (inquiry.question.trim() === '') return;
    this.#asked = inquiry;
    this.#input.value = inquiry.question;
    this.#choice.value = inquiry.reportId ?? '';
    try {
      const parts = await api.explain(inquiry);
      // Meanwhile another one may have been asked for.
      if (this.#asked === inquiry) this.#draw(parts, inquiry.context ?? []);
    } catch (error) {
      this.#result.replaceChildren(h('p', { class: 'error' }, error instanceof Error ? error.message : words().failed));
    }
  }

  #draw(parts: Explained[], context: readonly string[]): void {
    const asked = context.length > 0 && h('p', { class: 'muted' }, `${words().followUpOf}: ${context.join(' · ')}`);
    this.#result.replaceChildren(...(asked ? [asked] : []), ...parts.map((each) => this.#part(each, parts.length > 1)));
  }

  #part({ answer, explanation }: Explained, isOneOfMany: boolean): HTMLElement {
    const citations = 'citations' in answer ? answer.citations : [];
    const nearest = answer.outcome === 'notInReport' ? answer.nearest : [];
    const headline = headlineOf(answer);
    return h(
      'section',
      { class: 'why-part' },
      isOneOfMany && h('h3', {}, answer.question),
      part(
        words().outcome,
        h(
          'p',
          {},
          h('span', { class: `outcome outcome-${answer.outcome}` }, answer.outcome),
          ` ${words().confidence} ${(answer.confidence * 100).toFixed(0)} %`,
        ),
        headline !== '' && h('p', {}, headline),
      ),
      citations.length > 0 &&
        part(words().citations, h('ol', { class: 'citations' }, ...citations.map((citation) => this.#citation(citation)))),
      nearest.length > 0 &&
        part(words().nearest, h('ul', {}, ...nearest.map((each) => h('li', {}, this.#jumper({ ...each, sentences: [1] }, each.section))))),
      part(words().understanding, valueNode(explanation.understanding)),
      part(words().gates, gateList(explanation.gates)),
      part(words().candidates, candidateTable(explanation.candidates)),
      part(words().timings, stageTimes(explanation.timings)),
    );
  }

  /** A link to a place in the report. */
  #jumper({ reportId, paragraphId, sentences }: Target, label: string): HTMLElement {
    const button = h('button', { type: 'button', class: 'link', title: words().showInReport }, label);
    button.addEventListener('click', () => {
      this.#jump({ reportId, paragraphId, sentences });
    });
    return button;
  }

  #citation(citation: Citation): HTMLElement {
    const { section, paragraph, quote } = citation;
    return h('li', {}, h('q', {}, quote), h('br'), this.#jumper(citation, words().citation(section, paragraph)));
  }
}
