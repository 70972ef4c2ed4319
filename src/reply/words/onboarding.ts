import type { Language } from '../../answer/types.ts';
import type { StepKind } from '../../onboarding/types.ts';
import type { Text } from './commands/types.ts';

/** Every word of the tour. A language without one of them does not compile. */
export interface OnboardingWords {
  command: Text & { report: Text };
  welcome: (report: string, minutes: number) => string;
  /** Says that it is a bot. */
  bot: string;
  /** Says who sees what of it. */
  seen: string;
  resumed: (date: string) => string;
  titles: Record<Exclude<StepKind, 'part'>, string>;
  step: (step: number, steps: number) => string;
  finished: (report: string) => string;
  /** What there was, as many as there were of each, those that there were. */
  learnt: (parts: number, people: number, figures: number, terms: number) => string;
  common: string;
  notSaved: string;
  buttons: { start: string; next: string; back: string; restart: string; quiz: string };
  /** The message for newcomers in a channel. */
  post: { title: string; text: (report: string, minutes: number) => string };
}

/** "6 parts and 1 term": a list of counts, in the language's own way. */
function counted(language: Language, ...counts: readonly [count: number, one: string, many?: string][]): string {
  const named = counts.filter(([count]) => count > 0).map(([count, one, many]) => `${count} ${count === 1 ? one : (many ?? one)}`);
  if (language === 'zh') return named.join('、');
  return new Intl.ListFormat(language === 'en' ? 'en-GB' : language, { type: 'conjunction' }).format(named);
}

