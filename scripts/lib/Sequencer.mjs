// Jest's own order of test files, longest first, kept for whoever says how far the run is.
import TestSequencer from '@jest/test-sequencer';

/** What each file is thought to cost, by path: how long it took last, or its size where not all have run before. */
export const planned = { costs: new Map(), total: 0 };

export default class Sequencer extends TestSequencer {
  sort(tests) {
    const sorted = super.sort(tests);
    const known = sorted.every(({ duration }) => duration !== undefined);
    const cost = ({ path, duration, context }) =>
      known ? duration : context.hasteFS.getSize(path) ?? 0;
    planned.costs = new Map(sorted.map(test => [test.path, cost(test)]));
    planned.total = [...planned.costs.values()].reduce((a, b) => a + b, 0);
    return sorted;
  }
}
