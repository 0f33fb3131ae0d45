// Writes src/http/generated/openapi.ts from openapi.yaml: a module, so that the description is there in tests, in
// `package start` and in the bundle alike. Run it (`yarn generate`) after each change to the YAML; a test says when not.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';

const folder = new URL('../src/http/', import.meta.url);
const document = parse(readFileSync(new URL('openapi.yaml', folder), 'utf8'));
const target = new URL('generated/openapi.ts', folder);

writeFileSync(
  target,
  `// Made from openapi.yaml by scripts/generate-openapi.mjs; change that one.
export const openapi = ${JSON.stringify(document, undefined, 2)} as const;
`,
);
process.stdout.write(`Wrote ${fileURLToPath(target)}\n`);
