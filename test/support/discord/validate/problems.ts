import type { SpecIssue } from 'discord-api-spec/zod';
import type { ErrorTree } from '../errors.ts';
import { points } from './length.ts';

/** One thing wrong with a body. */
export interface Problem {
  path: (string | number)[];
  code: string;
  message: string;
}

/** Builds Discord's `errors` object. */
export function toTree(problems: Problem[]): ErrorTree {
  const root: ErrorTree = {};
  for (const { path, code, message } of problems) {
    let node = root;
    for (const step of path) node = (node[String(step)] ??= {}) as ErrorTree;
    ((node['_errors'] ??= []) as { code: string; message: string }[]).push({ code, message });
  }
  return root;
}

/** The body's value at a path. */
function at(body: unknown, path: (string | number)[]): unknown {
  return path.reduce<unknown>((value, step) => (value as Record<string | number, unknown> | null | undefined)?.[step], body);
}

/** Of a union's branches, the one that was meant: the one whose `type` fits, then the one with the least wrong. */
function meant(branches: SpecIssue[][]): SpecIssue[] {
  const misses = (branch: SpecIssue[]): number => (branch.some((issue) => issue.path.length === 1 && issue.path[0] === 'type') ? 1 : 0);
  return [...branches].sort((a, b) => misses(a) - misses(b) || a.length - b.length)[0] ?? [];
}

/** Words one issue of the schemas as Discord does. Lengths count code points: zod counts UTF-16 units, so some of its issues are none. */
function fromIssue(issue: SpecIssue, body: unknown, prefix: (string | number)[]): Problem[] {
  const path = [...prefix, ...issue.path];
  const value = at(body, path);
  if (issue.code === 'invalid_union' && issue.errors?.length) {
    const branch = meant(issue.errors);
    if (branch.length) return branch.flatMap((inner) => fromIssue(inner, body, path));
  }
  if (value === undefined) return [{ path, code: 'BASE_TYPE_REQUIRED', message: 'This field is required' }];
  if (issue.code === 'too_big' || issue.code === 'too_small') {
    const bound = issue.maximum ?? issue.minimum ?? 0;
    if (typeof value === 'string') {
      const length = points(value);
      if (issue.maximum !== undefined && length <= issue.maximum) return [];
      return [
        {
          path,
          code: 'BASE_TYPE_BAD_LENGTH',
          message: `Length must be at ${issue.maximum === undefined ? 'least' : 'most'} ${bound}, is ${length}.`,
        },
      ];
    }
    const size = Array.isArray(value) ? `${value.length} items` : JSON.stringify(value);
    return [
      { path, code: 'BASE_TYPE_BAD_LENGTH', message: `Must be at ${issue.maximum === undefined ? 'least' : 'most'} ${bound}, is ${size}.` },
    ];
  }
  const shown = JSON.stringify(value).slice(0, 100);
  const wanted = issue.expected ?? issue.format ?? issue.values?.join(', ') ?? issue.message;
  return [{ path, code: `BASE_TYPE_${issue.code.toUpperCase()}`, message: `Value ${shown} is not valid (${wanted}).` }];
}

/** Words the schemas' issues as Discord does. */
export function fromIssues(issues: SpecIssue[], body: unknown): Problem[] {
  return issues.flatMap((issue) => fromIssue(issue, body, []));
}
