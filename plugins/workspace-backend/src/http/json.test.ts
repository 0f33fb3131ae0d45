import { jsonList, jsonOf } from './json';

describe('jsonList', () => {
  it('is the JSON of the list, each time', () => {
    const elements = [{ name: 'ä"\n' }, { list: [1], none: undefined }];
    for (const list of [[], elements, elements.slice(1)]) {
      expect(jsonList(list)).toBe(JSON.stringify(list));
    }
  });
});

describe('jsonOf', () => {
  it('is the JSON of whatever is frozen or not, each time', () => {
    const values = [{ name: 'ä"\n' }, ['', 1], {}, '"', null, 1.5, false];
    for (const value of [...values, ...values.map(Object.freeze)]) {
      expect(String(jsonOf(value))).toBe(JSON.stringify(value));
      expect(String(jsonOf(value))).toBe(JSON.stringify(value));
    }
  });

  it('follows what may still change', () => {
    const value = { name: 'before' };
    jsonOf(value);
    value.name = 'after';
    expect(jsonOf(value)).toBe('{"name":"after"}');
  });

  it('writes what is frozen once', () => {
    const made = jest.fn(() => 'text');
    const value = Object.freeze({ toJSON: made });
    expect(jsonOf(value)).toEqual(Buffer.from('"text"'));
    expect(jsonOf(value)).toBe(jsonOf(value));
    expect(made).toHaveBeenCalledTimes(1);
  });
});
