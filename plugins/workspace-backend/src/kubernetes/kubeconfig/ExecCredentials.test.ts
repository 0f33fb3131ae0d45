import { createMockDirectory } from '@backstage/backend-test-utils';
import { poll } from '@internal/dev-cluster/testing';
import { chmodSync, existsSync, readFileSync } from 'fs';
import { createAuthority, keyOfAnotherType } from './__testUtils__/authorities';
import { pluginScript } from './__testUtils__/kubeconfigs';
import { ExecCredentials, ExecTiming } from './ExecCredentials';
import { clusterSchema, execSchema } from './schema';
import { systemClock } from '../../model/clock';

const ENDLESS = 3_600_000;

describe('ExecCredentials', () => {
  const directory = createMockDirectory();
  let credentials: ExecCredentials;

  /** The plugin notes each run in the file `runs`, and then does as the script says. */
  function plugin(script: string): void {
    const lines = script.replace('#!/bin/sh\n', '');
    directory.addContent({
      plugin: `#!/bin/sh\ncd ${directory.path}\necho run >> runs\n${lines}`,
    });
    chmodSync(directory.resolve('plugin'), 0o755);
  }

  function start(timing: Partial<ExecTiming> = {}, exec: object = {}): void {
    credentials = new ExecCredentials(
      execSchema.parse({
        apiVersion: 'client.authentication.k8s.io/v1',
        command: directory.resolve('plugin'),
        ...exec,
      }),
      clusterSchema.parse({}),
      undefined,
      systemClock,
      { limitMs: ENDLESS, pauseMs: 0, aheadMs: 60_000, ...timing },
    );
  }

  const runs = () =>
    existsSync(directory.resolve('runs'))
      ? readFileSync(directory.resolve('runs'), 'utf8').split('\n').length - 1
      : 0;

  const inMs = (ms: number) => new Date(Date.now() + ms).toISOString();

  const lives = (pid: number) => {
    try {
      return process.kill(pid, 0);
    } catch {
      return false;
    }
  };

  beforeEach(() => directory.clear());

  afterEach(() => credentials.stop());

  it('runs a plugin once for all who wait, and no more while its credentials are good', async () => {
    plugin(pluginScript({ token: 'abc' }));
    start();
    const all = await Promise.all([1, 2, 3].map(() => credentials.get()));
    expect(all).toEqual(Array(3).fill({ authorization: 'Bearer abc' }));
    await credentials.get();
    expect(runs()).toBe(1);
  });

  it('runs it again after its credentials have expired', async () => {
    plugin(pluginScript({ token: 'old', expirationTimestamp: inMs(-1_000) }));
    start();
    await credentials.get();
    plugin(pluginScript({ token: 'new', expirationTimestamp: inMs(ENDLESS) }));
    expect(await credentials.get()).toMatchObject({
      authorization: 'Bearer new',
    });
    await credentials.get();
    expect(runs()).toBe(2);
  });

  it('runs it again after its credentials were refused, but not at once', async () => {
    plugin(pluginScript({ token: 'abc' }));
    start();
    await credentials.get();
    credentials.refused();
    await credentials.get();
    expect(runs()).toBe(2);

    start({ pauseMs: ENDLESS });
    await credentials.get();
    credentials.refused();
    await credentials.get();
    expect(runs()).toBe(3);
  });

  it('renews before the end, and gives the old ones while a renewal hangs', async () => {
    plugin(pluginScript({ token: 'old', expirationTimestamp: inMs(50_000) }));
    start({ aheadMs: ENDLESS });
    await credentials.get();
    jest.useFakeTimers({ doNotFake: ['setTimeout', 'setImmediate'] });
    try {
      jest.setSystemTime(Date.now() + 40_000);
      plugin('exec sleep 3600');
      for (let i = 0; i < 5; i++) {
        expect(await credentials.get()).toMatchObject({
          authorization: 'Bearer old',
        });
      }
      await poll('the renewal to begin', async () => runs() > 1 || undefined);
      expect(runs()).toBe(2);
    } finally {
      jest.useRealTimers();
    }
  });

  it('ends a plugin that never ends, with all that it started, and says so', async () => {
    plugin('sleep 3600 &\necho $! > child\necho $$ > self\nwait\n');
    start({ limitMs: 500, pauseMs: ENDLESS });
    await expect(credentials.get()).rejects.toMatchObject({
      name: 'CredentialsFault',
      message: expect.stringMatching(
        /^The credential plugin '.*plugin' of the kubeconfig didn't finish within 0.5 s; run it by hand/,
      ),
      forAnyone:
        "The credential plugin of the kubeconfig didn't finish within 0.5 s",
    });
    for (const name of ['child', 'self']) {
      const pid = Number(readFileSync(directory.resolve(name), 'utf8'));
      await poll(`${name} to be gone`, async () => !lives(pid) || undefined);
    }
    // Who asks next is told the same, and nothing piles up.
    await expect(credentials.get()).rejects.toThrow("didn't finish within");
    expect(runs()).toBe(1);
  });

  it('names the plugin and its hint where it cannot be run', async () => {
    start({}, { installHint: 'Get it\u001b[31m from\n the shop' });
    await expect(credentials.get()).rejects.toMatchObject({
      message: expect.stringMatching(
        /plugin' of the kubeconfig can't be run \(ENOENT\); install it, or correct its command\. Its hint: Get it \[31m from {2}the shop$/,
      ),
      forAnyone:
        "The credential plugin of the kubeconfig can't be run (ENOENT)",
    });
  });

  it('tells how it failed, and nothing of what it printed', async () => {
    plugin('echo hunter2; echo hunter2 >&2; exit 3');
    start();
    const failed = await credentials.get().catch((error: Error) => error);
    expect(String(failed)).toContain('failed (exit code 3)');
    plugin('echo hunter2');
    const invalid = await credentials.get().catch((error: Error) => error);
    expect(String(invalid)).toContain('returned no valid credentials');
    expect(JSON.stringify([failed, invalid])).not.toContain('hunter2');
    expect(String(failed) + String(invalid)).not.toContain('hunter2');
  });

  it.each([
    ['too long', 'hunter2'.repeat(100_000), 'E2BIG'],
    ['with a NUL', 'hunter2\0', 'ERR_INVALID_ARG_VALUE'],
  ])('remembers that arguments %s begin no run', async (_, arg, code) => {
    plugin(pluginScript({ token: 'abc' }));
    start({ pauseMs: ENDLESS }, { args: [arg] });
    const failed = await credentials.get().catch((error: Error) => error);
    expect(String(failed)).toContain(`can't be run (${code})`);
    expect(String(failed)).not.toContain('hunter2');
    expect(await credentials.get().catch((error: Error) => error)).toBe(failed);
  });

  it.each<[string, () => Promise<object>]>([
    ['a token with a line end', async () => ({ token: 'hunter2\n' })],
    ['a token that no header can hold', async () => ({ token: '€' })],
    [
      'a certificate that is none',
      async () => ({
        clientCertificateData: 'hunter2',
        clientKeyData: keyOfAnotherType(),
      }),
    ],
    [
      'a key that is none',
      async () => ({
        clientCertificateData: (await createAuthority('carol')).cert,
        clientKeyData: 'hunter2',
      }),
    ],
    [
      "a certificate and another one's key",
      async () => ({
        clientCertificateData: (await createAuthority('carol')).cert,
        clientKeyData: (await createAuthority('bob')).key,
      }),
    ],
    [
      'a certificate and a key of another type',
      async () => ({
        clientCertificateData: (await createAuthority('carol')).cert,
        clientKeyData: keyOfAnotherType(),
      }),
    ],
  ])('keeps no credentials with %s', async (_, status) => {
    plugin(pluginScript({ token: 'abc', ...(await status()) }));
    start();
    const failed = await credentials.get().catch((error: Error) => error);
    expect(String(failed)).toContain('returned no valid credentials');
    expect(String(failed)).not.toContain('hunter2');
    plugin(pluginScript({ token: 'mended' }));
    expect(await credentials.get()).toEqual({
      authorization: 'Bearer mended',
    });
  });

  it('gives up a plugin that prints without end', async () => {
    plugin('yes hunter2');
    start();
    await expect(credentials.get()).rejects.toThrow(
      'failed (exit code SIGKILL)',
    );
  });
});
