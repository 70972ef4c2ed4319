import type { APIAttachment } from 'discord-api-types/v10';
import { h } from '../dom.ts';
import { words } from '../words/index.ts';

/** A picture; where it cannot be had (a restart forgets files, other sites are not asked) its words stand in. */
export function picture(url: string, description: string, name = 'picture'): HTMLElement {
  const image = h('img', { src: url, alt: description, class: name });
  image.addEventListener('error', () => {
    image.replaceWith(h('span', { class: 'picture-gone' }, description || words().pictureGone));
  });
  return image;
}

/** A picture that opens in full: in a message it is too small to read. */
export const enlargeable = (url: string, description: string): HTMLElement =>
  h('a', { href: url, target: '_blank', rel: 'noopener noreferrer', class: 'attachment-picture' }, picture(url, description));

/** A file of a message: shown when it is a picture, else to be saved. */
export function attachment({ filename, description, url, size }: APIAttachment): HTMLElement {
  if (/\.(png|jpe?g|gif|webp)$/i.test(filename)) {
    return enlargeable(url, description ?? filename);
  }
  return h(
    'div',
    { class: 'attachment' },
    h('a', { href: url, download: filename }, filename),
    h('span', { class: 'muted' }, ` ${Math.ceil(size / 1024)} KB`),
  );
}
