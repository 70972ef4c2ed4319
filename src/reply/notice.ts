import { looks } from './look.ts';
import type { MessageReply } from './types.ts';

/** A short word about the bot itself rather than the report: seen by the asker alone, where Discord allows. `text` may hold markup of ours. */
export const notice = (text: string, look: 'notice' | 'failure' = 'notice'): MessageReply => ({
  type: 'message',
  embeds: [{ color: looks[look].colour, description: `${looks[look].icon} ${text}` }],
  private: true,
});
