import { expect, it } from 'vitest';
import { wordsOf } from '../../src/reply/words/index.ts';
import { manageWords } from '../../src/reply/words/manage/index.ts';
import { privacyWords } from '../../src/reply/words/privacy.ts';
import { quizWords } from '../../src/reply/words/quiz.ts';

it.each([
  [quizWords.fr.result(1, 5), '1 bonne réponse sur 5'],
  [quizWords.fr.result(0, 5), '0 bonne réponse sur 5'],
  [quizWords.fr.overall(2, 5), '2 bonnes réponses sur 5 en tout'],
  [privacyWords.fr.quiz('R', 5, 1), 'Quiz sur R : 1 bonne réponse sur 5'],
  [privacyWords.es.quiz('R', 5, 1), 'Cuestionario sobre R: 1 acierto de 5'],
  [quizWords.es.result(1, 5), '1 acierto de 5'],
  [quizWords.es.overall(4, 5), '4 aciertos de 5 en total'],
  [wordsOf('en').reports.size(1, 1, 0), '1 section, 1 paragraph, 0 facts'],
  [wordsOf('fr').reports.size(1, 2, 0), '1 section, 2 paragraphes, 0 fait'],
  [wordsOf('es').reports.size(1, 2, 1), '1 sección, 2 párrafos, 1 dato'],
  [wordsOf('fr').pages.results(0, 'x'), '0 passage pour « x »'],
  [manageWords.fr.stats.onboardingValue(1, 2), '1 visite terminée sur 2'],
  [manageWords.es.stats.onboardingValue(2, 3), '2 recorridos terminados de 3'],
  [manageWords.en.stats.chartAlt(1, 7, '2026-03-01', 1), 'Bar chart of 1 question over 7 days; the busiest day is 2026-03-01 with 1.'],
  [manageWords.fr.stats.gapsValue(1, 2), '1 ouverte, 2 fermées'],
  [manageWords.es.stats.gapsValue(1, 2), '1 abierta, 2 cerradas'],
])('%s', (said, expected) => {
  expect(said).toBe(expected);
});
