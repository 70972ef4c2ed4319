import type { Answer, Citation, Explanation } from '../../../answer/types.ts';
import { api } from '../api.ts';
import { h } from '../dom.ts';
import { words } from '../words/index.ts';
import { candidateTable, gateList, stageTimes } from './tables.ts';
import { valueNode } from './values.ts';
import type { Target } from './report.ts';

const part = (title: string, ...content: (Node | false)[]): HTMLElement => h('section', {}, h('h3', {}, title), ...content);

/** The words that a person reads first. */
const headlineOf = (answer: Answer): string => (answer.outcome === 'answer' || answer.outcome === 'passages' ? answer.headline : '');

/** Why a question was answered as it was, from the engine's own explanation. */
export class WhyView {
  readonly element = h('div', { class: 'why' });
  readonly #jump: (target: Target) => void;
  readonly #result = h('div', { class: 'why-result', 'aria-live': 'polite' });
  readonly #input = h('input', { type: 'text', id: 'why-question', maxlength: 4_000, autocomplete: 'off' });
  #asked: { question: string; context: string[] } | undefined;

  constructor(jump: (target: Target) => void) {
    this.#jump = jump;
    this.refresh();
  }

  /** Draws the words anew in the chosen language. */
  refresh(): void {
    const form = h(
      'form',
      { class: 'why-form' },
      h('label', { for: 'why-question' }, words().question),
      this.#input,
      h('button', { type: 'submit', class: 'button button-primary' }, words().ask),
    );
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.explain(this.#input.value, []);
    });
    this.element.replaceChildren(form, this.#result);
    if (this.#asked) void this.explain(this.#asked.question, this.#asked.context);
    else this.#result.replaceChildren(h('p', { class: 'muted' }, words().whyEmpty));
  }

  /** @param context earlier questions, oldest first. */
  async explain(question: string, context: string[]): Promise<void> {
    if (question.trim() === '') return;
    this.#asked = { question, context };
    this.#input.value = question;
    try {
      const { answer, explanation } = await api.explain(question, context);
      this.#draw(answer, explanation, context);
    } catch (error) {
      this.#result.replaceChildren(h('p', { class: 'error' }, error instanceof Error ? error.message : words().failed));
    }
  }

  #draw(answer: Answer, explanation: Explanation, context: string[]): void {
    const citations = 'citations' in answer ? answer.citations : [];
    const nearest = answer.outcome === 'notInReport' ? answer.nearest : [];
    const headline = headlineOf(answer);
    this.#result.replaceChildren(
      part(
        words().outcome,
        h(
          'p',
          {},
          h('span', { class: `outcome outcome-${answer.outcome}` }, answer.outcome),
          ` ${words().confidence} ${(answer.confidence * 100).toFixed(0)} %`,
        ),
        headline !== '' && h('p', {}, headline),
        context.length > 0 && h('p', { class: 'muted' }, `${words().followUpOf}: ${context.join(' · ')}`),
      ),
      ...(citations.length > 0
        ? [part(words().citations, h('ol', { class: 'citations' }, ...citations.map((citation) => this.#citation(citation))))]
        : []),
      ...(nearest.length > 0
        ? [
            part(
              words().nearest,
              h('ul', {}, ...nearest.map((each) => h('li', {}, this.#jumper({ ...each, sentences: [1] }, each.section)))),
            ),
          ]
        : []),
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
