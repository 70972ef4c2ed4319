import {
  ButtonStyle,
  ComponentType,
  type APIActionRowComponent,
  type APIButtonComponentWithCustomId,
  type APIComponentInMessageActionRow,
} from 'discord-api-types/v10';
import type { Answer, Citation, NotInReport, SmallTalk } from '../answer/types.ts';
import { customId, everyReport, reportKey } from './customId.ts';
import { limits } from './limits.ts';
import { truncate } from './text.ts';
import type { Words } from './words/index.ts';

export type Row = APIActionRowComponent<APIComponentInMessageActionRow>;

/** Last argument of a button that opens a message of its own instead of turning the one it is on. */
export const opens = 'new';

interface ButtonOptions {
  emoji?: string;
  style?: APIButtonComponentWithCustomId['style'];
  disabled?: boolean;
}

/** A button; its label is cut to what Discord takes. */
export const button = (id: string, label: string, options: ButtonOptions = {}): APIButtonComponentWithCustomId => ({
  type: ComponentType.Button,
  style: options.style ?? ButtonStyle.Secondary,
  custom_id: id,
  label: truncate(label, limits.buttonLabel),
  ...(options.emoji && { emoji: { name: options.emoji } }),
  ...(options.disabled && { disabled: true }),
});

/** Rows of at most five buttons, at most five rows. */
export function rows(...groups: APIButtonComponentWithCustomId[][]): Row[] {
  return groups
    .flatMap((group) =>
      Array.from({ length: Math.ceil(group.length / limits.buttonsPerRow) }, (_, index) =>
        group.slice(index * limits.buttonsPerRow, (index + 1) * limits.buttonsPerRow),
      ),
    )
    .slice(0, limits.rows)
    .map((components) => ({ type: ComponentType.ActionRow, components }));
}

/** Previous and next of a series of pages; none for a single page. `id` makes the custom_id of a page, which counts from 0. */
export function pageButtons(page: number, pages: number, words: Words, id: (page: number) => string): APIButtonComponentWithCustomId[] {
  if (pages <= 1) return [];
  return [
    button(id(page - 1), words.buttons.previous, { emoji: '◀️', disabled: page <= 0 }),
    button(id(page + 1), words.buttons.next, { emoji: '▶️', disabled: page >= pages - 1 }),
  ];
}

/** Takes back what everyone sees; for who showed it. */
export const removeButton = (userId: string, { buttons }: Words): APIButtonComponentWithCustomId =>
  button(customId('remove', userId), buttons.remove, { emoji: '🗑️' });

export interface AnswerButtonOptions {
  private: boolean;
  askerId: string;
  /** The report that was asked; all when absent. */
  reportId?: string;
  /** Whether votes can be kept. */
  votes: boolean;
}

/** What one can do with an answer: look around, go on, show it to others or take it back, and say whether it helped. */
export function answerButtons(answer: Answer, words: Words, options: AnswerButtonOptions): Row[] {
  const { buttons } = words;
  const first = answer.outcome === 'answer' || answer.outcome === 'passages' ? answer.citations[0] : undefined;
  const isMiss = answer.outcome === 'notInReport';
  const choices = answer.outcome === 'unclear' ? answer.choices : answer.outcome === 'smallTalk' ? examplesOf(answer) : [];
  const share = options.private ? button(customId('share'), buttons.share, { emoji: '📢' }) : removeButton(options.askerId, words);
  const about = first ? aroundButtons(first, words) : isMiss && options.private ? nearestButtons(answer) : [];
  const asked = keyOf(options.reportId);
  const asks = (first ?? isMiss) ? [button(customId('follow', aboutOf(answer) ?? asked, asked), buttons.followUp, { emoji: '↪️' })] : [];
  const votes = options.votes && (first ?? isMiss) ? voteButtons(words) : [];
  // A word of courtesy is too little to be taken back.
  const isWord = answer.outcome === 'smallTalk' && choices.length === 0;
  const onward = (first ?? !(options.private || isWord)) ? [share] : [];
  return rows(
    choices
      .slice(0, limits.buttonsPerRow)
      .map((choice, index) => button(customId('choose', index, asked), choice, { style: ButtonStyle.Primary })),
    // Right below the line that announces them.
    isMiss ? about : [],
    spellingButtons(answer, words),
    isMiss ? [...asks, ...onward, ...votes] : [...about, ...asks, ...onward],
    isMiss ? [] : votes,
  );
}

const keyOf = (reportId: string | undefined): string => (reportId === undefined ? everyReport : reportKey(reportId));

/** Key of the one report that an answer is from. */
function aboutOf(answer: Answer): string | undefined {
  const ids = new Set('citations' in answer ? answer.citations.map(({ reportId }) => reportId) : []);
  return ids.size === 1 ? keyOf([...ids][0]) : undefined;
}

/** Questions to try, where a person seems to look for one: thanks are answered with a word. */
export const examplesOf = ({ topic, examples }: SmallTalk): string[] =>
  topic === 'thanks' || topic === 'farewell' || topic === 'praise' ? [] : examples;

const aroundButtons = ({ reportId, paragraphId, sentences }: Citation, { buttons }: Words): APIButtonComponentWithCustomId[] => [
  button(customId('context', reportKey(reportId), paragraphId, sentences.slice(0, 5).join('.'), opens), buttons.context, { emoji: '📖' }),
  button(customId('more', reportKey(reportId), paragraphId, 0, opens), buttons.more, { emoji: '🔎' }),
];

/** One button a section, named with the section that it stands in: reports have many a "Solution". */
const nearestButtons = (answer: NotInReport): APIButtonComponentWithCustomId[] =>
  [...new Map(answer.nearest.map((nearest) => [nearest.paragraphId, nearest])).values()]
    .slice(0, 3)
    .map(({ reportId, section, paragraphId }) => {
      const [title = '', ...path] = section.split(' > ');
      const name = [...path.slice(-2, -1).map((parent) => truncate(parent, 36)), ...path.slice(-1)].join(' › ');
      return button(customId('section', reportKey(reportId), paragraphId, 0, opens), name || title, { emoji: '📖' });
    });

/** "Did you mean …?", and the way back from a correction where that did not lead to an answer or was one of several. */
function spellingButtons({ corrections, alternatives = [], ...answer }: Answer, { buttons }: Words): APIButtonComponentWithCustomId[] {
  const isSure = answer.outcome === 'answer' || (answer.outcome === 'passages' && !answer.near);
  const isDoubtful = corrections.length > 0 && (!isSure || alternatives.length > 0);
  return [
    ...alternatives.map(({ from, to }) =>
      button(customId('spell', from, to), buttons.didYouMean(to), { emoji: '✏️', style: ButtonStyle.Primary }),
    ),
    ...(isDoubtful ? [button(customId('spell'), buttons.asTyped, { emoji: '⌨️' })] : []),
  ];
}

const voteButtons = ({ buttons }: Words): APIButtonComponentWithCustomId[] => [
  button(customId('vote', 'up'), buttons.helpful, { emoji: '👍' }),
  button(customId('vote', 'down'), buttons.notHelpful, { emoji: '👎' }),
];
