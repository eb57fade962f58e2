export interface Page {
  /** What an expression comes to in the page, as JSON carries it. */
  evaluate<Result>(expression: string): Promise<Result>;
  close(): Promise<void>;
}

/**
 * Opens a page, without a window.
 * @param command path of the browser
 * @param onProblem told of errors that nobody handles in the page
 */
export async function openChromium(command: string, url: string, onProblem: (text: string) => void): Promise<Page> {
  const { chromium } = await import("playwright-core");
  // Root, as in containers, has no sandbox.
  const browser = await chromium.launch({ executablePath: command, args: ["--no-sandbox", "--disable-dev-shm-usage"] });
  const page = await browser.newPage();
  page.on("pageerror", (error) => onProblem(String(error)));
  await page.goto(url);
  return {
    evaluate: (expression) => page.evaluate(expression),
    close: () => browser.close(),
  };
}
