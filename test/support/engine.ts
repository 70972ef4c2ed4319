import { readCorpus } from '../../src/corpus/load.ts';
import { sectionPath, type LocatedFact, type Paragraph, type Report } from '../../src/corpus/types.ts';
import type { Answer, Citation, Engine, Language, WordHit } from '../../src/answer/types.ts';

/** The report that ships with the bot. */
export const shippedReport = (): Report => {
  const [report] = readCorpus('corpus/cistrat-2012');
  if (!report) throw new Error('corpus/cistrat-2012 is gone');
  return report;
};

/** A citation of the sentence that holds some words. */
export function citationOf(report: Report, words: string): Citation {
  const paragraph = report.paragraphs.find(({ text, kind }) => kind !== 'heading' && text.includes(words));
  if (!paragraph) throw new Error(`No paragraph has "${words}"`);
  const sentence = paragraph.sentences.find(({ text }) => text.includes(words));
  return cited(report, paragraph, sentence ? [sentence.number] : [], sentence?.text ?? words);
}

const cited = (report: Report, paragraph: Paragraph, sentences: number[], quote: string): Citation => ({
  reportId: report.id,
  reportTitle: report.title,
  section: sectionPath(report, paragraph.section),
  paragraph: paragraph.number,
  paragraphId: paragraph.id,
  sentences,
  quote,
});

const spanish = /[¿¡]|\bcuántos\b/iu;
const languageOf = (question: string): Language =>
  /\p{Script=Han}/u.test(question) ? 'zh' : spanish.test(question) ? 'es' : /\b(?:combien|qui|est-ce)\b/iu.test(question) ? 'fr' : 'en';

/**
 * An engine whose answers are known beforehand, so that a test of a door does not depend on how well questions are understood:
 * "trainees" and "established" are facts, "Shanghai" passages, "budget" is not in the report, "forum" is unclear, "hello" and "thanks" are small talk,
 * "crash" throws; "and when?" is a fact about the last question before it. Passages of a search are those that have the words.
 */
export function createFakeEngine(...reports: Report[]): Engine {
  const [report = shippedReport()] = reports;
  const all = reports.length > 0 ? reports : [report];
  const answer = (question: string, context: readonly string[] = []): Answer => {
    const common = { question, language: languageOf(question), corrections: [], confidence: 0.9 };
    const found = (headline: string, words: string): Answer => ({
      ...common,
      outcome: 'answer',
      kind: 'fact',
      headline,
      basis: 'report',
      citations: [citationOf(report, words)],
    });
    if (/crash/iu.test(question)) throw new Error('the engine crashed');
    if (/and when/iu.test(question))
      return { ...found('2012', 'was formally established'), question: `${question} (${context.at(-1) ?? 'no context'})` };
    if (/train|stagiaires|学员|becarios/iu.test(question)) return found('16 international trainees', 'recruiting 16');
    if (/established/iu.test(question)) return found('Beijing', 'was formally established');
    if (/shanghai/iu.test(question))
      return {
        ...common,
        outcome: 'passages',
        near: false,
        headline: 'A field study to Shanghai',
        citations: [citationOf(report, 'a field study to Shanghai')],
      };
    if (/forum/iu.test(question))
      return { ...common, outcome: 'unclear', reason: 'ambiguous', choices: ['How many trainees came?', 'Where was it established?'] };
    if (/hello|thanks/iu.test(question))
      return { ...common, outcome: 'smallTalk', topic: /hello/iu.test(question) ? 'greeting' : 'thanks', examples: [] };
    if (!/\p{L}/u.test(question)) return { ...common, outcome: 'unclear', reason: 'empty', choices: [] };
    const { id: paragraphId } = report.sections[1]?.heading ?? report.paragraphs[0] ?? { id: '' };
    return {
      ...common,
      outcome: 'notInReport',
      missing: ['budget'],
      nearest: [{ reportId: report.id, section: sectionPath(report, 1), paragraphId }],
    };
  };
  const hits = (words: string, reportId?: string): WordHit[] =>
    all
      .filter(({ id }) => reportId === undefined || id === reportId)
      .flatMap((one) => one.paragraphs.filter(({ kind }) => kind !== 'heading').map((paragraph) => ({ one, paragraph })))
      .map(({ one, paragraph }) => {
        const had = (text: string): number => wordsIn(words).filter((word) => text.toLowerCase().includes(word)).length;
        const most = Math.max(...paragraph.sentences.map(({ text }) => had(text)));
        return {
          citation: cited(
            one,
            paragraph,
            paragraph.sentences.map(({ number }) => number),
            paragraph.text,
          ),
          text: paragraph.text,
          score: had(paragraph.text),
          marked: paragraph.sentences.filter(({ text }) => had(text) === most).map(({ number }) => number),
        };
      })
      .filter(({ score }) => score > 0)
      .sort((a, b) => b.score - a.score);
  return {
    reports: all,
    answer: (question, options) => answer(question, options?.context),
    explain: (question, options) => ({
      answer: answer(question, options?.context),
      explanation: { understanding: {}, candidates: [], gates: [], timings: {} },
    }),
    spelling: () => ({ corrections: [], alternatives: [] }),
    search: (words, { reportId, limit = 10 } = {}) => hits(words, reportId).slice(0, limit),
    find: (words, { reportId } = {}) => {
      const found = hits(words, reportId);
      const all = found.filter(({ score }) => score === wordsIn(words).length).length;
      return { hits: found, all, some: found.length - all };
    },
  };
}

const wordsIn = (text: string): string[] => text.toLowerCase().split(/\s+/u);

/** The shipped report with a few facts and terms of our own, whatever its own files hold. */
export function equippedReport(): Report {
  const report = shippedReport();
  const paragraphOf = (words: string): Paragraph => {
    const found = report.paragraphs.find(({ id }) => id === citationOf(report, words).paragraphId);
    if (!found) throw new Error(words);
    return found;
  };
  const fact = (id: string, type: LocatedFact['type'], topic: string, question: string, answer: string, quote: string): LocatedFact => ({
    id,
    type,
    topic,
    question,
    asks: [],
    answer,
    quote,
    paragraph: paragraphOf(quote),
  });
  const more = Array.from({ length: 6 }, (_, index) =>
    fact(`visit-${index}`, 'place', 'Field study', `Which place was visited (${index})?`, 'Shanghai', 'field study to Shanghai'),
  );
  return {
    ...report,
    facts: [
      fact('trainees', 'number', 'Training workshop', 'How many trainees were there?', '16', 'recruiting 16 international trainees'),
      fact('city', 'place', 'The Centre', 'Where was the Centre established?', 'Beijing', 'formally established in Beijing'),
      ...more,
    ],
    glossary: [
      {
        term: 'CISTRAT',
        expansion: 'International Research and Training Center',
        basis: 'report',
        quote: 'It is the first UNESCO Category II Centre',
        aliases: ['the Centre'],
        names: { fr: ['le Centre'] },
      },
      {
        term: 'UNESCO',
        expansion: 'United Nations Educational, Scientific and Cultural Organization',
        basis: 'common',
        aliases: [],
        names: { zh: ['教科文组织'] },
      },
      // Only helps to read questions.
      { term: 'workshop', basis: 'report', aliases: [], names: { fr: ['atelier'] } },
    ],
  };
}
