import type { Component } from '../command.ts';
import { choose } from './choose.ts';
import { context } from './context.ts';
import { erase } from './erase.ts';
import { follow, followed } from './follow.ts';
import { gap } from './gap.ts';
import { more } from './more.ts';
import { contents, open, section } from './read.ts';
import { onboard } from './onboard.ts';
import { quiz } from './quiz.ts';
import { remove } from './remove.ts';
import { share } from './share.ts';
import { spell } from './spell.ts';
import { fact, glossary, search, timeline } from './turn.ts';
import { use } from './use.ts';
import { vote, why } from './vote.ts';

/** Every button, select and modal by its action; a test holds it against the folder. */
export const components: readonly Component[] = [
  share,
  remove,
  context,
  more,
  follow,
  followed,
  choose,
  spell,
  vote,
  why,
  section,
  contents,
  open,
  search,
  fact,
  glossary,
  timeline,
  gap,
  onboard,
  quiz,
  use,
  erase,
];
