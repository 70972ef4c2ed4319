import type { APIMessage } from 'discord-api-types/v10';
import { api } from './api.ts';
import { drawBar, drawEmpty, drawPlaces } from './chrome.ts';
import { Composer } from './composer/composer.ts';
import { byId } from './dom.ts';
import { connect } from './gateway.ts';
import { Interactions } from './interactions.ts';
import { nameMentionsBy } from './markdown/render.ts';
import { nameOf } from './message/avatar.ts';
import { MessageList } from './message/list.ts';
import { isEphemeral } from './message/message.ts';
import { questionOf } from './message/toolbar.ts';
import { openModal } from './modal.ts';
import { ReportView } from './panel/report.ts';
import { SidePanel } from './panel/side.ts';
import { WhyView } from './panel/why.ts';
import { Session } from './session.ts';
import { onSettings, settings } from './settings.ts';
import { showConnection, showFailure, showWaiting } from './status.ts';
import { words } from './words/index.ts';

/** How many earlier questions the bot leans on; the panel leans on as many. */
const contextLength = 5;
let current: Session | undefined;
function session(): Session {
  if (!current) throw new Error('not connected yet');
  return current;
}

const waiting = (isWaiting: boolean): void => {
  showWaiting(isWaiting, nameOf(session().ready.bot));
};

function remove(message: APIMessage): void {
  api.remove(message.id).catch(() => {
    // The server has forgotten it since a restart: then it is the page's alone.
    if (isEphemeral(message)) session().drop(message.id);
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
const why = new WhyView((target) => {
  side.jump(target);
});
const side = new SidePanel(why, report);

/** The questions asked before an answer in this place, oldest first. */
function contextOf(message: APIMessage): string[] {
  const { messages } = session();
  const before = messages.slice(
    0,
    messages.findIndex(({ id }) => id === message.id),
  );
  return [...new Set(before.map(questionOf).filter((question) => question !== undefined))].slice(-contextLength);
}

const explain = (message: APIMessage): void => void why.explain(questionOf(message) ?? '', contextOf(message));

/** Opens the report at the first sentence that an answer cites. */
function showInReport(message: APIMessage): void {
  api
    .explain(questionOf(message) ?? '', contextOf(message))
    .then(({ answer }) => {
      const cited = 'citations' in answer ? answer.citations[0] : 'nearest' in answer ? answer.nearest[0] : undefined;
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
}

const events = {
  reset: drawAll,
  put: (message: APIMessage) => {
    if (message.channel_id !== session().place.id) return;
    list.put(message);
    byId('empty').hidden = true;
    // An open panel follows the conversation, and leaves the focus where it is.
    if (settings.panel === 'why' && questionOf(message) !== undefined) explain(message);
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
  if (!drawn.startsWith(locale)) why.refresh();
  drawn = key;
});

nameMentionsBy((kind, id) => {
  const { bot, user, places } = session().ready;
  if (kind === 'channel') return places.find((place) => place.id === id)?.name;
  const known = [bot, user, ...session().messages.map(({ author }) => author)].find((each) => each.id === id);
  return kind === 'user' && known ? nameOf(known) : undefined;
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
    }
  },
});
