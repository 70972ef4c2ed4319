import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { glossaryEntrySchema } from '../../src/corpus/schema.ts';
import { stem } from '../../src/language/stem.ts';
import { languageOf, toEnglish } from '../../src/question/foreign.ts';

const GLOSSARY = [
  {
    term: 'disaster governance',
    basis: 'common',
    definition: '-',
    names: { zh: ['灾害治理'], fr: ['gouvernance des catastrophes'], es: ['gobernanza de desastres'] },
  },
  {
    term: 'UNESCO headquarters',
    basis: 'common',
    definition: '-',
    names: { zh: ['联合国教科文组织总部'], fr: ["siège de l'UNESCO"], es: ['sede de la UNESCO'] },
  },
  { term: 'Robust Decision Making', basis: 'common', definition: '-', aliases: ['RDM'] },
  { term: 'Liu Yandong', basis: 'common', definition: '-', names: { zh: ['刘延东'] } },
  { term: 'held', basis: 'common', definition: '-', names: { zh: ['举行'] } },
].map((entry) => glossaryEntrySchema.parse(entry));

/** Read with the general vocabulary alone: what a report without a glossary gets. */
const RENDERED = {
  zh: [
    ['这个项目是谁资助的？', 'who funded project'],
    ['谁是中心主任？', 'who is centre director'],
    ['谁去了柏林？', 'who went Berlin'],
    ['中心是什么时候成立的？', 'when was centre founded'],
    ['研讨会持续了多久？', 'how long did seminar'],
    ['培训多久举办一次？', 'how often did training'],
    ['为什么选择北京？', 'why did selected Beijing'],
    ['学员是怎么选拔的？', 'how did trainee selected'],
    ['学员来自哪些国家？', 'which countries did trainee came from'],
    ['有多少个国家的代表参加了会议？', 'how many countries did representative attended conference'],
    ['项目的预算是多少？', 'how much budget was project'],
    ['女性学员的比例是多少？', 'what percentage of woman trainee'],
    ['报告的作者是谁？', 'who is report author'],
    ['图书馆的地址是什么？', 'what is library address'],
    ['什么是可持续发展？', 'what is sustainable development'],
    ['GDP是什么意思？', 'what does GDP mean'],
    ['该项目叫什么名字？', 'what is the name of project'],
    ['他们参观了哪些博物馆？', 'which museums did visit'],
    ['论坛是在柏林举行的吗？', 'was forum held in Berlin'],
    ['参加者是否超过50人？', 'was participant more than 50 people'],
    ['有没有学员来自非洲？', 'did trainee came from Africa'],
    ['签字仪式不是在上海举行的吗？', 'was signed ceremony not held in Shanghai'],
    ['谁没有出席会议？', 'who not attended conference'],
    ['第二届论坛在哪一年举行？', 'what year was second forum held'],
    ['2013年有几名志愿者？', 'how many volunteers did 2013'],
    ['合作伙伴有哪些？', 'which partners'],
    ['介绍一下培训项目', 'tell me about training project'],
    ['列出所有合作伙伴', 'list all partner'],
    ['請問誰資助了這個項目？', 'who funded project'],
    ['圖書館有多少員工？', 'how many staff did library'],
    ['收入增加了百分之几？', 'what percentage of income increased'],
    ['哪一个先发生，培训还是论坛？', 'which first happened training or forum'],
    ['委员会由几个部门组成？', 'how many departments did committee consists of'],
    ['中心的使命是什么', 'what is centre mission'],
    ['主任叫什么', 'what is the name of director'],
    ['会议于2013年3月15日召开吗？', 'did conference March 15 2013 held'],
    ['谁主持了开幕仪式？', 'who led opened ceremony'],
    ['他们用了什么方法？', 'what method'],
    ['报告提到了哪些风险？', 'which risks did report mentioned'],
    ['哪家公司赢得了奖项？', 'which company did won award'],
    ['年度报告是哪个月发布的？', 'what month was annual report published'],
    ['捐款总额是多少？', 'how much amount was donation'],
    ['最大的挑战是什么？', 'what is most large challenge'],
    ['有多少女性参加了工作坊？', 'how many women did attended workshop'],
    ['办公室在什么地方？', 'where was office'],
    ['课程持续几天？', 'how many days did course lasted'],
    ['至少有三十名专家出席吗？', 'did at least thirty expert attended'],
  ],
  fr: [
    ["Qui a signé l'accord ?", 'who signed agreement'],
    ['Quand le centre a-t-il été créé ?', 'when was centre founded'],
    ['Quand a eu lieu le séminaire ?', 'when was held seminar'],
    ["Combien de stagiaires venaient d'Afrique ?", 'how many trainees did came of Africa'],
    ['Combien a coûté le projet ?', 'how much did project cost'],
    ['Combien de temps a duré la formation ?', 'how long did lasted training'],
    ['À quelle fréquence la formation est-elle organisée ?', 'how often did training organized'],
    ['Pourquoi le projet a-t-il été rejeté ?', 'why did project rejected'],
    ['Comment les participants ont-ils été sélectionnés ?', 'how did participant selected'],
    ['Quelles universités ont participé au forum ?', 'which universities did attended in forum'],
    ['Quels sont les partenaires du centre ?', 'what are partners of centre'],
    ['Quel est le nom du directeur ?', 'what is the name of director'],
    ['Quel est le budget annuel ?', 'what is annual budget'],
    ['Que signifie STI ?', 'what does STI mean'],
    ["Qu'est-ce que les stagiaires ont visité ?", 'what did trainee visited'],
    ['Est-ce que le forum a eu lieu à Berlin ?', 'did forum held in Berlin'],
    ['Y avait-il plus de 50 participants ?', 'did more than 50 participant'],
    ['Le séminaire a-t-il eu lieu le 25 septembre 2012 ?', 'did seminar held September 25 2012'],
    ['En quelle année la bibliothèque a-t-elle ouvert ?', 'what year was library opened'],
    ['ou est le siege du centre', 'where was headquarters of centre'],
    ['quel pourcentage des usagers sont satisfaits', 'what percentage of user satisfied'],
    ['Parlez-moi de la formation', 'tell me about training'],
    ['Donnez-moi la liste des participants', 'list participant'],
    ['Qui sont les membres du conseil ?', 'who are members of board'],
    ['Avec qui le centre a-t-il coopéré ?', 'who centre cooperated'],
    ['De quel pays venaient les experts ?', 'which country was came expert'],
    ["Qui n'a pas assisté à la réunion ?", 'who not attended meeting'],
    ['Le centre est-il situé à Shanghai ?', 'did centre located in Shanghai'],
    ['combien de livres ont été prêtés en novembre 2012', 'how many books did loan in November 2012'],
    ["Les stagiaires ont visité un musée, n'est-ce pas ?", 'did trainee visited museum'],
    ['Qui a écrit le rapport ?', 'who wrote report'],
    ['Qui est allé à Berlin ?', 'who went in Berlin'],
    ["Qui sont les auteurs de l'étude ?", 'who are authors of study'],
    ['Quel est le montant total des dons ?', 'what is total amount of donation'],
    ["Quels défis l'organisation a-t-elle rencontrés ?", 'which challenges did organization met'],
    ['Dans quel pays se trouve le siège ?', 'which country was located headquarters'],
    ['Depuis quand le réseau existe-t-il ?', 'when was network exist'],
    ["Combien de jours a duré l'atelier ?", 'how many days did lasted workshop'],
    ['Quelle entreprise a remporté le prix ?', 'which company did won award'],
    ['Les bénévoles ont-ils reçu une formation ?', 'did volunteer received training'],
    ['Où travaillent les chercheurs ?', 'where was worked researcher'],
    ["Quel est l'objectif principal du programme ?", 'what is main goal of programme'],
    ['Moins de 20 experts étaient-ils présents ?', 'did fewer than 20 expert attended'],
  ],
  es: [
    ['¿Cuándo se fundó el centro?', 'when was founded centre'],
    ['¿Dónde se celebró el foro?', 'where was held forum'],
    ['¿Quién financió el proyecto?', 'who funded project'],
    ['¿Quién fue a Berlín?', 'who went Berlin'],
    ['¿Quién fue la directora?', 'who is director'],
    ['¿Cuántos alumnos venían de África?', 'how many trainees did came of Africa'],
    ['¿Cuánto costó el proyecto?', 'how much did project cost'],
    ['¿Cuánto tiempo duró la formación?', 'how long did lasted training'],
    ['¿Con qué frecuencia se organiza el curso?', 'how often did organized course'],
    ['¿Por qué se eligió Pekín?', 'why did selected Beijing'],
    ['¿Cómo se seleccionaron los participantes?', 'how did selected participant'],
    ['¿Qué universidades participaron en el foro?', 'what universities did attended in forum'],
    ['¿Cuáles son los socios del centro?', 'what are partners of centre'],
    ['¿Cómo se llama el proyecto?', 'what is the name of project'],
    ['¿Cuál es el nombre del director?', 'what is the name of director'],
    ['¿Qué significa STI?', 'what does STI mean'],
    ['¿Qué es el desarrollo sostenible?', 'what is sustainable development'],
    ['¿Se celebró el foro en Berlín?', 'did held forum in Berlin'],
    ['¿Hubo más de 50 participantes?', 'did more than 50 participant'],
    ['¿El seminario fue el 25 de septiembre de 2012?', 'did seminar September 25 2012'],
    ['¿En qué año abrió la biblioteca?', 'what year was opened library'],
    ['donde esta la sede del centro', 'where was headquarters of centre'],
    ['que porcentaje de los usuarios esta satisfecho', 'what percentage of user satisfied'],
    ['Háblame de la formación', 'tell me about training'],
    ['Enumera los socios', 'list partner'],
    ['¿Quiénes son los miembros de la junta?', 'who are members of board'],
    ['¿Con quién cooperó el centro?', 'who cooperated centre'],
    ['¿Quién no asistió a la reunión?', 'who not attended meeting'],
    ['¿Por quién fue organizado el taller?', 'who organized workshop'],
    ['¿Cuántas personas vinieron?', 'how many people came'],
    ['quien firmo el acuerdo', 'who signed agreement'],
    ['¿Qué hicieron los estudiantes en Shanghái?', 'what do student in Shanghai'],
    ['los alumnos visitaron un museo, ¿verdad?', 'did trainee visited museum'],
    ['¿Quién escribió el informe?', 'who wrote report'],
    ['¿Quiénes son los autores del estudio?', 'who are authors of study'],
    ['¿Cuál es el importe total de las donaciones?', 'what is total amount of donation'],
    ['¿Qué retos encontró la organización?', 'what challenges did met organization'],
    ['¿En qué país está la sede?', 'what country did headquarters'],
    ['¿Cuántos días duró el taller?', 'how many days did lasted workshop'],
    ['¿Qué empresa ganó el premio?', 'what company did won award'],
    ['¿Los voluntarios recibieron formación?', 'did volunteer received training'],
    ['¿Dónde trabajan los investigadores?', 'where was worked researcher'],
    ['¿Cuál es el objetivo principal del programa?', 'what is main goal of programme'],
    ['¿Había menos de 20 expertos presentes?', 'did fewer than 20 expert attended'],
    ['¿Cuándo se publicó el informe anual?', 'when was published annual report'],
  ],
} as const;

