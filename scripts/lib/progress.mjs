// What a long run of tests says while it goes on.
const EVERY_MS = 30_000;

/** Begins each of its lines; startTool lets these through at once. */
export const PROGRESS = '… ';

const minutes = ms => (ms / 60_000).toFixed(1);

/** Says every half minute how far the tests are and how long the rest may take, and each failure at once. */
export class Progress {
  #name;
  #started = Date.now();
  #told = Date.now();

  constructor(name) {
    this.#name = name;
  }

  failed(title, message = '') {
    const [reason = ''] = plain(message)
      .split('\n')
      .filter(line => line.trim());
    this.#say(`FAILED ${title}: ${reason.trim()}`);
  }

  /**
   * @param counts - `files` of `allFiles`, `passed`, `failed` and `skipped` tests
   * @param share - how much of the work is done, from 0 to 1
   */
  reached({ files, allFiles, passed, failed, skipped }, share) {
    const now = Date.now();
    const isLast = files === allFiles;
    if (now - this.#told < EVERY_MS && !isLast) return;
    this.#told = now;
    const elapsed = now - this.#started;
    const rest =
      share > 0 && !isLast
        ? `, about ${minutes((elapsed * (1 - share)) / share)} min to go`
        : '';
    this.#say(
      `${files}/${allFiles} files, ${passed} passed, ${failed} failed, ${skipped} skipped, ${minutes(
        elapsed,
      )} min${rest}`,
    );
  }

  /** The reasons of skipped tests, each once with how many there are. */
  skipped(titles) {
    const counts = new Map();
    for (const title of titles) {
      const reason = /\(skipped: (.*)\)$/.exec(title)?.[1] ?? title;
      counts.set(reason, (counts.get(reason) ?? 0) + 1);
    }
    for (const [reason, count] of counts) {
      this.#say(`${count} skipped: ${reason}`);
    }
  }

  #say(text) {
    process.stderr.write(`${PROGRESS}${this.#name}: ${text}\n`);
  }
}

/** Without the colours of terminals. */
function plain(text) {
  // eslint-disable-next-line no-control-regex
  return text.replace(/\u001b\[[0-9;]*m/g, '');
}
