import {
  judgeInputs,
  makePass,
  readQuestion,
  readWords,
  SUM_SHARE,
  TABLES,
  type Pass,
  type QuestionRow,
  type Reader,
  type SentenceRow,
} from '../retrieval/reader.ts';
import { MATCH_FEATURES, WORD_FEATURES } from '../retrieval/wordFeatures.ts';
import { randomFrom } from './random.ts';

/** A question with sentences that could answer it, of which some do. */
export interface Ranking extends QuestionRow {
  rows: SentenceRow[];
  right: boolean[];
  weight: number;
}

/** How many numbers there are a word, and a word and sentence. */
export const WIDTHS = { word: WORD_FEATURES.length, match: MATCH_FEATURES.length } as const;

/** How a training run is set, see the script that calls it. */
export interface ReaderSettings {
  word: number;
  match: number;
  units: number;
  hidden: number;
  epochs: number;
  /** The highest rate: it rises to it in the first tenth and falls to nothing, as a cosine, after that. */
  rate: number;
  decay: number;
  /** The share of the inputs of the layer above the words that is hidden from it, drawn anew each time (Srivastava et al. 2014). */
  dropout: number;
  batch: number;
  seed: number;
}

/** 'ranking': minus the logarithm of the share of softmax that the right sentences get; 'deciding': cross-entropy of each sentence. */
export type Loss = 'ranking' | 'deciding';

/** Trains by Adam (Kingma and Ba 2015). */
export function trainReader(all: readonly Ranking[], loss: Loss, settings: ReaderSettings): Reader {
  const groups = all.filter(({ words, right }) => words.length > 0 && (loss === 'deciding' || right.includes(true)));
  const random = randomFrom(settings.seed);
  const weights = startingWeights(groups, settings, random);
  const gradient = emptyLike(weights);
  const mean = emptyLike(weights);
  const square = emptyLike(weights);
  const maskOf = (length: number): Float64Array =>
    Float64Array.from({ length }, () => (random() < settings.dropout ? 0 : 1 / (1 - settings.dropout)));
  const order = groups.map((_, i) => i);
  const steps = settings.epochs * Math.ceil(order.length / settings.batch);
  let step = 0;
  for (let epoch = 0; epoch < settings.epochs; epoch += 1) {
    for (let i = order.length - 1; i > 0; i -= 1) {
      const j = Math.floor(random() * (i + 1));
      [order[i], order[j]] = [order[j]!, order[i]!];
    }
    for (let start = 0; start < order.length; start += settings.batch) {
      for (const table of TABLES) gradient[table].fill(0);
      for (const index of order.slice(start, start + settings.batch)) addGradient(groups[index]!, loss, weights, gradient, maskOf);
      const done = step / steps;
      const rate = settings.rate * Math.min(1, done * 10) * 0.5 * (1 + Math.cos(Math.PI * done));
      step += 1;
      for (const table of TABLES) {
        const [w, g, m, v] = [weights[table], gradient[table], mean[table], square[table]];
        for (let i = 0; i < w.length; i += 1) {
          const slope = g[i]! / settings.batch + settings.decay * w[i]!;
          m[i] = 0.9 * m[i]! + 0.1 * slope;
          v[i] = 0.999 * v[i]! + 0.001 * slope * slope;
          w[i]! -= (rate * (m[i]! / (1 - 0.9 ** step))) / (Math.sqrt(v[i]! / (1 - 0.999 ** step)) + 1e-8);
        }
      }
    }
  }
  for (const table of TABLES) weights[table] = weights[table].map((value) => Math.round(value * 1e4) / 1e4);
  return weights;
}

function startingWeights(groups: readonly Ranking[], { word, match, units, hidden }: ReaderSettings, random: () => number): Reader {
  const [group] = groups;
  if (!group) throw new Error('trainReader: no question has a right sentence among its rows: does each report stand beside its questions?');
  const [row] = group.rows;
  const features = row?.features.length ?? 0;
  const inputs = features + 2 * units;
  const drawn = (count: number, fan: number): Float64Array =>
    Float64Array.from({ length: count }, () => (random() * 2 - 1) / Math.sqrt(fan));
  return {
    word: drawn(units * word, word + match),
    match: drawn(units * match, word + match),
    wordBias: new Float64Array(units),
    attention: new Float64Array(word),
    sentence: drawn(hidden * inputs, inputs),
    question: drawn(hidden * group.question.length, inputs),
    hiddenBias: new Float64Array(hidden),
    output: drawn(hidden, hidden),
    direct: new Float64Array(inputs),
  };
}

const emptyLike = (weights: Reader): Reader =>
  Object.fromEntries(TABLES.map((table) => [table, new Float64Array(weights[table].length)])) as Reader;

/**
 * Adds what one question asks of each weight.
 * @param maskOf what each input of the layer above the words is multiplied by, for so many of them.
 */
