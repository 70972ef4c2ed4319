/** What kind of mistake a bot made. Refusals that a test arranged (permissions, injected faults) are not mistakes and have none. */
export type ViolationKind = 'body' | 'route' | 'acknowledgement' | 'token' | 'gateway';

/** Discord's nested error object: one key for each step of the path, `_errors` at its end. */
export interface ErrorTree {
  [key: string]: ErrorTree | { code: string; message: string }[];
}

/** An answer that refuses a request, as Discord words it. */
export class ApiError extends Error {
  readonly status: number;
  readonly code: number;
  readonly errors: ErrorTree | undefined;
  readonly violation: ViolationKind | undefined;

  constructor(status: number, code: number, message: string, extra: { errors?: ErrorTree; violation?: ViolationKind } = {}) {
    super(message);
    this.status = status;
    this.code = code;
    this.errors = extra.errors;
    this.violation = extra.violation;
  }

  /** The response body. */
  toJSON(): object {
    return { message: this.message, code: this.code, ...(this.errors && { errors: this.errors }) };
  }
}

/** 404 for a thing that is not there: `unknown(10008, 'Message')`. A bot that asks for what never was has a bug, unless `silent`. */
export function unknown(code: number, what: string, violation?: ViolationKind): ApiError {
  return new ApiError(404, code, `Unknown ${what}`, violation ? { violation } : {});
}

/** 403, arranged by the test through a channel's permissions: not a violation. */
export function forbidden(code: 50001 | 50013 | 50007 | 160002): ApiError {
  const words = {
    50001: 'Missing Access',
    50007: 'Cannot send messages to this user',
    50013: 'Missing Permissions',
    160002: 'Cannot reply without permission to read message history',
  };
  return new ApiError(code === 160002 ? 400 : 403, code, words[code]);
}
