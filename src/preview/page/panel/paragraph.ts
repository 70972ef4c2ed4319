import type { ReadableReport } from '../../reports.ts';
import { h } from '../dom.ts';
import { words } from '../words/index.ts';
import { segments, type Span } from './segments.ts';

type Paragraph = ReadableReport['sections'][number]['paragraphs'][number];
type Fact = ReadableReport['facts'][number];

const piece = (text: string, spans: Span[], from: number, to: number): (Node | string)[] =>
  segments(text, spans, from, to).map(({ text: part, marks }) => (marks.length > 0 ? h('mark', { class: marks.join(' ') }, part) : part));

/** Cells are joined by " | " in the text: where each begins and ends in it. */
function cells(line: Paragraph['lines'][number]): { start: number; end: number }[] {
  let start = line.start;
  return (line.cells ?? []).map((cell) => {
    const range = { start, end: start + cell.length };
    start = range.end + ' | '.length;
    return range;
  });
}

/** The text in its form: running text, a list with its lead-in, a table with its caption. */
function body({ text, lines }: Paragraph, spans: Span[]): HTMLElement[] {
  const nodes: HTMLElement[] = [];
  for (const line of lines) {
    const last = nodes.at(-1);
    if (line.role === 'item') {
      const list = last instanceof HTMLUListElement ? last : h('ul');
      list.append(h('li', {}, ...piece(text, spans, line.start, line.end)));
      if (list !== last) nodes.push(list);
    } else if (line.role === 'header' || line.role === 'row') {
      const table = last instanceof HTMLTableElement ? last : h('table', { tabindex: 0 });
      const cell = line.role === 'header' ? 'th' : 'td';
      table.append(h('tr', {}, ...cells(line).map(({ start, end }) => h(cell, {}, ...piece(text, spans, start, end)))));
      if (table !== last) nodes.push(table);
    } else nodes.push(h('p', {}, ...piece(text, spans, line.start, line.end)));
  }
  return nodes;
}

/** The facts of a paragraph as questions and answers, folded away. */
const factList = (facts: Fact[]): HTMLElement =>
  h(
    'details',
    { class: 'facts' },
    h('summary', {}, words().facts(facts.length)),
    h('dl', {}, ...facts.flatMap(({ question, answer }) => [h('dt', {}, question), h('dd', {}, answer)])),
  );

/**
 * A paragraph of the report with its number, facts and the cited sentences marked.
 * @param cited numbers of sentences, from 1.
 */
export function paragraphNode(paragraph: Paragraph, facts: Fact[], cited: readonly number[]): HTMLElement {
  const spans: Span[] = [
    ...facts.map(({ start, end }) => ({ start, end, mark: 'fact' })),
    ...paragraph.sentences.filter(({ number }) => cited.includes(number)).map(({ start, end }) => ({ start, end, mark: 'cited' })),
  ];
  return h(
    'div',
    { class: 'paragraph', id: `paragraph-${paragraph.id}`, tabindex: -1 },
    h('span', { class: 'paragraph-number', 'aria-label': words().paragraph(paragraph.number) }, `¶${paragraph.number}`),
    h('div', { class: 'paragraph-text' }, ...body(paragraph, spans), facts.length > 0 && factList(facts)),
  );
}