export function addGradient(
  group: Ranking,
  loss: Loss,
  weights: Reader,
  gradient: Reader,
  maskOf?: (inputs: number) => Float64Array,
): void {
  const units = weights.wordBias.length;
  const wordWidth = weights.attention.length;
  const reading = readQuestion(weights, group);
  const { shares } = reading;
  const passes = group.rows.map((row) => {
    const pass = makePass(weights, reading);
    readWords(weights, reading, row, pass);
    const mask = maskOf?.(pass.inputs.length);
    mask?.forEach((kept, f) => (pass.inputs[f]! *= kept));
    judgeInputs(weights, reading, pass);
    return { ...pass, mask };
  });
  const deltas = slopes(
    passes.map(({ score }) => score),
    group.right,
    loss,
  );
  const ofWords = new Float64Array(reading.words.length);
  const ofShares = new Float64Array(shares.length);
  const ofHidden = new Float64Array(reading.hidden.length);
  passes.forEach((pass, i) => {
    const delta = group.weight * deltas[i]!;
    if (Math.abs(delta) < 1e-6) return;
    const ofShown = back(delta, pass, weights, gradient, ofHidden);
    const { mask } = pass;
    const ofInputs = mask ? ofShown.map((value, f) => value * mask[f]!) : ofShown;
    backThroughWords(ofInputs, pass.seen, group.rows[i]!.matches, shares, gradient.match, ofWords, ofShares);
  });
  ofHidden.forEach((slope, j) => {
    gradient.hiddenBias[j]! += slope;
    for (let f = 0; f < group.question.length; f += 1)
      gradient.question[j * group.question.length + f]! += slope * (group.question[f] ?? 0);
  });
  const pull = shares.reduce((sum, share, w) => sum + share * ofShares[w]!, 0);
  shares.forEach((share, w) => {
    const ofLogit = share * (ofShares[w]! - pull);
    for (let f = 0; f < wordWidth; f += 1) {
      const value = group.words[w * wordWidth + f] ?? 0;
      gradient.attention[f]! += ofLogit * value;
      for (let k = 0; k < units; k += 1) gradient.word[k * wordWidth + f]! += ofWords[w * units + k]! * value;
    }
    for (let k = 0; k < units; k += 1) gradient.wordBias[k]! += ofWords[w * units + k]!;
  });
}

/** The slope of the loss in each score. */
function slopes(scores: readonly number[], right: readonly boolean[], loss: Loss): number[] {
  if (loss === 'deciding') return scores.map((score, i) => 1 / (1 + Math.exp(-score)) - (right[i] ? 1 : 0));
  const top = Math.max(...scores);
  const exps = scores.map((score) => Math.exp(score - top));
  const total = exps.reduce((sum, value) => sum + value, 0);
  const good = exps.reduce((sum, value, i) => sum + (right[i] ? value : 0), 0);
  return exps.map((value, i) => value / total - (right[i] ? value / good : 0));
}

/** What a sentence asks of the weights of its layer, added to their gradient; what it asks of the inputs of that layer. */
function back(delta: number, { inputs, hidden }: Pass, weights: Reader, gradient: Reader, ofHidden: Float64Array): Float64Array {
  // Each by a name of its own: this is where the time goes.
  const { direct, output, sentence } = weights;
  const { direct: ofDirect, output: ofOutput, sentence: ofSentence } = gradient;
  const ofInputs = new Float64Array(inputs.length);
  for (let f = 0; f < inputs.length; f += 1) {
    ofDirect[f]! += delta * inputs[f]!;
    ofInputs[f] = delta * direct[f]!;
  }
  for (let j = 0, at = 0; j < hidden.length; j += 1) {
    const value = hidden[j]!;
    const slope = delta * output[j]! * (1 - value * value);
    ofOutput[j]! += delta * value;
    ofHidden[j]! += slope;
    for (let f = 0; f < inputs.length; f += 1, at += 1) {
      ofSentence[at]! += slope * inputs[f]!;
      ofInputs[f]! += slope * sentence[at]!;
    }
  }
  return ofInputs;
}

/** The same for the layer that sees the words: adds to the gradient of how they are had, and to what is asked of each word's units and share. */
function backThroughWords(
  ofInputs: Float64Array,
  seen: Float64Array,
  matches: ArrayLike<number>,
  shares: Float64Array,
  ofMatch: Float64Array,
  ofWords: Float64Array,
  ofShares: Float64Array,
): void {
  // An imported binding is looked up each time, where tsx runs this.
  const sumShare = SUM_SHARE;
  const units = seen.length / shares.length;
  const width = ofMatch.length / units;
  const alike = ofInputs.length - units;
  const counted = alike - units;
  for (let w = 0, at = 0; w < shares.length; w += 1) {
    const share = shares[w]!;
    for (let k = 0; k < units; k += 1, at += 1) {
      const value = seen[at]!;
      ofShares[w]! += ofInputs[counted + k]! * value;
      const slope = (ofInputs[counted + k]! * share + ofInputs[alike + k]! * sumShare) * (1 - value * value);
      ofWords[at]! += slope;
      for (let f = 0, to = k * width, from = w * width; f < width; f += 1, to += 1, from += 1) ofMatch[to]! += slope * matches[from]!;
    }
  }
}
