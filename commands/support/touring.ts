import type { Report } from '../../src/corpus/types.ts';
import { isExpected } from '../../src/errors.ts';
import { findStep, makeTour } from '../../src/onboarding/tour.ts';
import type { Tour } from '../../src/onboarding/types.ts';
import { tourReply } from '../../src/reply/learning/tour.ts';
import { summarising } from '../../src/reply/summary.ts';
import type { MessageReply } from '../../src/reply/types.ts';
import { languageOf } from '../../src/reply/words/index.ts';
import { onboardingWords } from '../../src/reply/words/onboarding.ts';
import type { Invocation, Services } from '../command.ts';

const made = new WeakMap<Report, Promise<Tour>>();

/** The tour of a report, made once. */
export function tourOf(report: Report): Promise<Tour> {
  const known = made.get(report);
  if (known) return known;
  const tour = makeTour(report, summarising);
  made.set(report, tour);
  return tour;
}

/** Opens the tour where the user had stopped; at the start, where there is nothing to go on from. */
export async function openTour(report: Report, invocation: Invocation, services: Services, replaces: boolean): Promise<MessageReply> {
  const tour = await tourOf(report);
  const before = await stored(() => services.store?.progress.get(invocation.user.id, report.id));
  if (!before || before.step === 0) return showStep(report, 0, invocation, services, { replaces });
  const words = onboardingWords[languageOf(invocation.locale)];
  const note = words.resumed(`<t:${Math.floor(Date.parse(before.updatedAt) / 1000)}:R>`);
  return showStep(report, findStep(tour, before.stepId, before.step), invocation, services, { note, replaces });
}

/** Shows a step and keeps the place. The tour goes on where it cannot be kept, and says so. */
export async function showStep(
  report: Report,
  position: number,
  { user, guildId = '', locale }: Invocation,
  { store, now }: Services,
  { note, replaces }: { note?: string; replaces: boolean },
): Promise<MessageReply> {
  const tour = await tourOf(report);
  const language = languageOf(locale);
  const progress = {
    userId: user.id,
    reportId: report.id,
    stepId: tour.steps[position]?.id ?? '',
    step: position,
    steps: tour.steps.length,
    updatedAt: now().toISOString(),
    finished: position === tour.steps.length - 1,
  };
  const kept = await stored(async () => {
    await store?.progress.save(progress, guildId);
    return store !== undefined;
  });
  const shown = kept === true ? note : onboardingWords[language].notSaved;
  return tourReply(report, tour, position, { language, replaces, ...(shown !== undefined && { note: shown }) });
}

/** What the store says; undefined while it is down. */
async function stored<T>(work: () => Promise<T> | undefined): Promise<T | undefined> {
  try {
    return await work();
  } catch (error) {
    if (isExpected(error)) return undefined;
    throw error;
  }
}
