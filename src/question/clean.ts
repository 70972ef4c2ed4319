/** The most characters of a question that are read; a message of Discord has 2,000, or 4,000 with Nitro. */
export const LONGEST_QUESTION = 2000;

/**
 * A message as plain letters: links, mentions, custom emoji, code, markup, emoji and control characters gone, blanks folded. Nothing in it can ping,
 * format or link when it is shown again.
 */
export function plainLetters(message: string): string {
  // Taking a mark away can make a link or a letter of what is left ("ht#tps://"): again, until nothing changes. After the first round each is shorter.
  let shown = message;
  for (let before: string | undefined; shown !== before;) {
    before = shown;
    shown = strip(shown);
  }
  return shown;
}

/** Runs without Chinese punctuation, which is no more than typed where Chinese is: it hides no link or mention. */
const BETWEEN_CHINESE = /[^，？！：；（）]+/gu;
const halfWidth = (message: string): string =>
  /\p{Script=Han}/u.test(message) ? message.replace(BETWEEN_CHINESE, (part) => part.normalize('NFKC')) : message.normalize('NFKC');

const strip = (message: string): string =>
  halfWidth(message)
    .replace(/```[\s\S]*?(?:```|$)/g, ' ')
    .replace(/\[([^\]]*)\]\((?:[^)]*)\)/g, '$1')
    .replace(/(?:https?:\/\/|www\.|discord\.gg\/)\S+/gi, ' ')
    .replace(/<(?:[@#&!:/]|a:|t:|id:)[^>]*>/g, ' ')
    .replace(/<[^>]{0,200}>/g, ' ')
    .replace(/@(?:everyone|here)\b/gi, ' ')
    .replace(/[@#](?=\S)/g, '')
    .replace(/[*_~`|\\<>[\]{}]+/g, ' ')
    .replace(/(?:\p{Extended_Pictographic}|\p{Regional_Indicator}|\p{Emoji_Modifier}|\u200D|\uFE0F|\u20E3)+/gu, (emoji) =>
      /^\d$/.test(emoji) ? emoji : ' ',
    )
    .replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cn}]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
