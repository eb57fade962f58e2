export interface Page {
  /** Runs a function in the page. It sees nothing but its argument, and both ways go through JSON. */
  evaluate<Argument, Result>(work: (argument: Argument) => Promise<Result>, argument: Argument): Promise<Result>;
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
    evaluate: (work, argument) => page.evaluate(work as never, argument as never),
    close: () => browser.close(),
  };
}
