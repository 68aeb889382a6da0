import { execFileSync } from 'node:child_process';
import { type Browser, chromium } from 'playwright-core';

/** Path of Chromium; null if it is not installed. Required if `CI` is set. */
export function chromiumPath(): string | null {
  for (const name of ['chromium', 'chromium-browser', 'google-chrome']) {
    try {
      return execFileSync('which', [name], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
    } catch {
      // try the next path
    }
  }
  if (process.env['CI']) throw new Error('CI runs the browser tests, but no Chromium was found on the PATH.');
  return null;
}

/** Launches a browser that sends no requests of its own. `webgl`: with software rendering. */
export function openBrowser(executablePath: string, { webgl = false } = {}): Promise<Browser> {
  return chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      // software rendering, as there is no graphics card
      ...(webgl ? ['--use-angle=swiftshader', '--enable-unsafe-swiftshader'] : ['--disable-gpu']),
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}
