import { readFileSync } from 'fs';
import { join } from 'path';
import { parse } from 'yaml';
import { openapi } from './generated/openapi';

describe('generated/openapi.ts', () => {
  it('is in step with openapi.yaml (if not: npm run generate)', () => {
    expect(openapi).toEqual(
      parse(readFileSync(join(__dirname, 'openapi.yaml'), 'utf8')),
    );
  });
});
