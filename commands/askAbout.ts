import { ApplicationCommandType, type APIMessage } from 'discord-api-types/v10';
import { notice } from '../src/reply/notice.ts';
import { questionIn } from '../src/reply/readBack.ts';
import { commandTexts } from '../src/reply/words/commands/index.ts';
import { inLocales } from '../src/reply/words/localize.ts';
import type { Command } from './command.ts';
import { answerQuestion } from './support/answering.ts';
import { everywhere } from './support/installs.ts';
import { wordsFor } from './support/lookup.ts';

/**
 * The context menu's entry on a message: its text is the question, or that of its embeds where it has no other; of an answer of ours, what that answers.
 * Discord hands it over whoever wrote it.
 */
export const askAbout: Command = {
  data: {
    type: ApplicationCommandType.Message,
    name: commandTexts.en.askAbout,
    name_localizations: inLocales((language) => commandTexts[language].askAbout),
    ...everywhere,
  },
  run: (invocation, services) => {
    const { message, onOwn } = invocation;
    const question = message && (onOwn ? questionIn(message) : textOf(message));
    if (!question) return notice(wordsFor(invocation).errors.emptyMessage);
    // The message is somebody else's: it goes on with nothing that this user asked before.
    return answerQuestion(question, { ...invocation, earlier: [] }, services);
  },
};

const textOf = ({ content, embeds }: APIMessage): string =>
  content.trim() ||
  embeds
    .flatMap(({ title, description, fields = [] }) => [title, description, ...fields.flatMap(({ name, value }) => [name, value])])
    .filter(Boolean)
    .join('\n')
    .trim();
