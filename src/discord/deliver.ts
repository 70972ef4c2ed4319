import { DiscordAPIError } from 'discord.js';

/** What a connection says that broke or was never made: nobody knows whether the request arrived. discord.js itself only tries again after ECONNRESET. */
const broken = new Set(['UND_ERR_SOCKET', 'UND_ERR_CONNECT_TIMEOUT', 'ECONNREFUSED', 'ETIMEDOUT', 'EPIPE']);
/** Discord's "Interaction has already been acknowledged". */
const acknowledged = 40_060;

/**
 * Sends once more where the connection broke: Discord closes idle ones, at times in the moment of the next request.
 * @param send must do no harm when it is done twice.
 */
export async function deliver<T>(send: () => Promise<T>): Promise<T> {
  try {
    return await send();
  } catch (error) {
    if (!isBroken(error)) throw error;
    return send();
  }
}

/** Delivers the first response to an interaction: one that Discord already has has arrived. */
export async function deliverFirst(send: () => Promise<unknown>): Promise<void> {
  try {
    await deliver(send);
  } catch (error) {
    if (!(error instanceof DiscordAPIError && error.code === acknowledged)) throw error;
  }
}

const isBroken = (error: unknown): boolean => error instanceof Error && 'code' in error && broken.has(String(error.code));
