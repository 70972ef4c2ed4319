import { expect, it } from 'vitest';
import { manageWords } from '../../src/reply/words/manage/index.ts';
import { privacyWords } from '../../src/reply/words/privacy.ts';
import { quizWords } from '../../src/reply/words/quiz.ts';

it.each([
  [quizWords.fr.result(1, 5), '1 bonne réponse sur 5'],
  [quizWords.fr.result(0, 5), '0 bonne réponse sur 5'],
  [quizWords.fr.overall(2, 5), '2 bonnes réponses sur 5 en tout'],
  [privacyWords.fr.quiz('R', 5, 1), 'Quiz sur R : 1 bonne réponse sur 5'],
  [privacyWords.es.quiz('R', 5, 1), 'Cuestionario sobre R: 1 acierto de 5'],
  [manageWords.fr.stats.gapsValue(1, 2), '1 ouverte, 2 fermées'],
  [manageWords.es.stats.gapsValue(1, 2), '1 abierta, 2 cerradas'],
])('%s', (said, expected) => {
  expect(said).toBe(expected);
});
