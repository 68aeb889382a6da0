import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import react from '@vitejs/plugin-react';
import { minify } from 'terser';
import { defineConfig, type Plugin } from 'vite';

import { siteStyle } from '../support/site/site-style.ts';
import { compactShaders } from './graph/render/shader-plugin.mts';
import { worldShapes } from './map/world-shapes-plugin.mts';
import { splitDocuments } from './query/split-documents-plugin.mts';

const OUT = fileURLToPath(new URL('../../dist/explorer', import.meta.url));
const LICENCES = 'third-party-licenses.md';
/** Folders of the packages in workers: Vite lists the licences of the page only. */
const workerPackages = new Set<string>();

/** Builds the explorer into `dist/explorer`, which the server serves. */
export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  plugins: [react(), sharedStyle(), splitDocuments(), worldShapes(), compactShaders(), compactEntry(), compressFiles()],
  worker: { plugins: () => [packagesOfWorkers()] },
  resolve: {
    alias: [
      { find: /^graphql$/, replacement: fileURLToPath(new URL('no-graphql.ts', import.meta.url)) },
      // written for React, whose types the sources have; Preact is an eighth of its size
      { find: /^react(?:-dom)?$/, replacement: 'preact/compat' },
      { find: /^react-dom\/client$/, replacement: 'preact/compat/client' },
      { find: /^react\/jsx-runtime$/, replacement: 'preact/jsx-runtime' },
    ],
  },
  experimental: {
    // scripts import each other by relative paths, so that the page also works under a base path
    renderBuiltUrl: (_, { hostType }) => (hostType === 'html' ? undefined : { relative: true }),
  },
  build: {
    outDir: OUT,
    emptyOutDir: true,
    license: { fileName: LICENCES }, // bundled packages come without their licence files
    assetsInlineLimit: 0, // the Content-Security-Policy allows only files of the server
    modulePreload: { polyfill: false }, // browsers without it load modules when they need them
    target: 'es2022',
    rolldownOptions: {
      checks: { pluginTimings: false }, // compressing takes longer than the rest
      // small modules that many views need: in chunks of their own they would take twice the bytes
      output: {
        codeSplitting: {
          groups: [{ name: 'common', test: /src.explorer|virtual:document/, minShareCount: 8, maxModuleSize: 8_000 }],
        },
      },
    },
  },
});

/** Minifies the script of the first page once more: it becomes 2.5 KB smaller when compressed. For all scripts it takes a minute. */
function compactEntry(): Plugin {
  return {
    name: 'compact-entry',
    async generateBundle(_, bundle) {
      for (const output of Object.values(bundle)) {
        if (output.type !== 'chunk' || !output.isEntry) continue;
        const { code } = await minify(output.code, { ecma: 2020, module: true, compress: { passes: 2 } });
        output.code = code ?? output.code;
      }
    },
  };
}

/** `virtual:site.css` is the style that the pages of the server share. */
function sharedStyle(): Plugin {
  const name = 'virtual:site.css';
  return {
    name: 'shared-style',
    resolveId: (source) => (source === name ? `\0${name}` : null),
    load: (id) => (id === `\0${name}` ? siteStyle() : null),
  };
}

function packagesOfWorkers(): Plugin {
  return {
    name: 'packages-of-workers',
    generateBundle(_, bundle) {
      const chunks = Object.values(bundle).filter((output) => output.type === 'chunk');
      for (const path of chunks.flatMap(({ moduleIds }) => moduleIds)) {
        const [folder] = /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path) ?? [];
        if (folder !== undefined) workerPackages.add(folder);
      }
    },
  };
}

async function addLicencesOfWorkers(): Promise<void> {
  const listed = await readFile(join(OUT, LICENCES), 'utf8');
  const texts = await Promise.all([...workerPackages].toSorted().map(licenceOf));
  const missing = texts.filter(({ heading }) => !listed.includes(heading)).map(({ text }) => text);
  await writeFile(join(OUT, LICENCES), [listed.trimEnd(), ...missing, ''].join('\n\n'));
}

async function licenceOf(folder: string): Promise<{ readonly heading: string; readonly text: string }> {
  const manifest = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')) as Record<string, string>;
  const file = (await readdir(folder)).find((name) => /^licen[cs]e/i.test(name));
  const heading = `## ${manifest['name']} - ${manifest['version']} (${manifest['license']})`;
  return {
    heading,
    text: file === undefined ? heading : `${heading}\n\n${await readFile(join(folder, file), 'utf8')}`,
  };
}

/** Writes a gzip and a Brotli version of each file, at the highest level. The server compresses no file itself. */
function compressFiles(): Plugin {
  return {
    name: 'compress-files',
    apply: 'build',
    async closeBundle() {
      await addLicencesOfWorkers();
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
