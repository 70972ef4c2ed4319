import type { Outcome } from '../../../answer/types.ts';
import type { Text } from '../commands/types.ts';

/** Every word of the admin's commands. A language without one of them does not compile. */
export interface ManageWords {
  command: Text & {
    gaps: Text & { all: Text };
    stats: Text & { days: Text; all: Text };
    onboarding: Text & { channel: Text; report: Text };
  };
  ownersOnly: string;
  gaps: {
    title: (count: number) => string;
    none: string;
    counts: (missed: number, disliked: number, wordings: number, day: string) => string;
    nearest: (place: string) => string;
    mark: string;
    marked: (question: string) => string;
    csv: string;
    csvName: string;
    columns: [
      question: string,
      missed: string,
      disliked: string,
      wordings: string,
      language: string,
      first: string,
      last: string,
      section: string,
      passage: string,
    ];
  };
  stats: {
    title: (days: number) => string;
    questions: string;
    outcomes: Record<Outcome, string>;
    /** How many of a kind, in one line. */
    count: (kind: string, count: number) => string;
    commands: string;
    message: string;
    button: string;
    latency: string;
    latencyValue: (median: number, p95: number) => string;
    votes: string;
    votesValue: (helpful: number, not: number) => string;
    onboarding: string;
    onboardingValue: (finished: number, begun: number) => string;
    gaps: string;
    gapsValue: (open: number, closed: number) => string;
    none: string;
    chart: string;
    /** Alternative text of the chart. */
    chartAlt: (total: number, days: number, busiest: string, most: number) => string;
    chartEmpty: (days: number) => string;
    series: { answered: string; missed: string; other: string };
    zone: (zone: string) => string;
  };
  posted: (channel: string) => string;
  mayNotPost: (channel: string) => string;
}
