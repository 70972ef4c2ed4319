import type { PreviewMessage } from '../message.ts';

const key = 'rapporteur-conversation';
/** A browser keeps some five million letters for a page; an answer has a few thousand. */
const most = 200;

/** What a browser kept of a conversation, to be shown when the server has been started anew since. */
export interface Kept {
  /** The messages that a server with this instance has not seen. */
  of: (instance: string) => PreviewMessage[];
}

export function saveConversation(userId: string, instance: string, messages: PreviewMessage[]): void {
  try {
    localStorage.setItem(key, JSON.stringify({ userId, instance, messages: messages.slice(-most) }));
  } catch {
    // Full or forbidden: the server still has the conversation.
  }
}

export function loadConversation(userId: string): Kept | undefined {
  try {
    const kept = JSON.parse(localStorage.getItem(key) ?? 'null') as { userId: string; instance: string; messages: PreviewMessage[] } | null;
    return kept?.userId === userId ? { of: (instance) => (kept.instance === instance ? [] : kept.messages) } : undefined;
  } catch {
    return undefined;
  }
}
