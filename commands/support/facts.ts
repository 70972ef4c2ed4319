import { ComponentType } from 'discord-api-types/v10';
import type { FactType, LocatedFact, Report } from '../../src/corpus/types.ts';
import type { Row } from '../../src/reply/buttons.ts';
import { customId, everyReport, reportKey } from '../../src/reply/customId.ts';
import { escapeMarkdown, plain } from '../../src/reply/escape.ts';
import { notice } from '../../src/reply/notice.ts';
import { factsReply, topicKey } from '../../src/reply/reading/facts.ts';
import { limits } from '../../src/reply/limits.ts';
import { truncate } from '../../src/reply/text.ts';
import type { Reply } from '../../src/reply/types.ts';
import { wordsOf, type Words } from '../../src/reply/words/index.ts';
import { fitting, perReport, type Pickable } from './suggest.ts';

/** Stands for every topic or kind in a custom_id. */
const every = everyReport;

/** Every kind of fact: the words have one for each. */
export const kinds = Object.keys(wordsOf('en').kinds) as FactType[];

/** The kind that an option or a part of a custom_id names; none where it may be any. */
export const kindOf = (named: unknown): FactType | undefined => kinds.find((kind) => kind === named);

/** Stands in a custom_id for words that are read back from the message. */
export const typedWords = '~';

/** Which facts: of a topic, by its key, or with some words; of a kind. */
export interface FactFilter {
  topic?: string | undefined;
  words?: string | undefined;
  kind?: FactType | undefined;
}

/** The topics of a report's facts, as they first come. */
export const topicPicks = perReport(({ facts }) =>
  [...new Set(facts.map(({ topic }) => topic))].map((topic) => ({ name: topic, value: topicKey(topic) })),
);

/** The key of the topic that was picked, or is nearest to what was typed. */
const findTopic = (report: Report, wanted: string): string | undefined => {
  const picks = topicPicks(report);
  return (picks.find(({ value }) => value === wanted) ?? fitting(wanted, picks)[0])?.value;
};

/** What was typed as a topic: the key of one that it is like, else words to look for in the facts themselves; nothing where it is no more than signs. */
export function topicOrWords(report: Report, typed: string): FactFilter {
  const words = plain(typed);
  if (words === '') return {};
  const topic = findTopic(report, words);
  return topic === undefined ? { words } : { topic };
}

const isAbout =
  ({ topic, words }: FactFilter) =>
  (fact: LocatedFact): boolean => {
    if (topic !== undefined) return topicKey(fact.topic) === topic;
    const wanted = words?.toLowerCase() ?? '';
    return [fact.question, fact.answer, ...fact.asks].some((text) => text.toLowerCase().includes(wanted));
  };

/** A page of the facts of a topic, or with some words, and of a kind. */
export function factsPage(report: Report, filter: FactFilter, page: number, words: Words, replaces: boolean): Reply {
  const { topic, kind } = filter;
  const ofKind = report.facts.filter(({ type }) => kind === undefined || type === kind);
  const facts = ofKind.filter(isAbout(filter));
  if (facts.length === 0) return notice(whyNone(report, filter, words));
  const names = new Set(ofKind.map((fact) => fact.topic));
  const topics = topicPicks(report).filter(({ name }) => names.has(name));
  const key = reportKey(report.id);
  const about = subjectOf(report, filter);
  return factsReply(facts, {
    report,
    title: [words.reading.facts(facts.length), ...(about ? [about] : []), ...(kind ? [words.kinds[kind]] : [])].join(' · '),
    ...(filter.words !== undefined && { author: filter.words }),
    words,
    page,
    id: (next) => customId('fact', key, topic ?? (filter.words === undefined ? every : typedWords), kind ?? every, next),
    ...(topics.length > 1 && { topics: topicMenu(topics, customId('fact', key, every, kind ?? every, 'pick'), topic, words) }),
    replaces,
  });
}

/** The topic or the words, to be shown. */
const subjectOf = (report: Report, { topic, words = '' }: FactFilter): string =>
  topic === undefined ? truncate(words, 100) : escapeMarkdown(topicPicks(report).find(({ value }) => value === topic)?.name ?? '');

/** Which of the options left nothing. */
function whyNone(report: Report, filter: FactFilter, { reading, kinds }: Words): string {
  if (report.facts.length === 0) return reading.noFactsFile(escapeMarkdown(report.title));
  const kind = filter.kind && kinds[filter.kind];
  if (kind !== undefined && report.facts.every(({ type }) => type !== filter.kind)) return reading.noFacts(kind);
  const about = subjectOf(report, filter);
  const count = report.facts.filter(isAbout(filter)).length;
  return kind === undefined || count === 0 ? reading.noFactsAbout(about) : reading.noFactsOfKind(count, about, kind);
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
