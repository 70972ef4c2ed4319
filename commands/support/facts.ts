import { ComponentType } from 'discord-api-types/v10';
import type { LocatedFact, Report } from '../../src/corpus/types.ts';
import type { Row } from '../../src/reply/buttons.ts';
import { customId, everyReport, reportKey } from '../../src/reply/customId.ts';
import { escapeMarkdown } from '../../src/reply/escape.ts';
import { notice } from '../../src/reply/notice.ts';
import { factsReply, topicKey } from '../../src/reply/reading/facts.ts';
import { limits } from '../../src/reply/limits.ts';
import { truncate } from '../../src/reply/text.ts';
import type { Reply } from '../../src/reply/types.ts';
import type { Words } from '../../src/reply/words/index.ts';
import { fitting, perReport, type Pickable } from './suggest.ts';

/** Stands for every topic or kind in a custom_id. */
const every = everyReport;

export interface FactFilter {
  /** A topic's key. */
  topic: string | undefined;
  kind: string | undefined;
}

/** The topics of a report's facts, as they first come. */
export const topicPicks = perReport(({ facts }) =>
  [...new Set(facts.map(({ topic }) => topic))].map((topic) => ({ name: topic, value: topicKey(topic) })),
);

/** The key of the topic that was picked, or is nearest to what was typed. */
export const findTopic = (report: Report, wanted: string): string | undefined => {
  const picks = topicPicks(report);
  return (picks.find(({ value }) => value === wanted) ?? fitting(wanted, picks)[0])?.value;
};

/** Facts whose own words hold what was typed, where no topic is like it. */
export const factsWith = (report: Report, typed: string): LocatedFact[] => {
  const wanted = typed.trim().toLowerCase();
  return report.facts.filter(({ question, answer, asks }) =>
    [question, answer, ...asks].some((text) => text.toLowerCase().includes(wanted)),
  );
};

/** A page of the facts of a topic and kind. */
export function factsPage(report: Report, { topic, kind }: FactFilter, page: number, words: Words, replaces: boolean): Reply {
  const ofKind = report.facts.filter(({ type }) => kind === undefined || type === kind);
  const facts = ofKind.filter((fact) => topic === undefined || topicKey(fact.topic) === topic);
  const [first] = facts;
  if (!first) return notice(words.reading.noFacts);
  const names = new Set(ofKind.map((fact) => fact.topic));
  const topics = topicPicks(report).filter(({ name }) => names.has(name));
  return factsReply(facts, {
    report,
    title: `${words.reading.facts(facts.length)}${topic === undefined ? '' : ` · ${escapeMarkdown(first.topic)}`}`,
    words,
    page,
    id: (next) => customId('fact', reportKey(report.id), topic ?? every, kind ?? every, next),
    ...(topics.length > 1 && {
      topics: topicMenu(topics, customId('fact', reportKey(report.id), every, kind ?? every, 'pick'), topic, words),
    }),
    replaces,
  });
}

const topicMenu = (topics: readonly Pickable[], id: string, chosen: string | undefined, words: Words): Row => ({
  type: ComponentType.ActionRow,
  components: [
    {
      type: ComponentType.StringSelect,
      custom_id: id,
      placeholder: words.reading.chooseTopic,
      options: topics
        .slice(0, limits.selectOptions)
        .map(({ name, value }) => ({ label: truncate(name, limits.optionText), value, default: value === chosen })),
    },
  ],
});

/** A part of a custom_id that may stand for everything. */
export const unlessEvery = (part: string | undefined): string | undefined => (part === every ? undefined : part);
