/** Discord's own tokens: mentions of users, roles, channels and commands, custom emoji, timestamps, guild navigation. */
const tokens = /<(?:@[!&]?\d*|#\d*|\/[^<>]*:\d*|a?:\w+:\d*|t:[^<>]*|id:[^<>]*)>/giu;
/** Anything that a client could make into a link: an address with a scheme, or a host with a path. */
const links = /(?:[a-z][a-z0-9+.-]*:\/\/|\bwww\.|mailto:)[^\s)]*|\b[\w-]+(?:\.[\w-]+)+\/[^\s)]*/giu;
// Control letters, invisible ones and those that turn the direction of writing: they can hide or reverse what is shown.
// eslint-disable-next-line no-control-regex
const invisible = /[\u0000-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/gu;

/**
 * What a user typed, as plain letters: no markup, link, mention or invisible letter is left, and runs of blanks are one.
 * The result can be put anywhere in a message without being escaped again.
 */
export function plain(text: string): string {
  // Taking a mark away can make a link of what is left ("ht*tps://"): again, until nothing changes. Every round makes the text shorter.
  let shown = text;
  for (let before = ''; shown !== before;) {
    before = shown;
    shown = strip(shown);
  }
  return shown;
}

const strip = (text: string): string =>
  text
    .replace(invisible, ' ')
    .replace(tokens, ' ')
    .replace(/\[([^\]]*)\]\([^)]*\)/gu, '$1')
    .replace(links, ' ')
    .replace(/[@＠]/gu, '')
    // A mark between two letters parted words; any other was only markup.
    .replace(/(?<=[\p{L}\p{N}])[*_~`|\\<>#[\]{}]+(?=[\p{L}\p{N}])/gu, ' ')
    .replace(/[*_~`|\\<>#[\]{}]/gu, '')
    .replace(/\(\s*\)/gu, ' ')
    .replace(/^\s*(?:[-+]|\d+\.)\s/u, '')
    .replace(/\s+/gu, ' ')
    .trim();

/** The report's own text, shown letter by letter: what Discord would read as markup is escaped. */
export const escapeMarkdown = (text: string): string =>
  text
    .replace(/[\\*_~`|<>[\]]/gu, '\\$&')
    .replace(/^(\s*)([-+#])/gmu, '$1\\$2')
    .replace(/^(\s*\d+)\.(?=\s|$)/gmu, '$1\\.')
    .replace(/@(everyone|here)/giu, '@\u200b$1');

/** Undoes `escapeMarkdown`, to read a text back out of a message of ours. */
export const unescapeMarkdown = (text: string): string => text.replace(/@\u200b/gu, '@').replace(/\\([\\*_~`|<>[\]\-+#.])/gu, '$1');
