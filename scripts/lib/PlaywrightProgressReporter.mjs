// A Playwright reporter that says how far a long run is.
import { Progress } from './progress.mjs';

export default class PlaywrightProgressReporter {
  #progress = new Progress('e2e');
  #counts = { files: 0, passed: 0, failed: 0, skipped: 0 };
  /** By file: how many tests it has left. */
  #left = new Map();
  #all = 0;
  #done = 0;
  #skipped = [];

  onBegin(_config, suite) {
    for (const { location } of suite.allTests()) {
      this.#left.set(location.file, (this.#left.get(location.file) ?? 0) + 1);
      this.#all += 1;
    }
    this.#counts.allFiles = this.#left.size;
  }

  onTestEnd(test, result) {
    const title = test.titlePath().filter(Boolean).join(' › ');
    if (result.status !== 'skipped' && result.status !== test.expectedStatus) {
      this.#progress.failed(title, result.error?.message);
      if (result.retry < test.retries) return;
      this.#counts.failed += 1;
    } else if (result.status === 'skipped') {
      this.#counts.skipped += 1;
      const why = test.annotations.find(({ type }) => type === 'skip');
      this.#skipped.push(why?.description ?? test.title);
    } else if (result.retry > 0) {
      // What fails once has failed: `failOnFlakyTests`.
      this.#counts.failed += 1;
    } else this.#counts.passed += 1;

    this.#done += 1;
    const left = this.#left.get(test.location.file) - 1;
    this.#left.set(test.location.file, left);
    if (left === 0) this.#counts.files += 1;
    this.#progress.reached(this.#counts, this.#done / this.#all);
  }

  onEnd() {
    this.#progress.skipped(this.#skipped);
  }

  printsToStdio() {
    return false;
  }
}
