import { isNode, LineCounter, parseDocument, type Document } from 'yaml';
import type { z } from 'zod';
import { RapporteurError } from '../errors.ts';
import { explain, pathOf } from './problems.ts';

/** A YAML value that fits its schema, and where each part of it stands. */
export interface YamlFile<T> {
  value: T;
  /** The line (from 1) of the part at a path such as ['facts', 3, 'quote'], or of its nearest parent. */
  lineOf: (path: readonly PropertyKey[]) => number;
}

/**
 * Parses YAML and checks it.
 * @param firstLine line of the file at which the YAML starts.
 * @throws RapporteurError (corpus) that names file, line, field and the way out, one line for each problem.
 */
export function parseYaml<S extends z.ZodType>(source: string, schema: S, file: string, firstLine = 1): YamlFile<z.output<S>> {
  const lines = new LineCounter();
  const document = parseDocument(source, { lineCounter: lines, uniqueKeys: true });
  const [broken] = document.errors;
  if (broken) {
    const [start] = broken.linePos ?? [];
    const [summary] = broken.message.split(/ at line \d+|\n/);
    throw new RapporteurError(
      'corpus',
      `${file}:${(start?.line ?? 1) + firstLine - 1}: not valid YAML: ${summary}. Put quotation marks around text with a colon, a hash or quotation marks.`,
    );
  }
  const lineOf = (path: readonly PropertyKey[]): number => lines.linePos(offsetOf(document, path)).line + firstLine - 1;
  const result = schema.safeParse(document.toJS() ?? {}, { reportInput: true });
  if (result.success) return { value: result.data, lineOf };
  const problems = result.error.issues.map((issue) => {
    const path = pathOf(issue);
    return { line: lineOf(path), text: `${path.join('.') || 'the file'} ${explain(issue, schema)}.` };
  });
  problems.sort((a, b) => a.line - b.line);
  throw new RapporteurError('corpus', problems.map(({ line, text }) => `${file}:${line}: ${text}`).join('\n'));
}

function offsetOf(document: Document, path: readonly PropertyKey[]): number {
  for (let length = path.length; length > 0; length -= 1) {
    const node: unknown = document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return 0;
}
