import { pino, type Logger } from 'pino';

export type Log = Logger;

/**
 * A JSON-lines log on standard error; standard output belongs to answers.
 * @param level pino's level; 'silent' writes nothing.
 */
export const createLog = (level: string): Log => pino({ level, base: null }, pino.destination({ fd: 2, sync: true }));
