import type { Language } from '../../answer/types.ts';
import { goodAnswers, hits } from './quiz.ts';

/** What is stored about a person, one line a thing. */
export interface PrivacyWords {
  tour: (report: string, step: number, steps: number, finished: boolean, day: string) => string;
  quiz: (report: string, answered: number, correct: number) => string;
  cards: (count: number) => string;
  vote: (helpful: boolean, day: string, reason: string | undefined) => string;
  moreVotes: (count: number) => string;
  choices: (count: number) => string;
}

export const privacyWords: Record<Language, PrivacyWords> = {
  en: {
    tour: (report, step, steps, finished, day) => `Tour of ${report}: step ${step} of ${steps}${finished ? ', finished' : ''} (${day})`,
    quiz: (report, answered, correct) => `Quiz on ${report}: ${correct} of ${answered} right`,
    cards: (count) => `When ${count} quiz ${count === 1 ? 'question comes' : 'questions come'} back`,
    vote: (helpful, day, reason) =>
      `Vote: ${helpful ? 'helpful' : 'not helpful'} (${day})${reason === undefined ? '' : `, because: ${reason}`}`,
    moreVotes: (count) => `${count} more ${count === 1 ? 'vote' : 'votes'}`,
    choices: (count) => `${count} ${count === 1 ? 'choice' : 'choices'} of a report for a conversation`,
  },
  zh: {
    tour: (report, step, steps, finished, day) => `《${report}》导览：第 ${step} 步，共 ${steps} 步${finished ? '，已完成' : ''}（${day}）`,
    quiz: (report, answered, correct) => `《${report}》测验：答对 ${correct} 题，共答 ${answered} 题`,
    cards: (count) => `${count} 道测验题的复习时间`,
    vote: (helpful, day, reason) => `投票：${helpful ? '有帮助' : '没有帮助'}（${day}）${reason === undefined ? '' : `，理由：${reason}`}`,
    moreVotes: (count) => `另有 ${count} 次投票`,
    choices: (count) => `${count} 个对话所选的报告`,
  },
  fr: {
    tour: (report, step, steps, finished, day) =>
      `Visite de ${report} : étape ${step} sur ${steps}${finished ? ', terminée' : ''} (${day})`,
    quiz: (report, answered, correct) => `Quiz sur ${report} : ${goodAnswers(correct)} sur ${answered}`,
    cards: (count) => `Quand ${count} ${count === 1 ? 'question du quiz revient' : 'questions du quiz reviennent'}`,
    vote: (helpful, day, reason) =>
      `Vote : ${helpful ? 'utile' : 'pas utile'} (${day})${reason === undefined ? '' : `, explication : ${reason}`}`,
    moreVotes: (count) => `${count} ${count === 1 ? 'autre vote' : 'autres votes'}`,
    choices: (count) => `Le rapport choisi pour ${count} ${count === 1 ? 'conversation' : 'conversations'}`,
  },
  es: {
    tour: (report, step, steps, finished, day) =>
      `Recorrido de ${report}: paso ${step} de ${steps}${finished ? ', terminado' : ''} (${day})`,
    quiz: (report, answered, correct) => `Cuestionario sobre ${report}: ${hits(correct)} de ${answered}`,
    cards: (count) => `Cuándo ${count === 1 ? 'vuelve 1 pregunta' : `vuelven ${count} preguntas`} del cuestionario`,
    vote: (helpful, day, reason) => `Voto: ${helpful ? 'útil' : 'no útil'} (${day})${reason === undefined ? '' : `, motivo: ${reason}`}`,
    moreVotes: (count) => `${count} ${count === 1 ? 'voto' : 'votos'} más`,
    choices: (count) => `El informe elegido para ${count} ${count === 1 ? 'conversación' : 'conversaciones'}`,
  },
};
