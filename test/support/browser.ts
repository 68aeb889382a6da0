import { execFileSync } from 'node:child_process';
import { type Browser, chromium } from 'playwright-core';

/** Where Chromium is; null where this machine has none. With `CI` set there must be one. */
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

/** A browser that asks nobody but the pages it is sent to. `webgl`: with a software renderer for it. */
export function openBrowser(executablePath: string, { webgl = false } = {}): Promise<Browser> {
  return chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      // without a graphics card WebGL is drawn by the processor
      ...(webgl ? ['--use-angle=swiftshader', '--enable-unsafe-swiftshader'] : ['--disable-gpu']),
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}
