import type { SpecSchema } from 'discord-api-spec/zod';
import { ApiError } from '../errors.ts';
import { fromIssues, toTree, type Problem } from './problems.ts';

/** Throws Discord's 50035 when anything is wrong. */
export function refuse(problems: Problem[]): void {
  if (!problems.length) return;
  throw new ApiError(400, 50035, 'Invalid Form Body', { errors: toTree(problems), violation: 'body' });
}

/**
 * Holds a body against one of Discord's own schemas and then against rules that the schemas lack.
 * The rules run only on a body of the right shape, so they need not check types again.
 */
export function check<Body>(schema: SpecSchema, body: unknown, rules: (body: Body) => Problem[] = () => []): Body {
  if (typeof body !== 'object' || body === null)
    throw new ApiError(400, 50109, 'The request body contains invalid JSON.', { violation: 'body' });
  const parsed = schema.safeParse(body);
  const broken = parsed.success ? [] : fromIssues(parsed.error.issues, body);
  refuse(broken);
  refuse(rules(body as Body));
  return body as Body;
}
