import { expect, test } from 'vitest';
import { messageLanguage } from '../../src/answer/messageLanguage.ts';

test.each([
  ['How many trainees were there?', 'en'],
  ['有多少学员？', 'zh'],
  ['Combien de stagiaires y avait-il ?', 'fr'],
  ['¿Cuántos becarios había?', 'es'],
  ['Merci !', 'fr'],
  ['Gracias', 'es'],
  ['que es UNESCO', 'es'],
  ['Où est le siège ?', 'fr'],
  ['Сколько было участников?', undefined],
  ['Wie viele Teilnehmer gab es?', undefined],
  ['UNESCO ?', undefined],
  ['Shatz?', undefined],
  ['ok', undefined],
  ['No!', undefined],
  ['2012?', undefined],
  ['👍', undefined],
])('%s is written in %s', (message, language) => {
  expect(messageLanguage(message)).toBe(language);
});
