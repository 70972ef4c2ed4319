/**
 * The steps that make the schema, oldest first; the schema's version is how many were applied. A step that has been released is never
 * changed: a new one is added below it. Only SQL that SQLite and PostgreSQL share; an empty guild_id is a direct message.
 */
export const migrations: readonly (readonly string[])[] = [
  [
    // One vote a person and message.
    `create table votes (
      user_id text not null, message_id text not null, guild_id text not null, report_id text not null,
      helpful integer not null, reason text, changes integer not null, updated_at text not null,
      primary key (user_id, message_id))`,
    'create index votes_by_guild on votes (guild_id, updated_at)',
    // Days, not times: with a time, a question could be matched to the vote or the tour of the person who asked it.
    `create table gaps (
      id text not null primary key, guild_id text not null, question text not null, language text not null, report_id text not null,
      missed integer not null, disliked integer not null, first_day text not null, last_day text not null,
      status text not null, closed_day text, closed_by text,
      unique (guild_id, question))`,
    // Counts for a quarter of an hour: every time zone's offset is a multiple of it.
    `create table usage (
      slot text not null, guild_id text not null, command text not null, outcome text not null, bucket integer not null,
      count integer not null,
      primary key (slot, guild_id, command, outcome, bucket))`,
    `create table progress (
      user_id text not null, report_id text not null, step_id text not null, step integer not null, steps integer not null,
      started_at text not null, updated_at text not null, finished_at text,
      primary key (user_id, report_id))`,
    // One tour is the same in every server; this says in which servers it was seen.
    `create table progress_guilds (
      user_id text not null, report_id text not null, guild_id text not null,
      primary key (user_id, report_id, guild_id))`,
    `create table quiz_rounds (
      user_id text not null, report_id text not null, round integer not null, section text not null, questions text not null,
      previous text not null, position integer not null, correct integer not null, token text not null, updated_at text not null,
      primary key (user_id, report_id))`,
    `create table quiz_cards (
      user_id text not null, report_id text not null, question_id text not null, card text not null, due_at text not null, updated_at text not null,
      primary key (user_id, report_id, question_id))`,
    `create table quiz_scores (
      user_id text not null, report_id text not null, answered integer not null, correct integer not null,
      streak integer not null, best_streak integer not null, updated_at text not null,
      primary key (user_id, report_id))`,
    `create table preferences (
      scope text not null, name text not null, value text not null, updated_at text not null,
      primary key (scope, name))`,
  ],
];

/** Every table with its columns, the key first: what export and import carry, in this order. */
export const tables: Readonly<Record<string, readonly string[]>> = {
  votes: ['user_id', 'message_id', 'guild_id', 'report_id', 'helpful', 'reason', 'changes', 'updated_at'],
  gaps: [
    'id',
    'guild_id',
    'question',
    'language',
    'report_id',
    'missed',
    'disliked',
    'first_day',
    'last_day',
    'status',
    'closed_day',
    'closed_by',
  ],
  usage: ['slot', 'guild_id', 'command', 'outcome', 'bucket', 'count'],
  progress: ['user_id', 'report_id', 'step_id', 'step', 'steps', 'started_at', 'updated_at', 'finished_at'],
  progress_guilds: ['user_id', 'report_id', 'guild_id'],
  quiz_rounds: ['user_id', 'report_id', 'round', 'section', 'questions', 'previous', 'position', 'correct', 'token', 'updated_at'],
  quiz_cards: ['user_id', 'report_id', 'question_id', 'card', 'due_at', 'updated_at'],
  quiz_scores: ['user_id', 'report_id', 'answered', 'correct', 'streak', 'best_streak', 'updated_at'],
  preferences: ['scope', 'name', 'value', 'updated_at'],
};
