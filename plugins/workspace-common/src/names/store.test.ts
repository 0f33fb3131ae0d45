import { storeNameProblem, storeSizeProblem } from './store';

describe('storeNameProblem', () => {
  it.each(['a', 'vec', 'hot-1', 'a'.repeat(40)])('takes %j', name => {
    expect(storeNameProblem('vector', name)).toBeUndefined();
    expect(storeNameProblem('database', name)).toBeUndefined();
  });

  it('takes underscores in databases alone', () => {
    expect(storeNameProblem('database', 'my_db')).toBeUndefined();
    expect(storeNameProblem('cache', 'my_db')?.code).toBe(
      'store-name.characters',
    );
  });

  it.each([
    ['', 'store-name.empty'],
    ['a'.repeat(41), 'store-name.too-long'],
    ['Vec', 'store-name.characters'],
    ['1st', 'store-name.characters'],
    ['end-', 'store-name.characters'],
    ['a b', 'store-name.characters'],
    ['__proto__', 'store-name.characters'],
    ['ä', 'store-name.characters'],
  ])('says of %j: %s', (name, code) => {
    expect(storeNameProblem('document', name)?.code).toBe(code);
  });

  it('says of a database what it may be', () => {
    expect(storeNameProblem('database', 'end_')?.code).toBe(
      'store-name.database-characters',
    );
  });
});

describe('storeSizeProblem', () => {
  it.each(['1Gi', '1Mi', '5G', '1e9'])('takes %j', size => {
    expect(storeSizeProblem(size)).toBeUndefined();
  });

  it.each([
    ['', 'store-size.no-quantity'],
    ['big', 'store-size.no-quantity'],
    ['1 Gi', 'store-size.no-quantity'],
    ['0', 'store-size.too-small'],
    ['-1Gi', 'store-size.too-small'],
    ['1Ki', 'store-size.too-small'],
  ])('says of %j: %s', (size, code) => {
    expect(storeSizeProblem(size)?.code).toBe(code);
  });
});
