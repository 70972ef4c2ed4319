import { findStep } from '../../src/onboarding/tour.ts';
import type { Component } from '../command.ts';
import { reportAt } from '../support/reports.ts';
import { openTour, showStep, tourOf } from '../support/touring.ts';

/** The tour's buttons: `onboard:go:REPORT:STEP:POSITION`, `onboard:restart:REPORT`, and `onboard:start:REPORT` on a message for newcomers. */
export const onboard: Component = {
  action: 'onboard',
  run: async (invocation, services) => {
    const [act, key, step = '', position = '0'] = invocation.arguments;
    const report = reportAt(key, invocation, services);
    if (act === 'start') return openTour(report, invocation, services, false);
    if (act === 'restart') return showStep(report, 0, invocation, services, { replaces: true });
    const at = findStep(await tourOf(report), step, Number.parseInt(position, 10) || 0);
    return showStep(report, at, invocation, services, { replaces: true });
  },
};
