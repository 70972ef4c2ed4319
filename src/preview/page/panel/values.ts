import { h } from '../dom.ts';

/** Any value of an explanation: a record as names and values, a list of plain values in a row, the rest as it is. */
export function valueNode(value: unknown): HTMLElement {
  if (Array.isArray(value)) {
    const values: unknown[] = value;
    if (values.length === 0) return h('span', { class: 'muted' }, '–');
    const plain = values.every((each) => typeof each !== 'object' || each === null);
    return h('ul', { class: plain ? 'chips' : 'values' }, ...values.map((each) => h('li', {}, valueNode(each))));
  }
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value).filter(([, each]) => each !== undefined);
    return h('dl', { class: 'values' }, ...entries.flatMap(([name, each]) => [h('dt', {}, name), h('dd', {}, valueNode(each))]));
  }
  if (value === null || value === undefined || value === '') return h('span', { class: 'muted' }, '–');
  return h('span', {}, typeof value === 'number' ? number(value) : `${value as string | boolean}`);
}

/** At most three digits after the point. */
export const number = (value: number): string => (Number.isInteger(value) ? `${value}` : value.toFixed(3).replace(/0+$/, ''));
