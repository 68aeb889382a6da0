import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

const OUT = fileURLToPath(new URL('../../dist/explorer', import.meta.url));

/** Builds the explorer into `dist/explorer`, from where the server serves it. */
export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  plugins: [react(), onOneLine(), packed()],
  resolve: { alias: [{ find: /^graphql$/, replacement: fileURLToPath(new URL('no-graphql.ts', import.meta.url)) }] },
  experimental: {
    // scripts find each other beside themselves, so that the page can be served under a path; the server puts it into the page
    renderBuiltUrl: (_, { hostType }) => (hostType === 'html' ? undefined : { relative: true }),
  },
  build: {
    outDir: OUT,
    emptyOutDir: true,
    assetsInlineLimit: 0, // the Content-Security-Policy of the page knows files of the server only
    modulePreload: { polyfill: false }, // what cannot preload modules loads them when they are needed
    target: 'es2022',
    rolldownOptions: { checks: { pluginTimings: false } }, // packing takes longer than the rest, and may
  },
});

/** The questions without their line breaks and indents, which the server does not look at. */
function onOneLine(): Plugin {
  return {
    name: 'on-one-line',
    apply: 'build',
    transform(code, id) {
      if (!id.endsWith('/client/generated.ts')) return null;
      const short = (document: string) => document.replaceAll(/\s+/g, ' ').replaceAll(/ ?([{}():=,]) ?/g, '$1');
      return code.replaceAll(/(?<=TypedDocumentString\(`)[^`]*/g, short);
    },
  };
}

/** Packs each file once, at its best, beside it: the server packs nothing. */
function packed(): Plugin {
  return {
    name: 'packed',
    apply: 'build',
    async closeBundle() {
      const entries = await readdir(OUT, { recursive: true, withFileTypes: true });
      const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
      await Promise.all(
        files.map(async (file) => {
          const content = await readFile(file);
          await writeFile(`${file}.gz`, gzipSync(content, { level: 9 }));
          await writeFile(`${file}.br`, brotliCompressSync(content));
        }),
      );
    },
  };
}
