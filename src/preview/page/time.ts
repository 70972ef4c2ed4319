import { h } from './dom.ts';

const units: [unit: Intl.RelativeTimeFormatUnit, seconds: number][] = [
  ['year', 31_536_000],
  ['month', 2_628_000],
  ['week', 604_800],
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
  ['second', 1],
];

const styles: Record<string, Intl.DateTimeFormatOptions> = {
  t: { timeStyle: 'short' },
  T: { timeStyle: 'medium' },
  d: { dateStyle: 'short' },
  D: { dateStyle: 'long' },
  f: { dateStyle: 'long', timeStyle: 'short' },
  F: { dateStyle: 'full', timeStyle: 'short' },
};

/** "in 3 minutes". */
function relative(seconds: number, locale: string): string {
  const away = seconds - Date.now() / 1000;
  const [unit, size] = units.find(([, each]) => Math.abs(away) >= each) ?? ['second', 1];
  return new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(Math.round(away / size), unit);
}

/** A point in time in one of Discord's styles. */
export function timeNode(seconds: number, style: string, locale: string): HTMLElement {
  const date = new Date(seconds * 1000);
  if (Number.isNaN(date.getTime())) return h('span', {}, 'Invalid date');
  const full = new Intl.DateTimeFormat(locale, styles['F']).format(date);
  const text = style === 'R' ? relative(seconds, locale) : new Intl.DateTimeFormat(locale, styles[style] ?? styles['f']).format(date);
  return h('time', { class: 'timestamp', datetime: date.toISOString(), title: full }, text);
}

/** When a message was sent, as its header shows it. */
export function sentAt(timestamp: string, locale: string): HTMLElement {
  const date = new Date(timestamp);
  const today = date.toDateString() === new Date().toDateString();
  const format = new Intl.DateTimeFormat(locale, today ? { timeStyle: 'short' } : { dateStyle: 'short', timeStyle: 'short' });
  return h('time', { class: 'sent-at', datetime: timestamp }, format.format(date));
}
