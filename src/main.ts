#!/usr/bin/env node
import { run } from './cli/program.ts';

/* The program `fingraph`: the only module that reads the environment and calls `process.exit` on success. */

process.exit(await run(process.argv.slice(2), process.env));
