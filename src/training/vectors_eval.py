"""What the word vectors are worth. `python src/training/vectors_eval.py` prints both measures for the table that ships.

Pairs: how often a related pair (vector-pairs.txt) is nearer than a random one and than a pair near in topic but different (AUROC).
Questions: in half A of SQuAD 2.0's dev set, of all sentences of the question's article, does the best one hold the answer? A sentence scores
each question word's idf times the best match among its words: 1 for the same Porter stem, else scale * similarity where that is >= threshold.
"""

import collections
import gzip
import json
import math
import pathlib
import random
import re
import struct
import sys

import numpy as np
import snowballstemmer

from vectors_words import FUNCTION_WORDS, bases

HERE = pathlib.Path(__file__).resolve().parent
TABLE = HERE.parent / "language/data/vectors.bin"
SQUAD = HERE.parents[2] / "shared/data/squad-dev-a.json.gz"
# The same two figures as in wordVectors.ts.
ZERO_AT, HALF_AT = -0.6, -0.2
LENGTH_COST = 0.006  # of the mean idf per word: the best for exact matching alone
RANDOM_PAIRS = 20_000


class Table:
    def __init__(self, path):
        data = pathlib.Path(path).read_bytes()
        _, words, dimensions, length = struct.unpack_from("<4sIII", data)
        vectors = np.frombuffer(data, np.int8, words * dimensions, 16).reshape(words, dimensions).astype(np.float32)
        self.unit = vectors / np.linalg.norm(vectors, axis=1, keepdims=True)
        self.crowd = np.frombuffer(data, np.uint8, words, 16 + words * dimensions).astype(np.float32) / 255
        self.words = data[-length:].decode().split("\n")
        self.index = {w: i for i, w in enumerate(self.words)}

    def rows(self, word):
        """The word's own row and that of the form that it may inflect, -1 where there is none."""
        return [self.index.get(word, -1), next((self.index[w] for w in bases(word) if w in self.index), -1)]

    def nearness(self, a, b):
        """CSLS (Conneau et al. 2018) of all words a x b: the best of their forms; -9 where either is unknown."""
        best = np.full((len(a), len(b)), -9.0, np.float32)
        of_a, of_b = np.array([self.rows(w) for w in a]), np.array([self.rows(w) for w in b])
        for i in of_a.T:
            for j in of_b.T:
                near = 2 * self.unit[i] @ self.unit[j].T - self.crowd[i][:, None] - self.crowd[j][None]
                near[i[:, None] == j[None]] = 1
                near[i < 0] = -9
                near[:, j < 0] = -9
                best = np.maximum(best, near)
        return best

    def similarity(self, a, b):
        return np.clip((self.nearness(a, b) - ZERO_AT) / (HALF_AT - ZERO_AT) / 2, 0, 1)


def read_pairs():
    """(related, different): lists of (asker's word, report's word)."""
    lines = (HERE / "vector-pairs.txt").read_text().splitlines()
    text = "\n".join(line for line in lines if not line.startswith("#"))
    related, different = text.split("[related]")[1].split("[different]")
    return [[tuple(p.split()) for p in re.split(r"[,\n]\s*", part.strip())] for part in (related, different)]


def auroc(high, low):
    ranks = np.concatenate([high, low]).argsort(kind="stable").argsort(kind="stable")
    return (ranks[: len(high)].sum() - len(high) * (len(high) - 1) / 2) / len(high) / len(low)


def pair_figures(table):
    known = [[(a, b) for a, b in pairs if max(table.rows(a)) >= 0 and max(table.rows(b)) >= 0] for pairs in read_pairs()]
    related, different = known
    rng, others = random.Random(7), []
    while len(others) < RANDOM_PAIRS:
        pair = (rng.choice(related)[0], rng.choice(related)[1])
        if pair not in related and pair[::-1] not in related and pair[0] != pair[1]:
            others.append(pair)

    def nearness(pairs):
        return np.array([table.nearness([a], [b])[0, 0] for a, b in pairs])

    r, d, o = nearness(related), nearness(different), nearness(others)
    print(f"{len(related)} related, {len(different)} different pairs: AUROC {auroc(r, o):.3f} to random, {auroc(r, d):.3f} to different ones")
    for value in (0.25, 0.5, 0.75):
        cut = ZERO_AT + 2 * value * (HALF_AT - ZERO_AT)
        print(f"  similarity >= {value}: {np.mean(r > cut):.2f} of related, {np.mean(d > cut):.2f} of different, {np.mean(o > cut):.4f} of random")


