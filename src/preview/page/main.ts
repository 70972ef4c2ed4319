import type { PreviewMessage } from '../message.ts';
import { api, Refused } from './api.ts';
import { drawBar, drawEmpty, drawPlaces } from './chrome.ts';
import { Composer } from './composer/composer.ts';
import { byId } from './dom.ts';
import { connect } from './gateway.ts';
import { Interactions } from './interactions.ts';
import { nameMentionsBy } from './markdown/render.ts';
import { nameOf } from './message/avatar.ts';
import { MessageList } from './message/list.ts';
import { openModal } from './modal.ts';
import { ReportView } from './panel/report.ts';
import { SidePanel } from './panel/side.ts';
import { WhyView } from './panel/why.ts';
import { Session } from './session.ts';
import { onSettings, settings } from './settings.ts';
import { showConnection, showFailure, showWaiting } from './status.ts';
import { words } from './words/index.ts';

let current: Session | undefined;
function session(): Session {
  if (!current) throw new Error('not connected yet');
  return current;
}

const waiting = (isWaiting: boolean): void => {
  showWaiting(isWaiting, nameOf(session().ready.bot));
};

function remove(message: PreviewMessage): void {
  api.remove(message.id).catch((error: unknown) => {
    // The server has forgotten it since a restart: then it is the page's alone.
    if (error instanceof Refused) session().drop(message.id);
    else showFailure(words().failed);
  });
}

const interactions = new Interactions(session, {
  modal: (modal, message) => {
    openModal(modal, message, interactions);
  },
  failed: showFailure,
  waiting,
});
const composer = new Composer({ session, interactions, waiting, failed: showFailure });
const report = new ReportView(() => session().ready.reports);
const why = new WhyView(
  () => current?.ready.reports ?? [],
  (target) => {
    side.jump(target);
  },
  () => current?.messages.findLast(({ inquiry }) => inquiry)?.inquiry,
);
const side = new SidePanel(why, report);

function explain({ inquiry }: PreviewMessage): void {
  if (inquiry) void why.explain(inquiry);
}

/** Opens the report at the first sentence that an answer cites. */
function showInReport({ inquiry }: PreviewMessage): void {
  if (!inquiry) return;
  api
    .explain(inquiry)
    .then((parts) => {
      const [cited] = parts.flatMap(({ answer }) => ('citations' in answer ? answer.citations : 'nearest' in answer ? answer.nearest : []));
      if (!cited) side.open('report');
      else side.jump({ sentences: [1], ...cited });
    })
    .catch((error: unknown) => {
      showFailure(error instanceof Error ? error.message : words().failed);
    });
}

const list = new MessageList(byId('scroller'), {
  interactions,
  session,
  dismiss: remove,
  remove,
  jumpTo: (id) => {
    list.jumpTo(id);
  },
  reply: (message) => {
    composer.reply(message);
  },
  edit: (message) => {
    composer.edit(message);
  },
  why: (message) => {
    explain(message);
    side.open('why');
  },
  showInReport,
});

function drawFrame(): void {
  document.documentElement.dataset['theme'] = settings.theme;
  document.documentElement.lang = settings.locale;
  document.title = words().title;
  byId('skip').textContent = words().skip;
  if (!current) return;
  drawPlaces(current);
  drawBar(current, side);
  drawEmpty(current, (question) => {
    composer.ask(question);
  });
  byId('log').setAttribute('aria-label', words().messages(current.place.name));
  side.refresh();
}

/** Everything anew: the first connection, another place, another language or permission. */
function drawAll(): void {
  drawFrame();
  list.reset(session().messages);
  composer.reset();
  why.refresh();
}

const events = {
  reset: drawAll,
  put: (message: PreviewMessage) => {
    if (message.channel_id !== session().place.id) return;
    byId('empty').hidden = true;
    list.put(message);
    // An open panel follows the conversation, and leaves the focus where it is.
    if (settings.panel === 'why') explain(message);
  },
  gone: (id: string) => {
    list.gone(id);
    byId('empty').hidden = session().messages.length > 0;
  },
};

byId('log').append(list.element);
byId('writer').append(composer.element);
byId('connection').textContent = words().loading;
drawFrame();

let drawn = '';
onSettings(() => {
  const { locale, role, placeId } = settings;
  const key = [locale, role, placeId].join();
  if (key !== drawn && current) drawAll();
  else drawFrame();
  drawn = key;
});

nameMentionsBy((kind, id) => {
  const { places, roles } = session().ready;
  if (kind === 'user') return session().users.find((user) => user.id === id)?.name;
  return (kind === 'channel' ? places : roles).find((each) => each.id === id)?.name;
});

connect({
  online: showConnection,
  dispatch: (dispatch) => {
    if (dispatch.t === 'MESSAGE_DELETE') session().drop(dispatch.d.id);
    else if (dispatch.t !== 'READY') session().put(dispatch.d);
    else {
      const isFirst = current === undefined;
      current = new Session(dispatch.d, events, current);
      drawn = [settings.locale, settings.role, settings.placeId].join();
      drawAll();
      if (isFirst) composer.focus();
      if (isFirst && settings.panel === 'report') void report.open();
      if (isFirst && settings.panel === 'why') why.open();
    }
  },
});
