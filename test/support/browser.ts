import { execFileSync } from 'node:child_process';
import { type Browser, chromium } from 'playwright-core';

/** The path of Chromium; null without one. @throws if `CI` is set and there is none */
export function chromiumPath(): string | null {
  for (const name of ['chromium', 'chromium-browser', 'google-chrome']) {
    try {
      return execFileSync('which', [name], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
    } catch {
      // not this one
    }
  }
  if (process.env['CI']) throw new Error('CI runs the browser tests, but no Chromium was found on the PATH.');
  return null;
}

/** A browser without background requests. `webgl` turns on software rendering. */
export function openBrowser(executablePath: string, { webgl = false } = {}): Promise<Browser> {
  return chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      // WebGL without a graphics card
      ...(webgl ? ['--use-angle=swiftshader', '--enable-unsafe-swiftshader'] : ['--disable-gpu']),
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}
