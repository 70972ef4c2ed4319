import MiniSearch from 'minisearch';
import { ask } from '../../src/answer/asked.ts';
import { headlineOf } from '../../src/answer/headline.ts';
import { lexiconOf } from '../../src/answer/lexicon.ts';
import { splitSentences } from '../../src/language/sentences.ts';
import { likelyWords } from '../../src/retrieval/answerWords.ts';
import { indexReport } from '../../src/retrieval/reportIndex.ts';
import { textReport } from '../../src/training/textReport.ts';
import type { Article } from './squad.ts';

/** What is compared of an answer, stated or not. */
export interface Reply {
  /** The id of the paragraph that comes first. */
  doc: string;
  sentence: string;
  /** What is emphasised, or all that is said where nothing is. */
  span: string;
  /** How sure it is that the report answers the question, by each figure that it has for it: higher is surer. */
  sure: Record<string, number>;
}

export type Contestant = (question: string) => Reply;

const NOTHING: Reply = { doc: '', sentence: '', span: '', sure: {} };

/** The engine, as it would say its best sentence if it stated it. */
export function engineOf(docs: Article['docs'], name: string): Contestant {
  const report = textReport(name, docs);
  const index = indexReport(report);
  const lexicon = lexiconOf([index]);
  const docOf = new Map(report.sections.flatMap((section) => section.paragraphs).map((paragraph, i) => [paragraph.id, docs[i]?.id ?? '']));
  return (text) => {
    const asked = ask(text, [], index, lexicon);
    const { ranked, decision } = asked;
    const [best] = ranked;
    if (!best) return NOTHING;
    const words = likelyWords(asked).find(({ candidate }) => candidate === best);
    const { headline, emphasis } = words ? headlineOf(words, asked.question.expects) : { headline: best.unit.sentence.text };
    return {
      doc: docOf.get(best.unit.paragraph.id) ?? '',
      sentence: best.unit.sentence.text,
      span: emphasis ? headline.slice(...emphasis) : headline,
      sure: { score: best.score, answerable: decision.answerable, right: decision.right },
    };
  };
}

/** MiniSearch as it comes: the best paragraph, and the best sentence of all as the answer. */
export function miniSearchOf(docs: Article['docs']): Contestant {
  const paragraphs = new MiniSearch({ fields: ['text'] });
  paragraphs.addAll(docs.map(({ id, text }) => ({ id, text })));
  const all = docs.flatMap(({ text }) => {
    const folded = text.replace(/\s+/g, ' ');
    return splitSentences(folded, 'en').map(([start, end]) => folded.slice(start, end));
  });
  const sentences = new MiniSearch({ fields: ['text'] });
  sentences.addAll(all.map((text, id) => ({ id, text })));
  return (question) => {
    const [paragraph] = paragraphs.search(question);
    const [best] = sentences.search(question);
    const sentence = all[Number(best?.id ?? -1)] ?? '';
    return paragraph ? { doc: String(paragraph.id), sentence, span: sentence, sure: { score: paragraph.score } } : NOTHING;
  };
}