const WITH_GLOSSARY = [
  ['zh', '论坛是在柏林举行的吗？', 'was forum held in Berlin'],
  ['zh', '谁资助了灾害治理项目？', 'who funded disaster governance project'],
  ['zh', '联合国教科文组织总部在哪里？', 'where was UNESCO headquarters'],
  ['zh', '刘延东是什么职务？', 'what position did Liu Yandong'],
  ['zh', '2012年11月25日刘延东在哪个城市？', 'which city did November 25 2012 Liu Yandong'],
  ['fr', "Où se trouve le siège de l'UNESCO ?", 'where was located UNESCO headquarters'],
  ['fr', 'Où est le SIÈGE DE L’UNESCO ?', 'where was UNESCO headquarters'],
  ['fr', 'Quel prix « Robust Decision Making » a-t-il remporté ?', 'which award did Robust Decision Making won'],
  ['fr', 'Qui a financé le projet de gouvernance des catastrophes ?', 'who funded project of disaster governance'],
  ['es', '¿Dónde está la sede de UNESCO?', 'where was UNESCO headquarters'],
  ['es', '¿Quién financió la gobernanza de desastres?', 'who funded disaster governance'],
] as const;

const UNKNOWN = [
  ['zh', '谁发明了蒸汽火车？', ['发明', '蒸汽火车']],
  ['zh', '中心养了几只熊猫？', ['养', '熊猫']],
  ['fr', 'Combien de grenouilles vivent au centre ?', ['grenouilles']],
  ['es', '¿Cuántas ranas viven en el centro?', ['ranas']],
  ['fr', 'Quelle couleur a le chat du directeur ?', ['chat']],
  ['es', '¿De qué color es el gato del director?', ['gato']],
  ['es', '¿Cuántos perros tiene el centro?', ['perros']],
  ['fr', "Quelle est la recette de la soupe à l'oignon ?", ['soupe', 'oignon']],
] as const;

