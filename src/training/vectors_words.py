"""Which words the table holds."""

import collections
import gzip
import json
import pathlib
import re

from vectors_wordnet import lower_case_lemmas, senses

SHARED = pathlib.Path(__file__).resolve().parents[3] / "shared" / "data"
FUNCTION_WORDS = set(
    "a an the of in on at to for from by with as and or but if is are was were be been being do does did done has have had having it its this "
    "that these those there their they them he she his her him we our us you your my me what which who whom whose when where why how much not no "
    "than then so such can could will would shall should may might must about into over under between during after before up down out off also "
    "any some each other more most one same very all both only own".split()
)


def bases(word):
    """The forms that a regular inflection may come from, likeliest first; wordVectors.ts has the same rules."""
    found = []
    if re.search("(ies|ied)$", word) and len(word) > 4:
        found.append(word[:-3] + "y")
    if word.endswith("es") and len(word) > 4:
        found += [word[:-1], word[:-2]]
    elif word.endswith("s") and not word.endswith("ss") and len(word) > 3:
        found.append(word[:-1])
    for ending in ("ed", "ing"):
        stem = word[: -len(ending)]
        if word.endswith(ending) and len(stem) >= 3:
            found += [stem, stem + "e"]
            if stem[-1] == stem[-2]:
                found.append(stem[:-1])
    return found


def shared_counts():
    """In how many public paragraphs and training questions each word stands. Of SQuAD only its train half is read."""
    counts = collections.Counter()
    with gzip.open(SHARED / "scale-10000.json.gz") as file:
        texts = [d["text"] for d in json.load(file) if not re.match(r"p\d", d["id"])]  # p1, p2...: SQuAD's dev paragraphs
    with gzip.open(SHARED / "squad-train.json.gz") as file:
        train = json.load(file)
    for text in texts + [d["text"] for d in train["docs"]] + [q["q"] for q in train["queries"]]:
        counts.update(set(re.findall("[a-z]{2,}", text.lower())))
    return counts


def vocabulary(wordnet, rank):
    """Lemmas in use, by WordNet's tags, GloVe's order of frequency and the shared texts; irregular forms; nationalities and months."""
    far, counts, tags = 10**9, shared_counts(), collections.Counter()
    for word, _, _, count in senses(wordnet):
        tags[word] += count
    lemmas = lower_case_lemmas(wordnet)
    names = {w for w in tags if w not in lemmas and tags[w] and rank.get(w, far) < 12000}
    near = {w: rank.get(w, far) for w in lemmas}
    words = names | {w for w, r in near.items() if r < 80000 or (r < 200000 and (tags[w] or counts[w] >= 2))}
    frequent = [w for w, r in rank.items() if r < 25000 and re.fullmatch("[a-z]{3,}", w)]
    common = [w for w, c in counts.items() if c >= 3 and rank.get(w, far) < 30000]
    for word in sorted(frequent) + sorted(common):
        if len(word) > 2 and word not in tags and not any(b in words for b in bases(word)):
            if counts[word] >= 3 or any(b in tags for b in bases(word)):
                words.add(word)
    words |= {w for w in "organiser funder website email online internet blog app apps wifi smartphone laptop coworker teammate".split() if w in rank}
    return sorted(words - FUNCTION_WORDS)
