/** What went wrong, for programs; the message is for people. */
export type ErrorCode = 'corpus' | 'config' | 'input' | 'discord' | 'store' | 'owned';

/**
 * An expected failure: its message names the subject, what is wrong and the way out, and is fit to be shown to a person.
 * Anything else that is thrown is a bug.
 */
export class RapporteurError extends Error {
  readonly code: ErrorCode;

  constructor(code: ErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'RapporteurError';
    this.code = code;
  }
}

/** Whether a caught value is an expected failure, whose message may be shown as it is. */
export const isExpected = (error: unknown): error is RapporteurError => error instanceof RapporteurError;

/** A one-line description of any caught value. */
export const describe = (error: unknown): string => (error instanceof Error ? error.message : String(error));