export const onboardingWords: Record<Language, OnboardingWords> = {
  en: {
    command: {
      name: 'onboard',
      description: 'A private tour of the report, at your own pace',
      report: { name: 'report', description: 'The report to be shown' },
    },
    welcome: (report, minutes) =>
      `A walk through **${report}** in about ${minutes} ${minutes === 1 ? 'minute' : 'minutes'}. Stop whenever you like: I keep your place, on every device.`,
    bot: 'I am a bot. What you read here is the report’s own words, each with the place where it stands.',
    seen: 'Only you see this tour. Admins of a server see who has finished it.',
    resumed: (date) => `You stopped here ${date}.`,
    titles: {
      welcome: 'Welcome',
      body: 'What it is',
      people: 'People and bodies',
      numbers: 'The numbers',
      glossary: 'Words to know',
      finish: 'That was it',
    },
    step: (step, steps) => `Step ${step} of ${steps}`,
    finished: (report) => `You now know your way around **${report}**.`,
    learnt: (parts, people, figures, terms) =>
      `${counted('en', [parts, 'part', 'parts'], [people, 'person or body', 'people and bodies'], [figures, 'figure', 'figures'], [terms, 'term', 'terms'])}. Ask about any of them with /ask, or see with /quiz what has stayed.`,
    common: 'Common knowledge, not from the report.',
    notSaved: 'Your place cannot be kept at the moment; the buttons work all the same.',
    buttons: { start: 'Start', next: 'Next', back: 'Back', restart: 'Start again', quiz: 'To the quiz' },
    post: {
      title: 'New here?',
      text: (report, minutes) =>
        `Get to know **${report}** in about ${minutes} ${minutes === 1 ? 'minute' : 'minutes'}: a private tour, at your own pace. I am a bot, and I show only what the report says.`,
    },
  },
  zh: {
    command: { name: '入门', description: '按自己的节奏私下浏览报告', report: { name: '报告', description: '要浏览的报告' } },
    welcome: (report, minutes) => `约 ${minutes} 分钟带您走一遍**${report}**。随时可以停下：我会记住进度，换设备也一样。`,
    bot: '我是机器人。这里的内容都是报告原文，并注明出处。',
    seen: '此导览只有您能看到；服务器管理员能看到谁已完成。',
    resumed: (date) => `您上次停在这里（${date}）。`,
    titles: { welcome: '欢迎', body: '这是什么机构', people: '人物与机构', numbers: '数字', glossary: '需要认识的词', finish: '导览结束' },
    step: (step, steps) => `第 ${step} 步，共 ${steps} 步`,
    finished: (report) => `您已经了解**${report}**的大概了。`,
    learnt: (parts, people, figures, terms) =>
      `${counted('zh', [parts, '个部分'], [people, '个人物和机构'], [figures, '个数字'], [terms, '个术语'])}。可以用 /提问 提问，或用 /测验 看看记住了多少。`,
    common: '常识，并非出自报告。',
    notSaved: '现在无法记住您的进度，但按钮照常可用。',
    buttons: { start: '开始', next: '下一步', back: '上一步', restart: '重新开始', quiz: '去做测验' },
    post: {
      title: '初来乍到？',
      text: (report, minutes) => `约 ${minutes} 分钟了解**${report}**：私下进行，节奏自定。我是机器人，只展示报告里的内容。`,
    },
  },
  fr: {
    command: {
      name: 'visite',
      description: 'Une visite privée du rapport, à votre rythme',
      report: { name: 'rapport', description: 'Le rapport à visiter' },
    },
    welcome: (report, minutes) =>
      `Une visite de **${report}**, en ${minutes} ${minutes === 1 ? 'minute' : 'minutes'} environ. Arrêtez-vous quand vous voulez : je garde votre place, sur tous vos appareils.`,
    bot: 'Je suis un robot. Ce que vous lisez ici, ce sont les mots mêmes du rapport, toujours avec leur source.',
    seen: 'Vous seul voyez cette visite. Les admins d’un serveur voient qui l’a terminée.',
    resumed: (date) => `Vous en étiez là ${date}.`,
    titles: {
      welcome: 'Bienvenue',
      body: 'Ce que c’est',
      people: 'Personnes et organismes',
      numbers: 'Les chiffres',
      glossary: 'Les mots à connaître',
      finish: 'C’est fini',
    },
    step: (step, steps) => `Étape ${step} sur ${steps}`,
    finished: (report) => `Vous savez maintenant vous repérer dans **${report}**.`,
    learnt: (parts, people, figures, terms) =>
      `${counted('fr', [parts, 'partie', 'parties'], [people, 'personne ou organisme', 'personnes et organismes'], [figures, 'chiffre', 'chiffres'], [terms, 'terme', 'termes'])}. Interrogez-moi avec /demander, ou voyez avec /quiz ce que vous avez retenu.`,
    common: 'Culture générale, non tirée du rapport.',
    notSaved: 'Votre progression ne peut pas être enregistrée pour le moment ; les boutons fonctionnent quand même.',
    buttons: { start: 'Commencer', next: 'Suivant', back: 'Retour', restart: 'Recommencer', quiz: 'Au quiz' },
    post: {
      title: 'Vous venez d’arriver ?',
      text: (report, minutes) =>
        `Découvrez **${report}** en ${minutes} ${minutes === 1 ? 'minute' : 'minutes'} environ : une visite privée, à votre rythme. Je suis un robot et ne montre que ce que dit le rapport.`,
    },
  },
  es: {
    command: {
      name: 'recorrido',
      description: 'Un recorrido privado por el informe, a su ritmo',
      report: { name: 'informe', description: 'El informe que se muestra' },
    },
    welcome: (report, minutes) =>
      `Un paseo por **${report}** en ${minutes} ${minutes === 1 ? 'minuto' : 'minutos'}, más o menos. Pare cuando quiera: recuerdo por dónde iba, en todos sus dispositivos.`,
    bot: 'Soy un bot. Lo que lee aquí son palabras del propio informe, siempre con su fuente.',
    seen: 'Solo usted ve este recorrido. Los administradores de un servidor ven quién lo ha terminado.',
    resumed: (date) => `Se detuvo aquí ${date}.`,
    titles: {
      welcome: 'Bienvenida',
      body: 'Qué es',
      people: 'Personas y organismos',
      numbers: 'Las cifras',
      glossary: 'Palabras que conviene conocer',
      finish: 'Eso es todo',
    },
    step: (step, steps) => `Paso ${step} de ${steps}`,
    finished: (report) => `Ya sabe orientarse en **${report}**.`,
    learnt: (parts, people, figures, terms) =>
      `${counted('es', [parts, 'parte', 'partes'], [people, 'persona u organismo', 'personas y organismos'], [figures, 'cifra', 'cifras'], [terms, 'término', 'términos'])}. Pregunte con /preguntar, o vea con /cuestionario cuánto recuerda.`,
    common: 'Conocimiento general, no procede del informe.',
    notSaved: 'Su progreso no se puede guardar ahora; los botones funcionan igualmente.',
    buttons: { start: 'Empezar', next: 'Siguiente', back: 'Atrás', restart: 'Empezar de nuevo', quiz: 'Al cuestionario' },
    post: {
      title: '¿Acaba de llegar?',
      text: (report, minutes) =>
        `Conozca **${report}** en ${minutes} ${minutes === 1 ? 'minuto' : 'minutos'}, más o menos: un recorrido privado, a su ritmo. Soy un bot y solo muestro lo que dice el informe.`,
    },
  },
};
