/** Times are ISO 8601 in UTC; days are their first ten characters. An empty guildId is a direct message. */
export interface Vote {
  userId: string;
  /** The message that holds the answer: one vote a person and message. */
  messageId: string;
  guildId: string;
  reportId: string;
  helpful: boolean;
  /** Given of one's own will, kept under its author. */
  reason?: string;
  updatedAt: string;
}

export interface Votes {
  /** Casts or changes a vote, and says which; of two calls with the same vote, one alone is not 'same'. */
  cast: (vote: Omit<Vote, 'reason'>) => Promise<'new' | 'changed' | 'same'>;
  /** Keeps why, beside a vote. @returns false when there is no such vote. */
  explain: (userId: string, messageId: string, reason: string, at: string) => Promise<boolean>;
  get: (userId: string, messageId: string) => Promise<Vote | undefined>;
  of: (userId: string) => Promise<Vote[]>;
  /** Votes since a time, of one server or (undefined) of all. */
  count: (since: string, guildId?: string) => Promise<{ helpful: number; notHelpful: number }>;
}

/** A question that was not answered, or whose answer was voted down: without its asker. */
export interface Gap {
  id: string;
  guildId: string;
  /** Cleaned of mentions and of numbers that could be a person's. */
  question: string;
  language: string;
  /** The report that was asked; empty for all. */
  reportId: string;
  missed: number;
  disliked: number;
  firstDay: string;
  lastDay: string;
  status: 'open' | 'answered';
  closedDay?: string;
  /** "report:<id>" or "admin". */
  closedBy?: string;
}

/** A gap as it is first seen. */
export type NewGap = Pick<Gap, 'guildId' | 'question' | 'language' | 'reportId'>;

export interface Gaps {
  /** Adds one to a question's counts; opens it again where it was closed. */
  add: (gap: NewGap, kind: 'missed' | 'disliked', day: string) => Promise<void>;
  /** The same for many that were missed, with one flush to the disk. */
  addMissed: (gaps: readonly NewGap[], day: string) => Promise<void>;
  /** Takes one dislike back, when a vote is changed; a gap with no count left goes. */
  undislike: (guildId: string, question: string) => Promise<void>;
  /** Open ones, most counted first, of one server or (undefined) of all. */
  open: (guildId?: string) => Promise<Gap[]>;
  close: (ids: readonly string[], by: string, day: string) => Promise<number>;
  /** Those closed since a day, most counted first. */
  closedSince: (day: string, guildId?: string) => Promise<Gap[]>;
}

/** One line of usage: how often something happened in a quarter of an hour. */
export interface Usage {
  /** Start of the quarter of an hour. */
  slot: string;
  guildId: string;
  command: string;
  outcome: string;
  /** Upper bound of the latency in milliseconds, one of LATENCY_BUCKETS. */
  bucket: number;
  count: number;
}

/** Something that was asked. */
export interface UsageEvent {
  at: string;
  guildId: string;
  command: string;
  outcome: string;
  ms: number;
}

export interface UsageCounts {
  /** Counts all of them or none. */
  add: (events: readonly UsageEvent[]) => Promise<void>;
  since: (time: string, guildId?: string) => Promise<Usage[]>;
}

/** How far someone is in the tour of a report. */
export interface Progress {
  userId: string;
  reportId: string;
  /** Finds the step again when the report has changed. */
  stepId: string;
  /** From 0. */
  step: number;
  steps: number;
  startedAt: string;
  updatedAt: string;
  finishedAt?: string;
}

export interface ProgressRecords {
  get: (userId: string, reportId: string) => Promise<Progress | undefined>;
  of: (userId: string) => Promise<Progress[]>;
  /** Saves where someone is; once finished, a tour stays finished. @param guildId notes in which server it was seen. */
  save: (progress: Omit<Progress, 'startedAt' | 'finishedAt'> & { finished: boolean }, guildId: string) => Promise<void>;
  /** Those who began, most recent first, of one server or (undefined) of all. */
  list: (guildId?: string) => Promise<Progress[]>;
}

/** A round of the quiz: which questions, and how far it is. */
export interface Round {
  userId: string;
  reportId: string;
  /** Counts from 1. */
  round: number;
  /** Id of the section's heading, or empty for the whole report. */
  section: string;
  questions: string[];
  /** The questions of the round before. */
  previous: string[];
  /** How many are answered. */
  position: number;
  correct: number;
  updatedAt: string;
}

/** A question's place in the spaced repetition: a card of ts-fsrs as JSON. */
export interface Card {
  questionId: string;
  card: string;
  dueAt: string;
}

export interface Score {
  reportId: string;
  answered: number;
  correct: number;
  /** Right answers in a row, now and at best. */
  streak: number;
  bestStreak: number;
}

export interface QuizRecords {
  round: (userId: string, reportId: string) => Promise<Round | undefined>;
  /** Begins a round, unless another process began the same one first. */
  begin: (round: Omit<Round, 'position' | 'correct'>) => Promise<boolean>;
  cards: (userId: string, reportId: string) => Promise<Card[]>;
  /**
   * Counts the answer to the question at `position`, and its card with it: all or nothing, and once, however often it is sent.
   * @returns whether it was this call that counted.
   */
  answer: (
    answer: { userId: string; reportId: string; round: number; position: number; correct: boolean; at: string },
    card: Card,
  ) => Promise<boolean>;
  scores: (userId: string) => Promise<Score[]>;
}

/** Choices of servers, channels and people, such as which report they use. */
export interface Preferences {
  /** @param scope "guild:<id>", or "user:<id>" and "conversation:<user>:<channel>", which go with the user. */
  get: (scope: string, name: string) => Promise<string | undefined>;
  set: (scope: string, name: string, value: string | undefined, at: string) => Promise<void>;
  of: (scope: string) => Promise<Record<string, string>>;
}

/** Everything that is kept about a person. */
export interface PersonalData {
  votes: Vote[];
  progress: Progress[];
  scores: Score[];
  cards: number;
  /** By scope and name. */
  preferences: Record<string, string>;
}

export interface Store {
  readonly kind: 'file' | 'postgres';
  readonly votes: Votes;
  readonly gaps: Gaps;
  readonly usage: UsageCounts;
  readonly progress: ProgressRecords;
  readonly quiz: QuizRecords;
  readonly preferences: Preferences;
  /** What is stored about a person. */
  personal: (userId: string) => Promise<PersonalData>;
  /** Deletes it all, from the disk too. @returns how many rows went. */
  forget: (userId: string) => Promise<number>;
  /** Deletes what was last touched before a time, from the disk too. @returns how many rows went. */
  expire: (before: string) => Promise<number>;
  /** Resolves when the store answers. */
  check: () => Promise<void>;
  /** How many calls have failed since the start. */
  readonly failures: () => number;
  close: () => Promise<void>;
}
