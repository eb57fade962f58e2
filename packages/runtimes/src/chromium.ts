import type { Browser } from "playwright-core";

export interface Page {
  /** What an expression comes to in the page, as JSON carries it. */
  evaluate<Result>(expression: string): Promise<Result>;
  close(): Promise<void>;
}

/**
 * Starts a browser, without a window.
 * @param command path of the browser
 */
export async function launchChromium(command: string): Promise<Browser> {
  const { chromium } = await import("playwright-core");
  // Root, as in containers, has no sandbox.
  return chromium.launch({ executablePath: command, args: ["--no-sandbox", "--disable-dev-shm-usage"] });
}

/**
 * Opens a page in a browser of its own.
 * @param command path of the browser
 * @param onProblem told of errors that nobody handles in the page
 */
export async function openChromium(command: string, url: string, onProblem: (text: string) => void): Promise<Page> {
  const browser = await launchChromium(command);
  const page = await browser.newPage();
  page.on("pageerror", (error) => onProblem(String(error)));
  await page.goto(url);
  return {
    evaluate: (expression) => page.evaluate(expression),
    close: () => browser.close(),
  };
}
