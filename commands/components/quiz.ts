import { sharedReply } from '../../src/reply/learning/quiz.ts';
import { languageOf } from '../../src/reply/words/index.ts';
import type { Component } from '../command.ts';
import { playing } from '../support/player.ts';
import { beginRound, pick, resumeOrBegin, showRound } from '../support/quizzing.ts';
import { reportAt } from '../support/reports.ts';

/**
 * The quiz's buttons: `quiz:pick:REPORT:ROUND:POSITION:CHOICE`, `quiz:next:REPORT`, `quiz:again:REPORT`, `quiz:whole:REPORT`, `quiz:share:REPORT:RIGHT:OF`,
 * and `quiz:start:REPORT` at the end of the tour.
 */
export const quiz: Component = {
  action: 'quiz',
  run: (invocation, services) => {
    const [act, key, ...numbers] = invocation.arguments;
    const report = reportAt(key, invocation, services);
    const [round = 0, position = 0, choice = 0] = numbers.map((number) => Number.parseInt(number, 10));
    if (act === 'share') return sharedReply(invocation.user, round, position, { report, language: languageOf(invocation.locale) });
    return playing(report, invocation, services, act !== 'start', async (player) => {
      if (act === 'start') return resumeOrBegin(player, '');
      if (act === 'pick') return pick(player, { round, position, choice });
      const last = await player.store.quiz.round(player.userId, report.id);
      if (!last || act === 'whole') return beginRound(player, '');
      return act === 'again' ? beginRound(player, last.section) : showRound(last, player);
    });
  },
};
