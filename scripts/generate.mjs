// npm run generate: writes what is generated from openapi.yaml. With --check it writes nothing, and fails where a file
// is not what would be written; `npm run lint` does that.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import openapiTS, { astToString } from 'openapi-typescript';
import { parse } from 'yaml';
import { root } from './bootstrap.mjs';

const SOURCE = join(root, 'plugins/workspace-backend/src/http/openapi.yaml');
const COMMON = join(root, 'plugins/workspace-common/src/generated');
const BACKEND = join(root, 'plugins/workspace-backend/src/http/generated');

const HEADER =
  '// Generated from openapi.yaml of the backend by scripts/generate.mjs (npm run generate): change that file instead.\n';

/** Schemas whose name would hide one of the language. */
const UNNAMED = ['Error'];

const description = parse(readFileSync(SOURCE, 'utf8'));

/** The description itself, as a module: it is there in tests, in `package start` and in the bundle alike. */
const documentModule = `${HEADER}
export const openapi = ${JSON.stringify(description, undefined, 2)} as const;
`;

/** The types of paths and schemas. */
async function pathsAndSchemas() {
  const nodes = await openapiTS(description, {
    defaultNonNullable: false,
    emptyObjectsUnknown: true,
  });
  const text = astToString(nodes)
    .replace(/^export interface (\w+)/gm, '/** @public */\nexport interface $1')
    .replace(/^export type (webhooks|\$defs) = .*\n/gm, '');
  return text;
}

/** A name for each schema, and for the values of those enumerations that ask for one by `x-list`. */
function namesOfSchemas() {
  const schemas = Object.entries(description.components.schemas).filter(
    ([name]) => !UNNAMED.includes(name),
  );
  const types = schemas.map(([name, schema]) => {
    const type = `components['schemas']['${name}']`;
    const named = admitsNulls(schema) ? `WithoutNulls<${type}>` : type;
    return `${comment(schema.description)}
export type ${name} = ${named};
`;
  });
  const lists = schemas
    .filter(([, schema]) => schema['x-list'])
    .map(
      ([name, schema]) => `${comment(`Each \`${name}\`.`)}
export const ${schema['x-list']}: readonly ${name}[] = ${JSON.stringify(
        schema.enum,
      )};
`,
    );
  const fields = schemas
    .filter(([, schema]) => schema['x-fields'])
    .map(
      ([name, { properties, 'x-fields': list }]) =>
        `${comment(`The fields of \`${name}\`: their type, or their values.`)}
export const ${list} = ${JSON.stringify(
          Object.fromEntries(
            Object.entries(properties).map(([field, schema]) => [
              field,
              schema.enum ?? schema.type,
            ]),
          ),
        )} as const;
`,
    );
  return `/**
 * A value in which no member is null. In most bodies the API takes null for nothing, as the recorded one did; nobody needs to
 * send it.
 *
 * @public
 */
export type WithoutNulls<T> = T extends readonly (infer Item)[]
  ? WithoutNulls<Item>[]
  : T extends object
  ? { [Name in keyof T]: WithoutNulls<T[Name]> }
  : Exclude<T, null>;

${[...types, ...lists, ...fields].join('\n')}`;
}

/** Each operation by its method and path: only a type, so that pages carry no table of them. */
function routes() {
  const entries = Object.entries(description.paths).flatMap(([path, methods]) =>
    Object.entries(methods)
      .filter(([, operation]) => operation.operationId)
      .map(
        ([method, { operationId }]) =>
          `  '${method.toUpperCase()} ${path}': operations['${operationId}'];\n`,
      ),
  );
  return `/** Each operation, by its method and path. @public */
export interface Routes {
${entries.join('')}}
`;
}

/** Whether a null in a value of the schema is as good as nothing; where it resets a field, it belongs to the type. */
function admitsNulls(schema) {
  return (
    schema['x-null'] !== 'resets' &&
    JSON.stringify(schema).includes('"nullable":true')
  );
}

function comment(text) {
  const about = text?.trim().replace(/\*\//g, '*\\/');
  return about ? `/** ${about} @public */` : '/** @public */';
}

const files = [
  [join(BACKEND, 'openapi.ts'), documentModule],
  [
    join(COMMON, 'openapi.ts'),
    [HEADER, await pathsAndSchemas(), namesOfSchemas(), routes()].join('\n'),
  ],
];
const isCheck = process.argv.includes('--check');
for (const [path, text] of files) {
  const name = relative(root, path);
  if (!isCheck) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
    console.log(`Wrote ${name}`);
  } else if (textOf(path) !== text) {
    console.error(`${name} is out of date; run npm run generate`);
    process.exitCode = 1;
  }
}

function textOf(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  }
}
