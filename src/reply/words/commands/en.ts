import type { CommandTexts } from './types.ts';

export const en: CommandTexts = {
  ask: {
    name: 'ask',
    description: 'Ask the report a question',
    question: { name: 'question', description: 'What you want to know, in your own words' },
    report: { name: 'report', description: 'Ask this report only' },
  },
  search: {
    name: 'search',
    description: 'Find passages by words',
    words: { name: 'words', description: 'Words to look for' },
    report: { name: 'report', description: 'Search this report only' },
  },
  section: {
    name: 'section',
    description: 'Read the report section by section',
    section: { name: 'section', description: 'A heading; leave it out for the contents' },
    report: { name: 'report', description: 'In this report' },
  },
  fact: {
    name: 'fact',
    description: 'Look up facts by topic and kind',
    topic: { name: 'topic', description: 'What it is about' },
    kind: { name: 'kind', description: 'What kind of fact' },
    report: { name: 'report', description: 'In this report' },
  },
  glossary: {
    name: 'glossary',
    description: 'What a name or abbreviation means',
    term: { name: 'term', description: 'A name or abbreviation; leave it out for all' },
    report: { name: 'report', description: 'In this report' },
  },
  timeline: {
    name: 'timeline',
    description: 'The dates of the report in order, with a picture',
    report: { name: 'report', description: 'In this report' },
  },
  summary: {
    name: 'summary',
    description: 'The report or a section in a few sentences of its own',
    section: { name: 'section', description: 'Only this section' },
    report: { name: 'report', description: 'In this report' },
  },
  report: { name: 'report', description: 'Which reports there are, and which one is in use' },
  help: { name: 'help', description: 'What I can do' },
  privacy: { name: 'privacy', description: 'What is stored about you, and how to delete it' },
  manageReport: {
    name: 'report',
    description: 'Which report this server uses',
    report: { name: 'report', description: 'A report, or all of them' },
  },
  askAbout: 'Ask the report about this',
};
