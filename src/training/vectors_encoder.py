"""all-MiniLM-L6-v2 in plain numpy: 60 lines instead of a 2 GB install of torch."""

import json

import numpy as np
from safetensors.numpy import load_file
from scipy.special import erf
from tokenizers import Tokenizer

MAX_TOKENS = 128
BATCH = 256


class Encoder:
    """Reads the unpacked model folder (config.json, tokenizer.json, model.safetensors)."""

    def __init__(self, folder: str):
        weights = load_file(f"{folder}/model.safetensors")
        self.weights = {name: w.astype(np.float32) for name, w in weights.items() if w.dtype != np.int64}
        self.tokenizer = Tokenizer.from_file(f"{folder}/tokenizer.json")
        self.tokenizer.no_padding()
        self.tokenizer.enable_truncation(MAX_TOKENS)
        with open(f"{folder}/config.json", encoding="utf-8") as file:
            config = json.load(file)
        self.heads, self.layers, self.epsilon = config["num_attention_heads"], config["num_hidden_layers"], config["layer_norm_eps"]

    def normalise(self, x, name):
        centred = x - x.mean(-1, keepdims=True)
        scaled = centred / np.sqrt(x.var(-1, keepdims=True) + self.epsilon)
        return scaled * self.weights[f"{name}.weight"] + self.weights[f"{name}.bias"]

    def linear(self, x, name):
        return x @ self.weights[f"{name}.weight"].T + self.weights[f"{name}.bias"]

    def hidden(self, ids):
        """Last hidden states of texts of one length: (texts, tokens) ids in, (texts, tokens, 384) out. No padding, so no mask."""
        texts, length = ids.shape
        w = self.weights
        x = w["embeddings.word_embeddings.weight"][ids] + w["embeddings.position_embeddings.weight"][:length]
        x = self.normalise(x + w["embeddings.token_type_embeddings.weight"][0], "embeddings.LayerNorm")
        for layer in range(self.layers):
            at = f"encoder.layer.{layer}"
            query, key, value = (
                self.linear(x, f"{at}.attention.self.{part}").reshape(texts, length, self.heads, -1).transpose(0, 2, 1, 3)
                for part in ("query", "key", "value")
            )
            scores = query @ key.transpose(0, 1, 3, 2) / np.sqrt(query.shape[-1])
            scores = np.exp(scores - scores.max(-1, keepdims=True))
            seen = (scores / scores.sum(-1, keepdims=True) @ value).transpose(0, 2, 1, 3).reshape(texts, length, -1)
            x = self.normalise(x + self.linear(seen, f"{at}.attention.output.dense"), f"{at}.attention.output.LayerNorm")
            inner = self.linear(x, f"{at}.intermediate.dense")
            inner = inner * 0.5 * (1 + erf(inner / np.float32(2**0.5)))
            x = self.normalise(x + self.linear(inner, f"{at}.output.dense"), f"{at}.output.LayerNorm")
        return x

    def encode(self, texts):
        """Unit vectors, one per text: the mean of the last hidden states, as sentence-transformers pools this model."""
        tokens = [np.array(e.ids) for e in self.tokenizer.encode_batch(list(texts))]
        order = sorted(range(len(tokens)), key=lambda i: len(tokens[i]))
        out = np.zeros((len(tokens), 384), np.float32)
        start = 0
        while start < len(order):
            end = start
            while end < len(order) and end - start < BATCH and len(tokens[order[end]]) == len(tokens[order[start]]):
                end += 1
            chosen = order[start:end]
            mean = self.hidden(np.stack([tokens[i] for i in chosen])).mean(1)
            out[chosen] = mean / np.linalg.norm(mean, axis=1, keepdims=True)
            start = end
        return out
