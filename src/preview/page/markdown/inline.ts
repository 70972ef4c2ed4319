/** Text inside a line, as Discord reads it. */
export type Inline =
  | { type: 'text'; text: string }
  | { type: 'strong' | 'em' | 'underline' | 'strike' | 'spoiler'; children: Inline[] }
  | { type: 'code'; text: string }
  | { type: 'link'; url: string; children: Inline[] }
  | { type: 'mention'; kind: 'user' | 'channel' | 'role' | 'command'; id: string; name?: string }
  | { type: 'time'; seconds: number; style: string };

type Rule = [pattern: RegExp, make: (match: RegExpExecArray, depth: number) => Inline];

/** Marks may nest this deep; further in they are letters. */
const maxDepth = 8;

const nest = (type: 'strong' | 'em' | 'underline' | 'strike' | 'spoiler'): Rule[1] => {
  return (match, depth) => ({ type, children: parseInline(match[1] ?? '', depth + 1) });
};
const text = (content: string): Inline => ({ type: 'text', text: content });
const mention = (kind: 'user' | 'channel' | 'role'): Rule[1] => {
  return (match) => ({ type: 'mention', kind, id: match[1] ?? '' });
};

/** In order of precedence; each looks only at the current place. */
const rules: Rule[] = [
  [/\\([^0-9A-Za-z\s])/y, (match) => text(match[1] ?? '')],
  [/(`+)([\s\S]*?[^`])\1(?!`)/y, (match) => ({ type: 'code', text: (match[2] ?? '').replace(/^ (?=`)|(?<=`) $/g, '') })],
  [
    /\[((?:\\.|[^[\]\\])+)\]\(<?(https?:\/\/[^\s)>]+)>?(?:\s+"[^"]*")?\)/y,
    (match, depth) => ({ type: 'link', url: match[2] ?? '', children: parseInline(match[1] ?? '', depth + 1) }),
  ],
  [/<(https?:\/\/[^\s>]+)>/y, (match) => ({ type: 'link', url: match[1] ?? '', children: [text(match[1] ?? '')] })],
  [/https?:\/\/[^\s<>]*[^\s<>.,:;"')\]*_~|]/y, (match) => ({ type: 'link', url: match[0], children: [text(match[0])] })],
  [/<@!?(\d+)>/y, mention('user')],
  [/<@&(\d+)>/y, mention('role')],
  [/<#(\d+)>/y, mention('channel')],
  [/<\/([^:>\n]{1,100}):(\d+)>/y, (match) => ({ type: 'mention', kind: 'command', name: match[1] ?? '', id: match[2] ?? '' })],
  [/<t:(-?\d{1,13})(?::([tTdDfFR]))?>/y, (match) => ({ type: 'time', seconds: Number(match[1]), style: match[2] ?? 'f' })],
  [/<a?(:\w{2,32}:)\d+>/y, (match) => text(match[1] ?? '')],
  [/\*\*((?:\\[\s\S]|[^\\])+?)\*\*(?!\*)/y, nest('strong')],
  [/__((?:\\[\s\S]|[^\\])+?)__(?!_)/y, nest('underline')],
  [/~~((?:\\[\s\S]|[^\\])+?)~~/y, nest('strike')],
  [/\|\|((?:\\[\s\S]|[^\\])+?)\|\|/y, nest('spoiler')],
  [/\*(?=\S)((?:\*\*|\\[\s\S]|[^*\\])+?)\*(?!\*)/y, nest('em')],
  [/(?<![\p{L}\p{N}])_((?:__|\\[\s\S]|[^_\\])+?)_(?![\p{L}\p{N}])/uy, nest('em')],
];

/** Reads Discord's inline markdown; what is not markup stays as it is. */
export function parseInline(source: string, depth = 0): Inline[] {
  if (depth > maxDepth) return [text(source)];
  const found: Inline[] = [];
  let plain = '';
  let at = 0;
  const flush = (): void => {
    if (plain) found.push(text(plain));
    plain = '';
  };
  while (at < source.length) {
    const [match, make] = firstRule(source, at);
    if (match && make) {
      const token = make(match, depth);
      if (token.type === 'text') plain += token.text;
      else {
        flush();
        found.push(token);
      }
      at += match[0].length;
    } else {
      plain += source[at] ?? '';
      at += 1;
    }
  }
  flush();
  return found;
}

/** Where no rule can begin, none is tried: most of a text is letters. */
const opening = /[\\`[<h*_~|]/;

function firstRule(source: string, at: number): [RegExpExecArray, Rule[1]] | [] {
  if (!opening.test(source[at] ?? '')) return [];
  for (const [pattern, make] of rules) {
    pattern.lastIndex = at;
    const match = pattern.exec(source);
    if (match) return [match, make];
  }
  return [];
}
