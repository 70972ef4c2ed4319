import { h } from '../dom.ts';
import { settings } from '../settings.ts';
import { timeNode } from '../time.ts';
import { parseBlocks, type Block, type ListItem } from './blocks.ts';
import { parseInline, type Inline } from './inline.ts';

/** Names for the ids that a text mentions. */
export type NameOf = (kind: 'user' | 'channel' | 'role', id: string) => string | undefined;
let nameOf: NameOf = () => undefined;

/** Says once how mentions are named; until then they show as unknown. */
export function nameMentionsBy(names: NameOf): void {
  nameOf = names;
}

function textOf(token: Inline): string {
  if (token.type === 'mention') return mention(token).textContent;
  if (token.type === 'time') return timeNode(token.seconds, token.style, settings.locale).textContent;
  return 'children' in token ? token.children.map(textOf).join('') : token.text;
}

/** What is read when the marks are gone: for a place with room for one line and no links. */
export const plainText = (source: string): string => parseInline(source).map(textOf).join('');

const tags = { strong: 'strong', em: 'em', underline: 'u', strike: 's' } as const;

function mention(token: Inline & { type: 'mention' }): HTMLElement {
  if (token.kind === 'command') return h('span', { class: 'mention' }, `/${token.name ?? ''}`);
  const sign = token.kind === 'channel' ? '#' : '@';
  return h('span', { class: 'mention' }, `${sign}${nameOf(token.kind, token.id) ?? 'unknown'}`);
}

/** Hidden until it is clicked, or Enter is pressed on it. */
function spoiler(children: Inline[]): HTMLElement {
  const button = h('button', { type: 'button', class: 'spoiler', 'aria-expanded': 'false' }, h('span', {}, ...inline(children)));
  button.addEventListener('click', () => {
    button.setAttribute('aria-expanded', 'true');
  });
  return button;
}

function node(token: Inline): Node | string {
  switch (token.type) {
    case 'text':
      return token.text;
    case 'code':
      return h('code', {}, token.text);
    case 'link':
      return h('a', { href: token.url, target: '_blank', rel: 'noopener noreferrer nofollow' }, ...inline(token.children));
    case 'mention':
      return mention(token);
    case 'time':
      return timeNode(token.seconds, token.style, settings.locale);
    case 'spoiler':
      return spoiler(token.children);
    default:
      return h(tags[token.type], {}, ...inline(token.children));
  }
}

const inline = (tokens: Inline[]): (Node | string)[] => tokens.map(node);

const listItem = ({ children, nested }: ListItem): HTMLElement => h('li', {}, ...inline(children), ...nested.map(block));

function block(each: Block): HTMLElement {
  switch (each.type) {
    case 'paragraph':
      return h('p', {}, ...inline(each.children));
    case 'subtext':
      return h('p', { class: 'subtext' }, ...inline(each.children));
    case 'heading':
      // The page's own headings end at level 2; a message's begin below.
      return h(
        (['h3', 'h4', 'h5'] as const)[each.level - 1] ?? 'h5',
        { class: `md-heading md-heading-${each.level}` },
        ...inline(each.children),
      );
    case 'quote':
      return h('blockquote', {}, ...each.blocks.map(block));
    case 'code':
      return h('pre', { tabindex: 0 }, h('code', {}, each.text));
    case 'list':
      return each.ordered ? h('ol', { start: each.start }, ...each.items.map(listItem)) : h('ul', {}, ...each.items.map(listItem));
  }
}

/** Discord's markdown as elements. */
export const markdown = (source: string): HTMLElement => h('div', { class: 'markdown' }, ...parseBlocks(source).map(block));

/** The same within one line: titles and names of fields. */
export const inlineMarkdown = (source: string): (Node | string)[] => inline(parseInline(source));