def sentences(text):
    return re.split(r"(?<=[.!?])[\"')\]]?\s+(?=[A-Z\"'(\[])", text)


def articles(table, stem, stop):
    def tokens(text):
        return [w for w in re.findall(r"[a-z0-9]+(?:[.,][0-9]+)*", text.lower().replace("'s", "")) if w not in stop]

    with gzip.open(SQUAD) as file:
        data = json.load(file)
    by_report = collections.defaultdict(list)
    for doc in data["docs"]:
        by_report[doc["report"]] += [(doc["id"], s) for s in sentences(doc["text"])]
    for report, sents in by_report.items():
        words = [tokens(s) or ["-"] for _, s in sents]
        known = sorted({w for ws in words for w in ws})
        at = {w: i for i, w in enumerate(known)}
        flat, lengths = np.array([at[w] for ws in words for w in ws]), np.array([len(ws) for ws in words])
        starts = np.concatenate([[0], np.cumsum(lengths)[:-1]])
        frequency = collections.Counter(s for ws in words for s in {stem(w) for w in ws})
        stems = np.array([stem(w) for w in known])
        for query in data["queries"]:
            asked = {stem(w): w for w in reversed(tokens(query["q"]))}
            holds = np.array([i in query["gold"] and any(a.lower() in s.lower() for a in query["answers"]) for i, s in sents])
            if query["report"] != report or query["impossible"] or not asked or not holds.any():
                continue
            idf = np.array([math.log(1 + (len(words) - frequency[s] + 0.5) / (frequency[s] + 0.5)) for s in asked])
            exact = np.stack([stems == s for s in asked]).astype(np.float32)
            near = table.similarity(list(asked.values()), known)
            yield idf, exact, near, flat, starts, lengths, holds


def question_figures(table):
    porter, stop, cache = snowballstemmer.stemmer("porter"), FUNCTION_WORDS | {"s", "t"}, {}

    def stem(word):
        if word not in cache:
            cache[word] = porter.stemWord(word)
        return cache[word]

    cases = list(articles(table, stem, stop))

    def hits(threshold, scale):
        found = []
        for idf, exact, near, flat, starts, lengths, holds in cases:
            match = np.maximum(exact, np.where(near >= threshold, near * scale, 0))
            score = (idf[:, None] * np.maximum.reduceat(match[:, flat], starts, axis=1)).sum(0) - LENGTH_COST * lengths * idf.mean()
            found.append(holds[score.argmax()])
        return np.array(found)

    def covered(idf, exact, near, flat, starts, lengths, holds):
        return (idf[:, None] * np.maximum.reduceat(exact[:, flat], starts, axis=1)).sum(0)[holds].max() / idf.sum()

    plain, far = hits(2, 0), np.array([covered(*case) < 0.5 for case in cases])
    print(f"{len(cases)} questions, same stems only: hit@1 {plain.mean():.4f}; {far.sum()} that share less than half: {plain[far].mean():.3f}")
    for threshold in (0.1, 0.25, 0.42, 0.5):
        for scale in (0.3, 0.4, 0.5, 0.7):
            h = hits(threshold, scale)
            won, lost = (h & ~plain).sum(), (plain & ~h).sum()
            print(f"  threshold {threshold:.2f} scale {scale}: hit@1 {h.mean():.4f}, far {h[far].mean():.3f}, won {won} lost {lost}", flush=True)


def evaluate(path=TABLE):
    table = Table(path)
    pair_figures(table)
    question_figures(table)


if __name__ == "__main__":
    evaluate(*sys.argv[1:])
