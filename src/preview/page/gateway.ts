import type { PreviewMessage } from '../message.ts';
import type { Ready } from '../router.ts';

/** The dispatches that the page knows, as the server sends them. */
export type Dispatch =
  | { t: 'READY'; d: Ready }
  | { t: 'MESSAGE_CREATE' | 'MESSAGE_UPDATE'; d: PreviewMessage }
  | { t: 'MESSAGE_DELETE'; d: { id: string; channel_id: string } };

export interface GatewayHandlers {
  dispatch: (dispatch: Dispatch) => void;
  /** Whether the server can be reached. */
  online: (isOnline: boolean) => void;
}

/** How long to wait before the next try when the browser has given up by itself. */
const retryMs = 1_500;

/** Listens to the server, for as long as the page is open; every new connection begins with READY. */
export function connect(handlers: GatewayHandlers): void {
  const source = new EventSource('/api/gateway');
  source.addEventListener('message', ({ data }: MessageEvent<string>) => {
    const dispatch = JSON.parse(data) as Dispatch;
    if (dispatch.t === 'READY') handlers.online(true);
    handlers.dispatch(dispatch);
  });
  source.addEventListener('error', () => {
    handlers.online(false);
    // The browser tries again by itself after a lost connection, but not after a refusal.
    if (source.readyState !== EventSource.CLOSED) return;
    setTimeout(() => {
      connect(handlers);
    }, retryMs);
  });
}
