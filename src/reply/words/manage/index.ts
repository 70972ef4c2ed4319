import type { Language } from '../../../answer/types.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import type { ManageWords } from './types.ts';
import { zh } from './zh.ts';

export type { ManageWords } from './types.ts';

export const manageWords: Record<Language, ManageWords> = { en, zh, fr, es };
