// A Jest reporter that says how far a long run is.
import { Progress } from './progress.mjs';
import { planned } from './Sequencer.mjs';

export default class ProgressReporter {
  #progress = new Progress(process.env.TEST_RUN ?? 'tests');
  #done = 0;

  onTestResult(test, result, all) {
    this.#done += planned.costs.get(test.path) ?? 0;
    for (const { status, fullName, failureMessages } of result.testResults) {
      if (status === 'failed') {
        this.#progress.failed(fullName, failureMessages[0]);
      }
    }
    if (result.testExecError) {
      this.#progress.failed(test.path, result.testExecError.message);
    }
    this.#progress.reached(
      {
        files: all.testResults.length,
        allFiles: all.numTotalTestSuites,
        passed: all.numPassedTests,
        failed: all.numFailedTests,
        skipped: all.numPendingTests,
      },
      this.#done / planned.total,
    );
  }

  onRunComplete(_contexts, { testResults }) {
    const skipped = testResults
      .flatMap(file => file.testResults)
      .filter(({ status }) => status === 'pending');
    this.#progress.skipped(skipped.map(({ title }) => title));
  }
}
