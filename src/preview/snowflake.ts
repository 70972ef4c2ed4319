/** The first millisecond of Discord's ids: 2015-01-01T00:00:00Z. */
const discordEpoch = 1_420_070_400_000n;

/** Makes ids as Discord does: the time above 22 bits, then a counter, so that ids sort by time and never repeat. */
export function snowflakes(now: () => number = Date.now): () => string {
  let last = 0n;
  return () => {
    const id = (BigInt(now()) - discordEpoch) << 22n;
    last = id > last ? id : last + 1n;
    return last.toString();
  };
}
