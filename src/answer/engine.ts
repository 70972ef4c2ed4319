import type { Report } from '../corpus/types.ts';
import { toEnglish, writtenIn } from '../question/foreign.ts';
import { understand } from '../question/understand.ts';
import { findPassages } from '../retrieval/rank.ts';
import { weighTerms } from '../retrieval/query.ts';
import { indexReport, type ReportIndex } from '../retrieval/reportIndex.ts';
import { answerQuestion } from './answerQuestion.ts';
import { findWords } from './findWords.ts';
import { lexiconOf } from './lexicon.ts';
import { cite } from './cite.ts';
import { otherSearches, otherSpellings } from './otherSpellings.ts';
import { warmUp } from './warmUp.ts';
import type { Answer, AskOptions, Engine, Explanation, PassageHit } from './types.ts';

/** Words of a search in English, as far as the reports' glossaries and general words have them. */
function inEnglish(words: string, indexes: readonly ReportIndex[]): string {
  const language = writtenIn(words);
  return language === undefined || language === 'en' || language === 'other'
    ? words
    : toEnglish(
        words,
        language,
        indexes.flatMap(({ report }) => report.glossary),
      ).text;
}

/** Makes the engine for a corpus: indexes each report once, and is quick from the first question on. */
export function createEngine(reports: readonly Report[]): Engine {
  const indexes = reports.map(indexReport);
  const lexicon = lexiconOf(indexes);
  const { names, speller } = lexicon;
  const chosen = (reportId: string | undefined): ReportIndex[] =>
    reportId === undefined ? indexes : indexes.filter((index) => index.report.id === reportId);

  const ask = (
    question: string,
    { context = [], reportId, asTyped = false }: AskOptions = {},
  ): { answer: Answer; explanation: () => Explanation } => {
    const { answer, explanation } = answerQuestion(question, context, chosen(reportId), asTyped ? { names } : lexicon);
    const alternatives = otherSpellings(answer, speller);
    return { answer: alternatives.length > 0 ? { ...answer, alternatives } : answer, explanation };
  };

  const engine: Engine = {
    reports,
    answer: (question, options) => ask(question, options).answer,
    explain: (question, options) => {
      const { answer, explanation } = ask(question, options);
      return { answer, explanation: explanation() };
    },
    search: (words, { reportId, limit = 10 } = {}) => {
      const question = understand(words, [], lexicon);
      return chosen(reportId)
        .flatMap((index): PassageHit[] =>
          findPassages(weighTerms(question, index), index).flatMap(({ id, score }) => {
            const [first] = index.unitsOf.get(id) ?? [];
            return first ? [{ citation: cite(index.report, first.paragraph), text: first.paragraph.text, score }] : [];
          }),
        )
        .sort((a, b) => b.score - a.score)
        .slice(0, limit);
    },
    find: (words, { reportId } = {}) => findWords(understand(inEnglish(words, chosen(reportId)), [], lexicon), chosen(reportId)),
    spelling: (words) => ({ corrections: speller.correct(words).corrections, alternatives: otherSearches(words, speller) }),
  };
  warmUp(engine);
  return engine;
}
