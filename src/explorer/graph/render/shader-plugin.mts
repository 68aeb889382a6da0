import type { Plugin } from 'vite';

/**
 * Removes the comments, indentation and blank lines of Sigma's shaders, which are template literals, so that minifiers keep
 * them. They are a seventh of the compressed code that draws graphs.
 */
export function compactShaders(): Plugin {
  return {
    name: 'compact-shaders',
    generateBundle(_, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type === 'chunk' && chunk.code.includes('#version 300 es')) chunk.code = compact(chunk.code);
      }
    },
  };
}

/** Minified code has line breaks only in template literals. */
function compact(code: string): string {
  return code.replaceAll(/^[ \t]*(?:\/\/[^\n`]*)?\n/gm, '').replaceAll(/\n[ \t]+/g, '\n');
}
