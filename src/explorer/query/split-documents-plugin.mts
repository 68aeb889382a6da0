import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const GENERATED = fileURLToPath(new URL('../../client/generated.ts', import.meta.url));
const MODULE = 'virtual:document/';
const IMPORT = /^import \{([^}]*)\} from '[^']*\/client\/client\.ts';$/gmu;

/**
 * Gives each saved query that the page imports a module of its own. All of them are one module of the client, which would be
 * loaded with the first page, although most views send only a few.
 */
export function splitDocuments(): Plugin {
  const documents = documentsIn(readFileSync(GENERATED, 'utf8'));
  return {
    name: 'split-documents',
    enforce: 'pre',
    resolveId: (id) => (id.startsWith(MODULE) ? `\0${id}` : null),
    load(id) {
      if (!id.startsWith(`\0${MODULE}`)) return null;
      const name = id.slice(MODULE.length + 1);
      return `import { TypedDocumentString } from ${JSON.stringify(GENERATED)};\nexport const ${name} = ${documents.get(name)};`;
    },
    transform(code, id) {
      if (!/\/explorer\/.*\.tsx?$/u.test(id)) return null;
      return code.replaceAll(IMPORT, (text, list: string) => {
        const names = list.split(',').map((name) => name.trim());
        const own = names.filter((name) => documents.has(name));
        if (own.length === 0) return text;
        const others = names.filter((name) => name !== '' && !documents.has(name));
        return [
          text.replace(/\{[^}]*\}/u, `{ ${others.join(', ')} }`),
          ...own.map((name) => `import { ${name} } from '${MODULE}${name}';`),
        ].join(' ');
      });
    },
  };
}

/** The expressions that make the documents, by the names of their constants. */
function documentsIn(generated: string): ReadonlyMap<string, string> {
  const constants = generated.matchAll(
    /^export const (\w+Document) = (\/\*#__PURE__\*\/ new TypedDocumentString\(`[^`]*`\)) as unknown/gmu,
  );
  return new Map([...constants].map(([, name = '', expression = '']) => [name, expression]));
}
