import type { APIEmbed, APIEmbedField } from 'discord-api-types/v10';
import { h } from '../dom.ts';
import { inlineMarkdown, markdown } from '../markdown/render.ts';
import { settings } from '../settings.ts';
import { sentAt } from '../time.ts';
import { enlargeable, picture } from './picture.ts';

/** Only web addresses become links, as in Discord. */
export const isWebAddress = (url: string | undefined): url is string => /^https?:\/\//.test(url ?? '');

export const link = (url: string | undefined, ...children: (Node | string)[]): HTMLElement =>
  isWebAddress(url)
    ? h('a', { href: url, target: '_blank', rel: 'noopener noreferrer nofollow' }, ...children)
    : h('span', {}, ...children);

const field = ({ name, value, inline }: APIEmbedField): HTMLElement =>
  h(
    'div',
    { class: inline ? 'embed-field embed-field-inline' : 'embed-field' },
    h('div', { class: 'embed-field-name' }, ...inlineMarkdown(name)),
    markdown(value),
  );

function footer({ footer: foot, timestamp }: APIEmbed): HTMLElement | undefined {
  if (!foot && timestamp === undefined) return undefined;
  const time = timestamp !== undefined && sentAt(timestamp, settings.locale);
  return h('div', { class: 'embed-footer' }, foot?.text, foot && time && ' • ', time);
}

/** Alternative text: Discord sends it, its published types do not have it yet. */
const wordsOf = (media: { url: string; description?: string }): string => media.description ?? '';

/** An embed, as Discord lays it out. */
export function embed(each: APIEmbed): HTMLElement {
  const element = h(
    'div',
    { class: each.thumbnail ? 'embed embed-with-thumbnail' : 'embed' },
    h(
      'div',
      { class: 'embed-body' },
      each.author && h('div', { class: 'embed-author' }, link(each.author.url, each.author.name)),
      each.title !== undefined && h('div', { class: 'embed-title' }, link(each.url, ...inlineMarkdown(each.title))),
      each.description !== undefined && markdown(each.description),
      each.fields && each.fields.length > 0 && h('div', { class: 'embed-fields' }, ...each.fields.map(field)),
      each.image && enlargeable(each.image.url, wordsOf(each.image)),
      footer(each),
    ),
    each.thumbnail && picture(each.thumbnail.url, wordsOf(each.thumbnail), 'embed-thumbnail'),
  );
  // Set by script: the page's policy allows no style in the markup.
  if (each.color !== undefined) element.style.borderInlineStartColor = `#${each.color.toString(16).padStart(6, '0')}`;
  return element;
}
