import { isStopWord } from '../language/stopWords.ts';
import { tokenize } from '../language/tokens.ts';
import { likelyWords } from '../retrieval/answerWords.ts';
import { weighAnswer } from '../retrieval/weighAnswer.ts';
import type { Asked } from './asked.ts';
import { isBareName } from './bareName.ts';
import { asksYesNo, isOperator } from './claim.ts';
import { compare } from './comparison.ts';
import { commonOf } from './common.ts';
import { hasContactAsked } from './contactAsked.ts';
import { asksCount, hasNumber } from './countAsked.ts';
import { count } from './counting.ts';
import { define } from './definition.ts';
import { examplesOf } from './examples.ts';
import { fromFact } from './fromFact.ts';
import { leaderFirst } from './leader.ts';
import { namesMembers } from './membersAsked.ts';
import { miss } from './miss.ts';
import { nearest, nearFacts, opening, overview } from './passages.ts';
import { fromSentence, isSure } from './sentence.ts';
import { signaturesFirst } from './signature.ts';
import { THRESHOLDS } from './thresholds.ts';
import { twoReadings } from './twoReadings.ts';
import type { Answer, Explanation } from './types.ts';
import { yesOrNo } from './yesNo.ts';

/** Facts that a near answer shows. */
const NEAR_FACTS = 2;

/** What asks who someone is by name. A person who is told of without one, "a member of the institute", is then no answer, nor near one. */
const ASKS_NAME = /\bnames?\b|\bcalled\s*\?*$/i;
const NAMELESS = /^(?:[Aa]n?|[Oo]ne|[Ss]ome|[Ss]everal|[Tt]wo|[Tt]hree) (?=\p{Ll})/u;

