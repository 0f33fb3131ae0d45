import { mockServices } from '@backstage/backend-test-utils';
import { SecretClash } from '@eoepca/backstage-plugin-workspace-common';
import { recordOf } from '../__testUtils__/records';
import { WorkspaceChange } from '../cache/types';
import { warnOfSecretClashes } from './warnOfSecretClashes';
import { WorkspaceRecord } from '../model/record';

const CLASH: SecretClash = { secret: 'lab', reason: 'older_than_workspace' };

describe('warnOfSecretClashes', () => {
  it('tells each once, and again once it came back', async () => {
    const logger = mockServices.logger.mock();
    let listener: (change: WorkspaceChange) => void = () => {};
    const lab = (...secretClashes: SecretClash[]): WorkspaceRecord => ({
      ...recordOf('lab'),
      secretClashes,
    });
    const ready = Promise.resolve();
    warnOfSecretClashes(
      {
        ready,
        list: () => [lab(CLASH), recordOf('well')],
        onChange: added => {
          listener = added;
          return () => {};
        },
      },
      'workspace',
      logger,
    );
    await ready;
    expect(logger.warn.mock.calls).toEqual([
      [expect.stringContaining("Secret 'lab' (older_than_workspace)")],
    ]);
    const change = (after?: WorkspaceRecord) =>
      listener({ name: 'lab', after });
    change(lab(CLASH));
    expect(logger.warn).toHaveBeenCalledTimes(1);
    change(lab(CLASH, { secret: 'lab-datalab', reason: 'shared_name' }));
    expect(logger.warn).toHaveBeenCalledTimes(2);
    change(recordOf('lab'));
    change(lab(CLASH));
    expect(logger.warn).toHaveBeenCalledTimes(3);
    change(undefined);
    change(lab(CLASH));
    expect(logger.warn).toHaveBeenCalledTimes(4);
  });
});
