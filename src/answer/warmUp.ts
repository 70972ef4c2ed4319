import type { Engine } from './types.ts';

/** One question of each kind, and one in each other language: between them they read every data file and compile every pattern. */
const QUESTIONS = [
  'How many people of the organization took part in the training programme in 2012, and who paid for it?',
  'Did the members not meet more than 20 times last year?',
  'Which partners helped with the conference?',
  'What does UNESCO stand for?',
  'tell me abuot the goverment reprot',
  'Which came first, the meeting or the visit?',
  'hello there',
  '有多少学员？',
  'Combien de personnes ont participé ?',
  '¿Cuántas personas participaron?',
] as const;

let warm = false;

/** Lets nobody wait for what is read and compiled when it is first needed (some 300 ms): once a process, since all of it is shared by all engines. */
export function warmUp(engine: Pick<Engine, 'answer'>): void {
  if (warm) return;
  warm = true;
  for (const question of QUESTIONS) engine.answer(question);
}
