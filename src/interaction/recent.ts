/**
 * A map that forgets: entries untouched for `lifetime` milliseconds, and the longest untouched ones beyond `capacity`.
 * A Map keeps the order of insertion, so an entry that is set again moves to the young end.
 */
export class RecentMap<Key, Value> {
  readonly #entries = new Map<Key, { value: Value; at: number }>();
  readonly #capacity: number;
  readonly #lifetime: number;
  readonly #now: () => number;

  constructor(capacity: number, lifetime: number, now: () => number = Date.now) {
    this.#capacity = capacity;
    this.#lifetime = lifetime;
    this.#now = now;
  }

  get(key: Key): Value | undefined {
    const entry = this.#entries.get(key);
    if (!entry) return undefined;
    if (this.#now() - entry.at <= this.#lifetime) return entry.value;
    this.#entries.delete(key);
    return undefined;
  }

  set(key: Key, value: Value): void {
    this.#entries.delete(key);
    this.#entries.set(key, { value, at: this.#now() });
    for (const [oldest] of this.#entries) {
      if (this.#entries.size <= this.#capacity) break;
      this.#entries.delete(oldest);
    }
  }

  delete(key: Key): void {
    this.#entries.delete(key);
  }

  get size(): number {
    return this.#entries.size;
  }
}
