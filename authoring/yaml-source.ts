import { existsSync, readFileSync } from 'node:fs';
import * as v from 'valibot';
import { isNode, LineCounter, parseDocument } from 'yaml';

/** What is wrong in a content file, where, and how to mend it; in French, because authors read it. */
export interface ContentFault {
  file: string;
  line: number;
  text: string;
}

export interface YamlSource {
  file: string;
  /** Line of the part of the document that a path of keys leads to, or of its nearest existing parent. */
  lineOf(path: readonly (string | number)[]): number;
}

type Keys = (string | number)[];

function keysOf(issue: v.BaseIssue<unknown>): Keys {
  return (issue.path ?? []).map((item) => item.key as string | number);
}

/** A failed union hides its causes in `issues`: the ones that went deepest say what the author meant. */
function deepest(issue: v.BaseIssue<unknown>): v.BaseIssue<unknown>[] {
  if (!issue.issues || issue.issues.length === 0) return [issue];
  const inner = issue.issues.flatMap((child) => deepest(child));
  const depth = Math.max(...inner.map((child) => child.path?.length ?? 0));
  return depth > (issue.path?.length ?? 0)
    ? inner.filter((child) => (child.path?.length ?? 0) === depth)
    : [issue];
}

function explain(issue: v.BaseIssue<unknown>): string {
  const where = v.getDotPath(issue) ?? 'document';
  if (issue.type === 'strict_object' && issue.expected === 'never')
    return `« ${where} » n’est pas prévu ici. Corrigez le nom ou enlevez la ligne.`;
  if (issue.received === 'undefined')
    return `« ${where} » manque. Ajoutez-le (attendu : ${issue.expected ?? 'une valeur'}).`;
  return `« ${where} » : attendu ${issue.expected ?? issue.message}, trouvé ${issue.received}. ${issue.message}`;
}

/**
 * Reads a YAML file and checks it against its schema.
 *
 * @returns the value (undefined if there are faults), the faults with their lines, and the places of the document
 */
export function readYaml<Schema extends v.GenericSchema>(
  path: string,
  file: string,
  schema: Schema,
): { value: v.InferOutput<Schema> | undefined; faults: ContentFault[]; source: YamlSource } {
  const lines = new LineCounter();
  const exists = existsSync(path);
  const document = parseDocument(exists ? readFileSync(path, 'utf8') : '', { lineCounter: lines });
  const source: YamlSource = {
    file,
    lineOf(keys) {
      for (let length = keys.length; length > 0; length--) {
        const node = document.getIn(keys.slice(0, length), true);
        if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
      }
      return 1;
    },
  };
  if (!exists)
    return {
      value: undefined,
      faults: [{ file, line: 1, text: 'Ce fichier manque. Ajoutez-le, ou enlevez son dossier.' }],
      source,
    };
  if (document.errors.length > 0) {
    const faults = document.errors.map((error) => ({
      file,
      line: error.linePos?.[0].line ?? 1,
      text: `YAML illisible : ${error.message.split('\n')[0] ?? ''}`,
    }));
    return { value: undefined, faults, source };
  }
  const result = v.safeParse(schema, document.toJS());
  if (result.success) return { value: result.output, faults: [], source };
  const issues = result.issues.flatMap((issue) => deepest(issue));
  const seen = new Set<string>();
  const faults = issues
    .map((issue) => ({ file, line: source.lineOf(keysOf(issue)), text: explain(issue) }))
    .filter((fault) => !seen.has(`${fault.line} ${fault.text}`) && seen.add(`${fault.line} ${fault.text}`));
  return { value: undefined, faults, source };
}
