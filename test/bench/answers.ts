import { existsSync } from 'node:fs';
import { engineOf, miniSearchOf, type Contestant, type Reply } from '../support/contestants.ts';
import { exactMatch, f1, keptAt, mean } from '../support/squadScores.ts';
import { readSquadArticles, type Article } from '../support/squad.ts';

const FILE = '../shared/data/squad-dev-a.json.gz';
/** The share of answerable questions that must still be answered where the line between answers and misses is drawn. */
const KEPT = 0.95;

/** What one contestant reached on one article, a number a question. */
interface Scores {
  paragraph: number[];
  sentence: number[];
  exact: number[];
  overlap: number[];
  /** How sure it is that the report answers: questions of its own, of another article, and of its own with the answering paragraph gone. */
  own: Reply['sure'][];
  stranger: Reply['sure'][];
  removed: Reply['sure'][];
}

/**
 * Answers on SQuAD 2.0 dev, each article a report: `npm run bench -- answers [FILE]` or RAPPORTEUR_SQUAD. Beside it, in the same run, MiniSearch
 * as it comes, over paragraphs and over sentences. @returns the exit status.
 */
export function run([given]: string[] = []): number {
  const file = given ?? process.env.RAPPORTEUR_SQUAD ?? FILE;
  if (!existsSync(file)) {
    console.log(`answers: no ${file}. Give the path of squad-dev-a.json.gz (SQuAD 2.0 dev, half A) as argument or in RAPPORTEUR_SQUAD.`);
    return 1;
  }
  const smoke = process.argv.includes('--smoke');
  const articles = readSquadArticles(file, smoke ? { articles: 2, questions: 20 } : {});
  const contestants = { 'this engine': engineOf, 'MiniSearch, defaults': miniSearchOf };
  const all = Object.fromEntries(Object.keys(contestants).map((name) => [name, [] as Scores[]]));
  console.log(`${' '.repeat(36)}          right  sentence           span         caught at ${100 * KEPT} % kept`);
  console.log(`${'article'.padEnd(36)} asked   paragraph     holds    EM    F1  stranger  removed`);
  articles.forEach((article, at) => {
    const other = articles[(at + 1) % articles.length] ?? article;
    for (const [name, make] of Object.entries(contestants)) {
      const scores = measure(make, article, other.questions);
      all[name]?.push(scores);
      printRow(name === 'this engine' ? article.name : `  ${name}`, [scores]);
    }
  });
  for (const [name, scores] of Object.entries(all)) {
    for (const figure of Object.keys(scores[0]?.own[0] ?? {})) printRow(`ALL: ${name}, by ${figure}`, scores, figure);
  }
  return 0;
}

function measure(make: (docs: Article['docs'], name: string) => Contestant, article: Article, strangers: Article['questions']): Scores {
  const { name, docs, questions } = article;
  const whole = make(docs, name);
  const scores: Scores = { paragraph: [], sentence: [], exact: [], overlap: [], own: [], stranger: [], removed: [] };
  for (const { text, gold, answers } of questions) {
    const reply = whole(text);
    scores.paragraph.push(reply.doc === gold ? 1 : 0);
    scores.sentence.push(answers.some((answer) => reply.sentence.includes(answer)) ? 1 : 0);
    scores.exact.push(exactMatch(reply.span, answers));
    scores.overlap.push(f1(reply.span, answers));
    scores.own.push(reply.sure);
  }
  for (const { text } of strangers) scores.stranger.push(whole(text).sure);
  // Made anew without the paragraph, so that its words are not known to the report either.
  for (const gone of new Set(questions.map(({ gold }) => gold))) {
    const rest = make(
      docs.filter(({ id }) => id !== gone),
      name,
    );
    for (const { text, gold } of questions) if (gold === gone) scores.removed.push(rest(text).sure);
  }
  return scores;
}

/** One line, over one article or all; the line between answers and misses is drawn once over all that it covers, by one figure. */
function printRow(name: string, scores: readonly Scores[], figure = 'score'): void {
  const of = (what: 'paragraph' | 'sentence' | 'exact' | 'overlap'): number[] => scores.flatMap((one) => one[what]);
  const sure = (what: 'own' | 'stranger' | 'removed'): number[] =>
    scores.flatMap((one) => one[what].map((figures) => figures[figure] ?? -Infinity));
  const line = keptAt(KEPT, sure('own'));
  const caught = (what: 'stranger' | 'removed'): number => mean(sure(what).map((value) => (value < line ? 1 : 0)));
  const columns = [
    mean(of('paragraph')).toFixed(3).padStart(12),
    mean(of('sentence')).toFixed(3).padStart(10),
    (100 * mean(of('exact'))).toFixed(1).padStart(6),
    (100 * mean(of('overlap'))).toFixed(1).padStart(6),
    caught('stranger').toFixed(3).padStart(10),
    caught('removed').toFixed(3).padStart(9),
  ];
  console.log(`${name.padEnd(36)} ${String(of('exact').length).padStart(5)}${columns.join('')}`);
}
