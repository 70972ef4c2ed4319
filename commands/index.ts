import { ask } from './ask.ts';
import type { Command } from './command.ts';

/** Every command, in the order of the README. A static list, so that the whole of it is type-checked; a test holds it against the folder. */
export const commands: readonly Command[] = [ask];