const LANGUAGES = [
  [
    'en',
    [
      'Who funded the project?',
      'comment on the report',
      'CISTRAT',
      'Liu Yandong',
      'Rio de Janeiro',
      'Médecins Sans Frontières',
      'La Paz',
      'What is 灾害治理?',
      'Who is 刘延东?',
      'Who wrote "La vie est belle"?',
      'Did El País report on the forum?',
      'what does raison d’être mean',
      'résumé',
      'a la carte menu',
      'pour the water on the plan',
      'who visited the Musée du Louvre?',
      'how many students',
      'The budget of Los Angeles',
      '',
      '???',
      '2012',
      'Son of the director',
      'No me',
      'me too',
      'Tell me about the Casa de la Moneda',
      'budget doubled y/n',
    ],
  ],
  ['zh', ['谁', '资助', 'CISTRAT是什么？', 'Howard Shatz 是谁？', '预算', '你好', 'UNESCO总部在哪']],
  [
    'fr',
    [
      'Qui ?',
      'pourquoi ?',
      'Où est le centre ?',
      'combien de pays',
      'liste des participants au séminaire',
      "Qu'est-ce que UNESCO ?",
      'le budget du projet est de combien ?',
      'Shatz est-il économiste ?',
      'quel etait le budget',
      'à quelle date ?',
    ],
  ],
  [
    'es',
    [
      '¿Quién?',
      '¿Shatz?',
      'quien firmo',
      'donde esta el centro',
      'cuantos alumnos',
      'por qué',
      '¿Fue en Berlín?',
      'lista de los participantes del seminario',
      'el presupuesto del proyecto',
      'cual es el presupuesto anual',
      'que es UNESCO',
    ],
  ],
] as const;

