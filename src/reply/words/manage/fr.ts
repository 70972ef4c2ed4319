import type { ManageWords } from './types.ts';

export const fr: ManageWords = {
  command: {
    name: 'gérer',
    description: 'Pour les admins : lacunes, statistiques, accueil, rapport',
    gaps: {
      name: 'lacunes',
      description: 'Ce qui a été demandé sans réponse',
      all: { name: 'tous', description: 'De tous les serveurs (pour le propriétaire du robot)' },
    },
    stats: {
      name: 'statistiques',
      description: 'Comment le robot est utilisé',
      days: { name: 'jours', description: 'Sur combien de jours' },
      all: { name: 'tous', description: 'De tous les serveurs (pour le propriétaire du robot)' },
    },
    onboarding: {
      name: 'accueil',
      description: 'Publier un message avec un bouton Commencer pour les nouveaux',
      channel: { name: 'salon', description: 'Où le publier' },
      report: { name: 'rapport', description: 'Le rapport que montre la visite' },
    },
  },
  ownersOnly: 'Seul le propriétaire du robot voit tous les serveurs. Dans un serveur, /manage montre ce qui est le sien.',
  gaps: {
    title: (count) => `${count} ${count === 1 ? 'question' : 'questions'} sans bonne réponse`,
    none: 'Aucune lacune : toutes les questions ont eu leur réponse.',
    counts: (missed, disliked, wordings, day) =>
      [
        ...(missed > 0 ? [`${missed} × absent du rapport`] : []),
        ...(disliked > 0 ? [`${disliked} × pas utile`] : []),
        ...(wordings > 1 ? [`${wordings} formulations`] : []),
        `dernière fois le ${day}`,
      ].join(' · '),
    nearest: 'Au plus près',
    mark: 'Marquer comme répondue…',
    marked: (question) => `Marquée comme répondue : « ${question} »`,
    csv: 'CSV',
    csvName: 'lacunes.csv',
    columns: [
      'question',
      'absent du rapport',
      'pas utile',
      'formulations',
      'langue',
      'premier jour',
      'dernier jour',
      'section la plus proche',
      'passage le plus proche',
    ],
  },
  stats: {
    title: (days) => `Les ${days} derniers jours`,
    questions: 'Questions',
    outcomes: {
      answer: 'répondues',
      passages: 'passages',
      notInReport: 'absentes du rapport',
      unclear: 'peu claires',
      smallTalk: 'bavardage',
    },
    commands: 'Posées par',
    message: 'message',
    button: 'bouton',
    latency: 'Temps de réponse',
    latencyValue: (median, p95) => `la moitié en ${median} ms, 95 % en ${p95} ms`,
    votes: 'Votes',
    votesValue: (helpful, not) => `👍 ${helpful} · 👎 ${not}`,
    onboarding: 'Accueil',
    onboardingValue: (finished, begun) => `${finished} l’ont terminé sur ${begun} qui l’ont commencé`,
    gaps: 'Lacunes',
    gapsValue: (open, closed) => `${open} ${open < 2 ? 'ouverte' : 'ouvertes'}, ${closed} ${closed < 2 ? 'fermée' : 'fermées'}`,
    none: 'aucun',
    chart: 'Questions par jour',
    chartAlt: (total, days, busiest, most) =>
      `Diagramme à barres de ${total} questions sur ${days} jours ; le jour le plus chargé est le ${busiest}, avec ${most}.`,
    series: { answered: 'répondues', missed: 'absentes du rapport', other: 'autres' },
    zone: (zone) => `Jours selon ${zone}`,
  },
  posted: (channel) => `Publié dans ${channel}.`,
  mayNotPost: (channel) =>
    `Je ne peux pas écrire dans ${channel} : donnez-moi là les droits « Voir le salon » et « Envoyer des messages ».`,
};
