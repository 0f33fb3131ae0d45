import { mockServices } from '@backstage/backend-test-utils';
import { ForeignParser } from './ForeignParser';
import { anObject } from './__testUtils__/FakeListWatcher';

describe('ForeignParser', () => {
  const logger = mockServices.logger.mock();

  beforeEach(() => jest.clearAllMocks());

  it('says each problem once for as long as it stays', () => {
    let problems = ['no region'];
    const parser = new ForeignParser((object, warn) => {
      problems.forEach(warn);
      return object.metadata.name;
    }, logger);
    expect(parser.parse(anObject('lab', '1'))).toBe('lab');
    parser.parse(anObject('lab', '2'));
    expect(logger.warn.mock.calls).toEqual([["Storage 'lab': no region"]]);

    problems = [];
    parser.parse(anObject('lab', '3'));
    problems = ['no region'];
    parser.parse(anObject('lab', '4'));
    parser.parse(anObject('other', '5'));
    parser.forget('lab');
    parser.parse(anObject('lab', '6'));
    expect(logger.warn).toHaveBeenCalledTimes(4);
  });

  it('leaves out an object on which parsing fails', () => {
    const parser = new ForeignParser(() => {
      throw new Error('unforeseen');
    }, logger);
    expect(parser.parse(anObject('lab', '1'))).toBeUndefined();
    expect(logger.warn).toHaveBeenCalledWith(
      expect.stringContaining('unforeseen'),
    );
  });

  it('freezes what it hands out', () => {
    const parser = new ForeignParser(() => ({ deep: { list: [1] } }), logger);
    const parsed = parser.parse(anObject('lab', '1'));
    expect(Object.isFrozen(parsed?.deep.list)).toBe(true);
  });
});
