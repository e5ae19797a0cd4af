import { readFileSync } from 'node:fs';
import type { Browser, Page } from './browser.ts';
import { fileOf } from './browser.ts';

/** Breaches of the policy as the browser reports them, from the first moment on. */
const WATCH = `window.breaches = [];
document.addEventListener('securitypolicyviolation', (event) => window.breaches.push(event.violatedDirective));`;

/** A page whose browser keeps what it was told of it. */
export interface Opened {
  readonly page: Page;
  /** Messages of the console, and errors of scripts. */
  readonly reported: readonly string[];
  /** Addresses that were asked for. */
  readonly requested: readonly string[];
  breaches(): Promise<string[]>;
  /** What a value that ran would have set. */
  pwned(): Promise<unknown>;
  /** Waits until an expression of the page is true. Playwright's own way evaluates text in the page, which its policy refuses. */
  until(expression: string): Promise<void>;
  /** What axe-core finds against the rules of WCAG 2.2 A and AA, and its own best practices: the rule, and where. */
  findings(): Promise<string[]>;
}

export async function openPage(browser: Browser, address: string, height = 900): Promise<Opened> {
  const page = await browser.newPage({ viewport: { width: 1200, height } });
  const reported: string[] = [];
  const requested: string[] = [];
  page.on('console', (message) => reported.push(message.text()));
  page.on('pageerror', (error) => reported.push(error.message));
  page.on('request', (request) => requested.push(request.url()));
  await page.addInitScript(WATCH);
  await page.goto(address);
  return {
    page,
    reported,
    requested,
    breaches: () => page.evaluate('window.breaches'),
    findings: async () => {
      // As its text: the page's policy lets no script in but its own.
      await page.evaluate(`${readFileSync(fileOf('axe-core/axe.min.js'), 'utf8')};undefined`);
      return page.evaluate(
        `axe.run().then(({ violations }) => violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => id + ' ' + target.join(' ') + ': ' + failureSummary)))`,
      );
    },
    pwned: () => page.evaluate('window.pwned ?? null'),
    until: async (expression) => {
      const end = Date.now() + 20_000;
      while (!(await page.evaluate<boolean>(expression))) {
        if (Date.now() > end) throw new Error(`not within 20 s: ${expression}`);
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
    },
  };
}
