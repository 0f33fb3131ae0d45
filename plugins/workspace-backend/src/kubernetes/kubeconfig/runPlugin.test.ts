import { execFile } from 'child_process';
import { promisify } from 'util';

/** Runs a program with a secret argument, without a file descriptor left for its output. */
const WITHOUT_DESCRIPTORS = `
  const { openSync } = require('fs');
  const { runPlugin } = require(${JSON.stringify(
    require.resolve('./runPlugin'),
  )});
  try { for (;;) openSync('/dev/null'); } catch {}
  runPlugin('true', ['hunter2'], {}, new AbortController().signal)
    .then(outcome => console.log(JSON.stringify(outcome)));
`;

describe('runPlugin', () => {
  it('reports that no file descriptor is left, and logs no arguments', async () => {
    // In a process of its own, with few descriptors.
    const { stdout, stderr } = await promisify(execFile)('sh', [
      '-c',
      'ulimit -n 64; exec "$@"',
      'sh',
      process.execPath,
      '--no-node-snapshot',
      '--require',
      require.resolve('@backstage/cli/config/nodeTransform.cjs'),
      '--eval',
      WITHOUT_DESCRIPTORS,
    ]);
    expect(JSON.parse(stdout)).toEqual({
      ended: 'never begun',
      reason: 'EMFILE',
    });
    expect(stderr).not.toContain('hunter2');
  });
});
