#!/usr/bin/env node
import { run } from './cli/program.ts';

/* The program `fingraph`. Nothing else reads the environment or ends the process in order. */

process.exit(await run(process.argv.slice(2), process.env));