describe('the language of a message', () => {
  it.each(LANGUAGES.flatMap(([language, texts]) => texts.map((text) => [text, language] as const)))('"%s" is %s', (text, language) => {
    expect(languageOf(text)).toBe(language);
  });
});

describe('a foreign question in English', () => {
  it.each(
    Object.entries(RENDERED).flatMap(([language, rows]) =>
      rows.map(([text, english]) => [text, english, language as keyof typeof RENDERED] as const),
    ),
  )('"%s" is "%s"', (text, english, language) => {
    expect(languageOf(text)).toBe(language);
    expect(toEnglish(text, language, []).text).toBe(english);
  });

  it.each(WITH_GLOSSARY)('uses the names of the glossary (%s): "%s" is "%s"', (language, text, english) => {
    const { text: rendered, unknown } = toEnglish(text, language, GLOSSARY);
    expect(rendered).toBe(english);
    expect(unknown).toEqual([]);
  });

  it.each(UNKNOWN)('names the words that it does not know (%s): "%s"', (language, text, words) => {
    expect(toEnglish(text, language, GLOSSARY).unknown).toEqual(words);
  });

  it('keeps as what each word was asked', () => {
    const { sources } = toEnglish('Quel était le budget annuel ?', 'fr', GLOSSARY);
    expect([sources.get(stem('budget')), sources.get(stem('annual'))]).toEqual(['budget', 'annuel']);
    expect(toEnglish('請問預算是多少？', 'zh', GLOSSARY).sources.get(stem('budget'))).toBe('預算');
    expect(toEnglish('¿Cuál fue el presupuesto?', 'es', GLOSSARY).sources.get(stem('budget'))).toBe('presupuesto');
  });

  it.each([
    ['fr', 'Salut, combien de stagiaires ?', 'Combien de stagiaires ?'],
    ['fr', 'Bonsoir, combien de stagiaires ? Merci d’avance', 'Combien de stagiaires ?'],
    ['es', 'Buenos días, ¿cuántos alumnos hubo?', '¿Cuántos alumnos hubo?'],
    ['zh', '你好，有多少学员？', '有多少学员？'],
    ['zh', '早上好！请问有多少学员？谢谢', '有多少学员？'],
  ] as const)('leaves a greeting aside (%s): "%s"', (language, greeting, question) => {
    expect(toEnglish(greeting, language, [])).toEqual(toEnglish(question, language, []));
  });

  it('leaves English as it is', () => {
    expect(toEnglish('Who funded it?', 'en', GLOSSARY)).toEqual({ text: 'Who funded it?', unknown: [], sources: new Map() });
  });

  it('never throws, whatever is typed', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'grapheme', maxLength: 200 }), fc.string({ unit: 'binary', maxLength: 200 })),
        fc.constantFrom('zh', 'fr', 'es', 'en'),
        (text, language) => {
          languageOf(text);
          expect(typeof toEnglish(text, language, GLOSSARY).text).toBe('string');
        },
      ),
    );
  });
});
