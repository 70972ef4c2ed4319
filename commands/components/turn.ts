import { respelled } from '../../src/answer/otherSpellings.ts';
import { plain } from '../../src/reply/escape.ts';
import { notice } from '../../src/reply/notice.ts';
import { questionIn } from '../../src/reply/readBack.ts';
import { glossaryReply } from '../../src/reply/reading/glossary.ts';
import { timelineReply } from '../../src/reply/reading/timeline.ts';
import type { Component } from '../command.ts';
import { factsPage, kindOf, typedWords, unlessEvery } from '../support/facts.ts';
import { wordsFor } from '../support/lookup.ts';
import { maybeReportAt, reportAt } from '../support/reports.ts';
import { searchReply } from '../support/searching.ts';

/** Another page of a search, its words in the message: `search:REPORT:PAGE`, or `search:REPORT:PAGE:FROM:TO` with one of them spelled otherwise. */
export const search: Component = {
  action: 'search',
  run: (invocation, services) => {
    const [key, page, from, to] = invocation.arguments;
    const typed = questionIn(invocation.message);
    const words = typed && from !== undefined && to !== undefined ? respelled(typed, { from, to }) : typed;
    if (!words) return notice(wordsFor(invocation).errors.privateGone);
    return searchReply(
      { words, report: maybeReportAt(key, invocation, services), page: Number(page), replaces: true },
      invocation,
      services,
    );
  },
};

/** Another page of facts, `fact:REPORT:TOPIC:KIND:PAGE`, or those of the topic that was picked. Words instead of a topic are in the message. */
export const fact: Component = {
  action: 'fact',
  run: (invocation, services) => {
    const [key, of, kind, page] = invocation.arguments;
    const [picked] = invocation.values;
    const words = wordsFor(invocation);
    const report = reportAt(key, invocation, services);
    const shown = { topic: picked ?? unlessEvery(of), kind: kindOf(kind) };
    if (shown.topic !== typedWords) return factsPage(report, shown, Number(page), words, true);
    const typed = questionIn(invocation.message);
    return typed === undefined
      ? notice(words.errors.privateGone)
      : factsPage(report, { ...shown, topic: undefined, words: typed }, Number(page), words, true);
  },
};

/** Another page of the glossary: `glossary:REPORT:PAGE`. */
export const glossary: Component = {
  action: 'glossary',
  run: (invocation, services) => {
    const [key, page] = invocation.arguments;
    return glossaryReply(reportAt(key, invocation, services), Number(page), wordsFor(invocation), { replaces: true });
  },
};

/**
 * Another page of the timeline, `timeline:REPORT:PAGE`; with `share` the same for everyone; with `by` and who shared it, a page of what was shared,
 * which turns for all.
 */
export const timeline: Component = {
  action: 'timeline',
  run: async (invocation, services) => {
    const [key, page, how, by] = invocation.arguments;
    const { message, user } = invocation;
    const words = wordsFor(invocation);
    const report = reportAt(key, invocation, services);
    const shared =
      how === 'share'
        ? { by: user.id, credit: `-# ${words.shared(plain(user.name))}` }
        : how === 'by' && by
          ? { by, credit: message?.content ?? '' }
          : undefined;
    const options = { page: Number(page), replaces: how !== 'share', ...(shared && { shared }) };
    return (await timelineReply(report, words, options)) ?? notice(words.reading.noDates);
  },
};
