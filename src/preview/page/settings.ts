/** What the page's switches choose; kept in this browser. */
export interface Settings {
  theme: 'dark' | 'light';
  locale: string;
  role: 'member' | 'admin';
  placeId: string;
  /** The side panel that is open. */
  panel: 'why' | 'report' | '';
}

/** The interface languages of Discord that the bot has words for. */
export const locales: Record<string, string> = {
  'en-US': 'English',
  'zh-CN': '中文',
  fr: 'Français',
  'es-ES': 'Español',
  'es-419': 'Español (LATAM)',
};

const key = 'rapporteur-settings';

/** The first time, the browser's own language and theme. */
function defaults(): Settings {
  const language = navigator.language;
  const known = Object.keys(locales);
  const locale = known.find((each) => each === language) ?? known.find((each) => each.slice(0, 2) === language.slice(0, 2)) ?? 'en-US';
  const theme = matchMedia('(prefers-color-scheme: light)').matches ? 'light' : 'dark';
  return { theme, locale, role: 'member', placeId: '', panel: '' };
}

function stored(): Partial<Settings> {
  try {
    return JSON.parse(localStorage.getItem(key) ?? '{}') as Partial<Settings>;
  } catch {
    return {};
  }
}

export const settings: Settings = { ...defaults(), ...stored() };

const listeners: (() => void)[] = [];

/** Runs whenever a setting has changed. */
export function onSettings(listener: () => void): void {
  listeners.push(listener);
}

export function changeSettings(change: Partial<Settings>): void {
  Object.assign(settings, change);
  try {
    localStorage.setItem(key, JSON.stringify(settings));
  } catch {
    // A browser that keeps nothing still shows the page.
  }
  for (const listener of listeners) listener();
}
