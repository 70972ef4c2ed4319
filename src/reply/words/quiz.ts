import type { Language } from '../../answer/types.ts';
import type { Text } from './commands/types.ts';

/** Every word of the quiz. A language without one of them does not compile. */
export interface QuizWords {
  command: Text & { section: Text; report: Text };
  title: (report: string) => string;
  question: (number: number, total: number) => string;
  /** Stands above a sentence with a gap. */
  gap: string;
  right: string;
  wrong: (answer: string) => string;
  comesBack: string;
  result: (correct: number, total: number) => string;
  streak: (now: number, best: number) => string;
  overall: (correct: number, answered: number) => string;
  shared: (name: string, correct: number, total: number, report: string) => string;
  none: string;
  exhausted: string;
  unavailable: string;
  answered: string;
  buttons: { next: string; result: string; again: string; share: string; whole: string };
}

/** French has the singular up to two. */
export const goodAnswers = (count: number): string => `${count} ${count < 2 ? 'bonne réponse' : 'bonnes réponses'}`;

/** Spanish has it for one alone. */
export const hits = (count: number): string => `${count} ${count === 1 ? 'acierto' : 'aciertos'}`;

export const quizWords: Record<Language, QuizWords> = {
  en: {
    command: {
      name: 'quiz',
      description: 'Five questions on the report',
      section: { name: 'section', description: 'Only on this section' },
      report: { name: 'report', description: 'The report to be asked about' },
    },
    title: (report) => `Quiz: ${report}`,
    question: (number, total) => `Question ${number} of ${total}`,
    gap: 'Which words complete this sentence of the report?',
    right: 'Right!',
    wrong: (answer) => `Not quite. It is **${answer}**.`,
    comesBack: 'This question comes back in one of the next rounds.',
    result: (correct, total) => `${correct} of ${total} right`,
    streak: (now, best) => `${now} in a row now, ${best} at best`,
    overall: (correct, answered) => `${correct} of ${answered} right in all`,
    shared: (name, correct, total, report) => `${name} got ${correct} of ${total} right in the quiz on ${report}.`,
    none: 'There is too little in this report, or this section, to make a quiz of.',
    exhausted: 'You have just had all the questions on this section. Take the whole report, or come back later.',
    unavailable: 'The quiz cannot keep its place at the moment. Please try again in a minute.',
    answered: 'That question is answered already.',
    buttons: { next: 'Next question', result: 'See the result', again: 'Another round', share: 'Share', whole: 'The whole report' },
  },
  zh: {
    command: {
      name: '测验',
      description: '关于报告的五道题',
      section: { name: '章节', description: '只考这一章节' },
      report: { name: '报告', description: '要考的报告' },
    },
    title: (report) => `测验：${report}`,
    question: (number, total) => `第 ${number} 题，共 ${total} 题`,
    gap: '报告的这句话缺了哪几个词？',
    right: '答对了！',
    wrong: (answer) => `不对。正确答案是**${answer}**。`,
    comesBack: '这道题会在后面的某一轮再次出现。',
    result: (correct, total) => `${total} 题答对 ${correct} 题`,
    streak: (now, best) => `目前连对 ${now} 题，最多连对 ${best} 题`,
    overall: (correct, answered) => `总共 ${answered} 题答对 ${correct} 题`,
    shared: (name, correct, total, report) => `${name} 在《${report}》测验中 ${total} 题答对 ${correct} 题。`,
    none: '这份报告或这一章节内容太少，出不了题。',
    exhausted: '这一章节的题目您刚刚都做过了。可以考整份报告，或稍后再来。',
    unavailable: '测验现在无法记录进度，请过一会儿再试。',
    answered: '这道题已经答过了。',
    buttons: { next: '下一题', result: '查看成绩', again: '再来一轮', share: '分享', whole: '整份报告' },
  },
  fr: {
    command: {
      name: 'quiz',
      description: 'Cinq questions sur le rapport',
      section: { name: 'section', description: 'Sur cette section seulement' },
      report: { name: 'rapport', description: 'Le rapport sur lequel vous interroger' },
    },
    title: (report) => `Quiz : ${report}`,
    question: (number, total) => `Question ${number} sur ${total}`,
    gap: 'Quels mots complètent cette phrase du rapport ?',
    right: 'Exact !',
    wrong: (answer) => `Pas tout à fait. C’est **${answer}**.`,
    comesBack: 'Cette question reviendra dans une des prochaines manches.',
    result: (correct, total) => `${goodAnswers(correct)} sur ${total}`,
    streak: (now, best) => `${now} d’affilée en ce moment, ${best} au maximum`,
    overall: (correct, answered) => `${goodAnswers(correct)} sur ${answered} en tout`,
    shared: (name, correct, total, report) => `${name} a eu ${goodAnswers(correct)} sur ${total} au quiz sur ${report}.`,
    none: 'Ce rapport, ou cette section, est trop court pour en faire un quiz.',
    exhausted: 'Vous venez de voir toutes les questions de cette section. Choisissez tout le rapport, ou revenez plus tard.',
    unavailable: 'Le quiz ne peut pas enregistrer votre progression pour le moment. Réessayez dans une minute.',
    answered: 'Cette question a déjà reçu une réponse.',
    buttons: {
      next: 'Question suivante',
      result: 'Voir le résultat',
      again: 'Encore une manche',
      share: 'Partager',
      whole: 'Tout le rapport',
    },
  },
  es: {
    command: {
      name: 'cuestionario',
      description: 'Cinco preguntas sobre el informe',
      section: { name: 'sección', description: 'Solo sobre esta sección' },
      report: { name: 'informe', description: 'El informe sobre el que preguntar' },
    },
    title: (report) => `Cuestionario: ${report}`,
    question: (number, total) => `Pregunta ${number} de ${total}`,
    gap: '¿Qué palabras completan esta frase del informe?',
    right: '¡Correcto!',
    wrong: (answer) => `No del todo. Es **${answer}**.`,
    comesBack: 'Esta pregunta volverá en una de las próximas rondas.',
    result: (correct, total) => `${hits(correct)} de ${total}`,
    streak: (now, best) => `${now} seguidos ahora, ${best} como máximo`,
    overall: (correct, answered) => `${hits(correct)} de ${answered} en total`,
    shared: (name, correct, total, report) => `${name} acertó ${correct} de ${total} preguntas del cuestionario sobre ${report}.`,
    none: 'Este informe, o esta sección, es demasiado breve para un cuestionario.',
    exhausted: 'Acaba de ver todas las preguntas de esta sección. Elija todo el informe, o vuelva más tarde.',
    unavailable: 'El cuestionario no puede guardar su progreso ahora. Inténtelo de nuevo en un minuto.',
    answered: 'Esa pregunta ya está respondida.',
    buttons: { next: 'Siguiente pregunta', result: 'Ver el resultado', again: 'Otra ronda', share: 'Compartir', whole: 'Todo el informe' },
  },
};
