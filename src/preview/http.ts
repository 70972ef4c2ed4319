import type { IncomingMessage, ServerResponse } from 'node:http';

/** A refusal with its HTTP status; the message is shown to whoever asked. */
export class HttpError extends Error {
  readonly status: number;

  constructor(status: number, message: string) {
    super(message);
    this.name = 'HttpError';
    this.status = status;
  }
}

/** A body is at most this many bytes: a message holds 2,000 characters, an interaction carries at most one message of 6,000 and its components. */
const maxBody = 256 * 1024;

/**
 * The request's JSON.
 * @throws HttpError 415 when it is not sent as JSON (a form of another site cannot do that), 413 when it is too long, 400 when it is not JSON.
 */
export async function readJson(request: IncomingMessage): Promise<unknown> {
  if (!/^application\/json\b/i.test(request.headers['content-type'] ?? ''))
    throw new HttpError(415, 'Send JSON, with content-type application/json.');
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > maxBody) throw new HttpError(413, `The body is longer than ${maxBody} bytes.`);
    chunks.push(chunk);
  }
  try {
    return JSON.parse(Buffer.concat(chunks).toString('utf8')) as unknown;
  } catch {
    throw new HttpError(400, 'The body is not JSON.');
  }
}

export function sendJson(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' });
  response.end(JSON.stringify(body));
}
