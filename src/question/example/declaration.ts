import type { Picker } from './picker.ts';
import { PICKERS } from './pickers.ts';

/** A comment line of a question, such as `# $entity, $market: entity-with-partners`: the picker of these variables. */
export interface Declaration {
  /** Names of variables, in the order of the values of the picker. */
  readonly variables: readonly string[];
  readonly picker: Picker;
}

/** A question declares its variables wrongly. */
export class DeclarationError extends Error {
  override readonly name = 'DeclarationError';
  /** Line of the document, counted from 1. */
  readonly line: number;

  constructor(line: number, message: string) {
    super(message);
    this.line = line;
  }
}

/**
 * The declarations in the comment at the head of a document.
 *
 * @param variables the names of the variables of the operation
 * @throws {DeclarationError}
 */
export function declarationsOf(document: string, variables: readonly string[]): Declaration[] {
  return document.split('\n').flatMap((text, index) => {
    const [, names, picker] = LINE.exec(text) ?? [];
    return names === undefined || picker === undefined
      ? []
      : [
          declarationOf(
            names.split(', ').map((name) => name.slice(1)),
            picker,
            variables,
            index + 1,
          ),
        ];
  });
}

/** A document without its declarations, which only the server reads. */
export function withoutDeclarations(document: string): string {
  return document.replace(LINES, '');
}

const LINE = /^# (\$\w+(?:, \$\w+)*): ([a-z\d-]+)\s*$/;
/** With the empty comment lines above them. */
const LINES = /^(?:#\s*\n)*# \$\w+(?:, \$\w+)*: [a-z\d-]+[^\S\n]*\n/gm;

function declarationOf(
  names: readonly string[],
  pickerName: string,
  variables: readonly string[],
  line: number,
): Declaration {
  const unknown = names.find((name) => !variables.includes(name));
  if (unknown !== undefined) {
    const expected =
      variables.length === 0
        ? 'no variables, as the query has none'
        : `variables of the query (${variables.map((name) => `$${name}`).join(', ')})`;
    throw new DeclarationError(line, `expected ${expected}, got $${unknown}.`);
  }
  const picker = PICKERS.get(pickerName);
  if (!picker) {
    throw new DeclarationError(
      line,
      `expected one of the pickers ${[...PICKERS.keys()].join(', ')}, got ${pickerName}.`,
    );
  }
  return { variables: names, picker };
}
