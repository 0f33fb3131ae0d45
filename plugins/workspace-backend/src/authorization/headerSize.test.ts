import { mockServices } from '@backstage/backend-test-utils';
import { warnOfSmallHeaders } from './headerSize';

describe('warnOfSmallHeaders', () => {
  it.each([
    [16_384, 1],
    [65_535, 1],
    [65_536, 0],
  ])('with a limit of %d bytes warns %d times', (limit, times) => {
    const logger = mockServices.logger.mock();
    warnOfSmallHeaders(logger, limit);
    expect(logger.warn).toHaveBeenCalledTimes(times);
  });
});
