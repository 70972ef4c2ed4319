import type { Component } from '../command.ts';

/** Every button, select and modal by its action; a test holds it against the folder. */
export const components: readonly Component[] = [];
