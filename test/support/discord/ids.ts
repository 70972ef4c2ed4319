const DISCORD_EPOCH = 1_420_070_400_000n;

/** Makes a source of snowflakes: unique, ascending, and each carrying the present time as Discord's do. */
export function snowflakes(): () => string {
  let last = 0n;
  return () => {
    const now = (BigInt(Date.now()) - DISCORD_EPOCH) << 22n;
    last = now > last ? now : last + 1n;
    return String(last);
  };
}