/** What may ask for a fact, a list or a meaning: a meaning where the report tells one. */
const WHAT_IS =
  /^(?:(?:so|and|ok)\s)?(?:what(?:['’]?s|\s(?:is|are))|wtf (?:is|are)|who are)\s(?:(?:an?|the|this|these)\s)?(?:[^\s,;]+\s?){1,4}\??$|=\s*\?\s*$/i;

/** Whether an answer has a word or number that the question has not: seven questions of all sets had a likeliest fact without one, and none was answered by it. */
function tellsMore(answer: string, question: string): boolean {
  const asked = new Set(tokenize(question).map(({ stem }) => stem));
  return tokenize(answer).some(({ norm, stem, value }) => (value !== undefined || !isStopWord(norm)) && !asked.has(stem));
}

/** Answers a question from one report: the first kind of answer that holds, and why the others did not. */
export function answerOne(asked: Asked): { answer: Answer; gates: Explanation['gates'] } {
  const gates: Explanation['gates'] = [];
  const gate = (name: string, passed: boolean, detail: string): boolean => {
    gates.push({ name, passed, detail });
    return passed;
  };
  const { question, ranked, decision, facts, factDecision } = asked;
  const [fact] = facts;
  // Who wrote the file knows what answers the question.
  const known = asked.wordForWord === 'fact';
  const counts = known || fact === undefined || !asksCount(question.read) || gate('number', hasNumber(fact.fact.answer), fact.fact.id);
  const named =
    known ||
    fact?.fact.type !== 'person' ||
    !ASKS_NAME.test(question.read) ||
    gate('named', !NAMELESS.test(fact.fact.answer), fact.fact.id);
  const tells = known || fact === undefined || gate('tells', tellsMore(fact.fact.answer, question.read), fact.fact.id);
  const factHolds =
    fact !== undefined &&
    counts &&
    named &&
    tells &&
    gate('fact', factDecision.stated >= THRESHOLDS.fact, `${fact.fact.id} ${factDecision.stated.toFixed(2)}`);

  const { foreign } = asked;
  if (foreign && !gate('language', foreign.unknown.length === 0, foreign.text))
    return { answer: { ...miss(asked), missing: foreign.unknown }, gates };
  if (question.kind === 'passage' && question.terms.length === 0 && !foreign) return { answer: opening(asked), gates };
  // "Is that true?" says nothing of its own.
  if (question.terms.length === 0 || (question.kind === 'yesNo' && question.terms.every(({ norm }) => isOperator(norm))))
    return { answer: { ...commonOf(asked, 1), outcome: 'unclear', reason: 'empty', choices: examplesOf(asked.index) }, gates };
  if (!known && !gate('contact', hasContactAsked(question.read, asked.index.report), question.read)) return { answer: miss(asked), gates };
  const bare = (question.kind === 'fact' || question.kind === 'list') && gate('bareName', isBareName(asked), question.read);
  if (question.kind === 'definition' || WHAT_IS.test(question.read) || bare) {
    const definition = define(asked);
    if (gate('definition', definition !== undefined, question.read) && definition) return { answer: definition, gates };
  }
  if (question.kind === 'comparison') {
    const comparison = compare(asked);
    if (gate('comparison', comparison !== undefined, question.read) && comparison) return { answer: comparison, gates };
  }
  if (question.kind === 'passage' && ranked.length > 0) return { answer: overview(asked), gates };
  // "Do more have a job or a place?" compares no two sides, but still wants a yes or no.
  if (question.kind === 'yesNo' || (question.kind === 'comparison' && asksYesNo(question.read))) {
    const verdict = yesOrNo(asked);
    if (gate('yesNo', verdict !== undefined, 'the evidence settles it') && verdict) return { answer: verdict, gates };
    if (fact !== undefined && gate('nearFact', factDecision.told >= THRESHOLDS.nearFact, factDecision.told.toFixed(2)))
      return { answer: nearFacts(asked), gates };
    const missed = miss(asked);
    const near =
      asked.wordForWord !== 'silence' &&
      gate('words', missed.missing.length === 0, missed.missing.join(', ')) &&
      gate('nearAnswerable', decision.answerable >= THRESHOLDS.nearAnswerable, decision.answerable.toFixed(2));
    return { answer: near ? nearest(asked) : missed, gates };
  }
  if (bare && !factHolds) return { answer: overview(asked), gates };
  const counted = count(asked);
  if (counted && gate('count', true, counted.headline)) return { answer: counted, gates };
  const readings = twoReadings(asked);
  if (readings && gate('twoReadings', true, readings.join(' | ')))
    return { answer: { ...commonOf(asked, 0.5), outcome: 'unclear', reason: 'ambiguous', choices: readings }, gates };
  if (factHolds) return { answer: fromFact(asked, fact), gates };
  if (fact !== undefined)
    return {
      answer:
        named &&
        (counts || facts.slice(0, NEAR_FACTS).some((other) => hasNumber(other.fact.quote))) &&
        gate('nearFact', factDecision.told >= THRESHOLDS.nearFact, factDecision.told.toFixed(2))
          ? nearFacts(asked)
          : miss(asked),
      gates,
    };
  const likely = likelyWords(asked);
  const byName = leaderFirst(asked, likely) ?? signaturesFirst(asked, likely);
  if (byName && gate('leader', true, byName[0]?.candidate.unit.sentence.text ?? '')) return { answer: nearest(asked, byName), gates };
  if (!gate('members', namesMembers(asked), question.read)) return { answer: miss(asked), gates };
  const weighed = weighAnswer(asked, likely);
  const isAnswerable = weighed.report >= THRESHOLDS.answerable || weighed.sentence >= THRESHOLDS.answeredBy;
  if (!gate('answerable', isAnswerable, weighed.report.toFixed(2))) return { answer: miss(asked), gates };
  // A term that no sentence defines is not stated to be what one says with it.
  const sentence = question.kind === 'definition' ? undefined : fromSentence(asked, likely, weighed.sentence);
  if (sentence && gate('stated', isSure(sentence), sentence.confidence.toFixed(2))) return { answer: sentence, gates };
  return { answer: ranked.length > 0 ? nearest(asked, likely) : miss(asked), gates };
}
