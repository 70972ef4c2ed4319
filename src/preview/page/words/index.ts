import { settings } from '../settings.ts';
import { en, type PageWords } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { zh } from './zh.ts';

const languages: Record<string, PageWords> = { en, es, fr, zh };

/** The page's words in the chosen language. */
export const words = (): PageWords => languages[settings.locale.slice(0, 2)] ?? en;
