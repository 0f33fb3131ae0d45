// A Jest reporter that says how far a long run is, every half minute.
const EVERY_MS = 30_000;

/** Begins each of its lines; startTool lets these through at once. */
export const PROGRESS = '… ';

export default class ProgressReporter {
  #started = Date.now();
  #told = Date.now();

  onTestResult(_test, _result, all) {
    const now = Date.now();
    const files = all.testResults.length;
    const isLast = files === all.numTotalTestSuites;
    if (now - this.#told < EVERY_MS && !isLast) return;
    this.#told = now;
    const name = process.env.TEST_RUN ?? 'tests';
    const minutes = ((now - this.#started) / 60_000).toFixed(1);
    process.stderr.write(
      `${PROGRESS}${name}: ${files}/${all.numTotalTestSuites} files, ${all.numPassedTests} passed, ${all.numFailedTests} failed, ${minutes} min\n`,
    );
  }
}
