import {
  addQuantities,
  compareQuantities,
  formatQuantity,
  humanSize,
  parseQuantity,
  Quantity,
  subtractQuantities,
  ZERO_QUANTITY,
} from './quantities';

function quantity(text: string): Quantity {
  const parsed = parseQuantity(text);
  if (!parsed) {
    throw new Error(`${text} did not parse`);
  }
  return parsed;
}

describe('formatQuantity', () => {
  it.each([
    ['8192Mi', '8Gi'],
    ['1536Mi', '1536Mi'],
    ['0.5Gi', '512Mi'],
    ['1.1Gi', '1181116007'],
    ['1024', '1024'],
    ['1000', '1k'],
    ['1.5G', '1500M'],
    ['1500m', '1500m'],
    ['0.0001', '100u'],
    ['1e3', '1e3'],
    ['12E2', '1200'],
    ['512Ki', '512Ki'],
    ['0Gi', '0'],
    ['-5Mi', '-5Mi'],
    ['+1Gi', '1Gi'],
    ['.5', '500m'],
    ['16Ei', '16Ei'],
    ['0.1Ki', '102400m'],
  ])('writes %s as %s', (text, expected) => {
    expect(formatQuantity(quantity(text))).toBe(expected);
  });
});

describe('parseQuantity', () => {
  it.each(['1.', '.5', '+1.5Gi', '-2e3', ' 8Gi '])('reads %j', text => {
    expect(parseQuantity(text)).toBeDefined();
  });

  it('takes a very long text for no quantity, at once', () => {
    expect(parseQuantity('1'.repeat(1_000_000))).toBeUndefined();
    expect(parseQuantity(`${'1'.repeat(1_000_000)}x`)).toBeUndefined();
  });

  it.each(['', 'Gi', '1 Gi', '1gi', '1KB', '1.2.3', 'e3', '0x10', '1e400'])(
    'finds no quantity in %j',
    text => {
      expect(parseQuantity(text)).toBeUndefined();
    },
  );
});

describe('sums of quantities', () => {
  it('keep the form of the first that is not zero', () => {
    const sum = [quantity('1Gi'), quantity('512Mi')].reduce(
      addQuantities,
      ZERO_QUANTITY,
    );
    expect(formatQuantity(sum)).toBe('1536Mi');
    expect(formatQuantity(subtractQuantities(quantity('8Gi'), sum))).toBe(
      '6656Mi',
    );
    expect(formatQuantity(ZERO_QUANTITY)).toBe('0');
  });

  it('are exact beyond what a double holds', () => {
    const sum = addQuantities(quantity('16Ei'), quantity('1'));
    expect(formatQuantity(sum)).toBe('18446744073709551617');
  });
});

describe('compareQuantities', () => {
  it('compares amounts whatever the suffix', () => {
    expect(compareQuantities(quantity('1Gi'), quantity('1024Mi'))).toBe(0);
    expect(compareQuantities(quantity('1G'), quantity('1Gi'))).toBeLessThan(0);
    expect(compareQuantities(quantity('2'), quantity('1500m'))).toBeGreaterThan(
      0,
    );
  });
});

describe('humanSize', () => {
  it.each([
    ['1536Mi', 'en', '1.5 GiB'],
    ['1536Mi', 'de', '1,5 GiB'],
    ['500M', 'en', '500 MB'],
    ['0', 'en', '0 B'],
    ['10Gi', 'en', '10 GiB'],
    ['odd', 'en', 'odd'],
  ])('writes %s for %s as %s', (text, locale, expected) => {
    expect(humanSize(text, locale)).toBe(expected);
  });
});
