import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const LAB = dirname(fileURLToPath(import.meta.url));

/** The part of Playwright's page that the lab uses. */
export interface Page {
  addInitScript(script: string): Promise<void>;
  goto(url: string): Promise<unknown>;
  evaluate<T>(script: string): Promise<T>;
  fill(selector: string, value: string): Promise<void>;
  focus(selector: string): Promise<void>;
  screenshot(options: { animations: 'disabled'; caret: 'hide' }): Promise<Uint8Array>;
  textContent(selector: string): Promise<string | null>;
  emulateMedia(options: { colorScheme: 'light' | 'dark' }): Promise<void>;
  on(event: 'console', listener: (message: { text(): string }) => void): void;
  on(event: 'pageerror', listener: (error: Error) => void): void;
  on(event: 'request', listener: (request: { url(): string }) => void): void;
  readonly keyboard: { press(key: string): Promise<void> };
}

export interface Browser {
  newPage(options: { viewport: { width: number; height: number } }): Promise<Page>;
  version(): string;
  close(): Promise<void>;
}

interface Chromium {
  readonly args: string[];
  executablePath(): Promise<string>;
}

interface Playwright {
  readonly chromium: {
    launch(options: { executablePath: string; args: string[]; headless: boolean }): Promise<Browser>;
  };
}

/** Where a file of the lab's packages is. */
export const fileOf = (name: string): string => createRequire(join(LAB, 'package.json')).resolve(name);

export const load = async <T>(name: string): Promise<T> => (await import(pathToFileURL(fileOf(name)).href)) as T;

/** Starts the lab's own Chromium. */
export async function startChromium(): Promise<Browser> {
  const { default: binary } = await load<{ default: Chromium }>('@sparticuz/chromium');
  const { default: playwright } = await load<{ default: Playwright }>('playwright-core');
  return playwright.chromium.launch({
    executablePath: await binary.executablePath(),
    args: binary.args,
    headless: true,
  });
}
