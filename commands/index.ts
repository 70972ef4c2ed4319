import { ask } from './ask.ts';
import { askAbout } from './askAbout.ts';
import type { Command } from './command.ts';
import { fact } from './fact.ts';
import { glossary } from './glossary.ts';
import { help } from './help.ts';
import { manage } from './manage.ts';
import { onboard } from './onboard.ts';
import { privacy } from './privacy.ts';
import { quiz } from './quiz.ts';
import { report } from './report.ts';
import { search } from './search.ts';
import { section } from './section.ts';
import { summary } from './summary.ts';
import { timeline } from './timeline.ts';

/** Every command, in the order of the README. A static list, so that the whole of it is type-checked; a test holds it against the folder. */
export const commands: readonly Command[] = [
  ask,
  askAbout,
  search,
  section,
  fact,
  glossary,
  timeline,
  summary,
  onboard,
  quiz,
  report,
  help,
  privacy,
  manage,
];
