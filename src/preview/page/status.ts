import { byId } from './dom.ts';
import { words } from './words/index.ts';

/** A failure is shown this long. */
const noticeMs = 8_000;
/** Only work that takes longer than this shows that the bot is at it. */
const typingMs = 300;

let noticeTimer: ReturnType<typeof setTimeout> | undefined;

/** Says what went wrong, above the message field. */
export function showFailure(reason: string): void {
  byId('notice').textContent = reason;
  clearTimeout(noticeTimer);
  noticeTimer = setTimeout(() => {
    byId('notice').textContent = '';
  }, noticeMs);
}

let typingTimer: ReturnType<typeof setTimeout> | undefined;

/** Shows that the bot is at work, when it takes long enough to be noticed. */
export function showWaiting(isWaiting: boolean, botName: string): void {
  clearTimeout(typingTimer);
  byId('typing').textContent = '';
  if (!isWaiting) return;
  typingTimer = setTimeout(() => {
    byId('typing').textContent = words().thinking(botName);
  }, typingMs);
}

/** Shows that the server is lost, until it is found again. */
export function showConnection(isOnline: boolean): void {
  byId('connection').textContent = isOnline ? '' : words().offline;
  document.body.classList.toggle('offline', !isOnline);
}
