import { jsonList } from './json';

describe('jsonList', () => {
  it('is the JSON of the list, each time', () => {
    const elements = [{ name: 'ä"\n' }, { list: [1], none: undefined }];
    for (const list of [[], elements, elements.slice(1)]) {
      expect(jsonList(list)).toBe(JSON.stringify(list));
    }
  });
});
