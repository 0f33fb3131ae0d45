// What holds of every package that is published. Each rule takes one (the manifest, paths and texts of its tarball) and
// returns what is wrong with it.
import { builtinModules } from 'node:module';
import { posix } from 'node:path';
import semver from 'semver';
import ts from 'typescript';

/** The oldest Node that each kind of package is for: the Kubernetes client needs 22.19, and all of the backend runs beside it. */
const NODE = { frontend: '>=22', backend: '>=22.19.0' };

const FRONTEND_ROLES = ['frontend-plugin', 'common-library'];

/** Declared, though no code imports them. */
const NOT_IMPORTED = new Map([
  ['react-dom', 'the pages are rendered by it'],
  ['@types/react', 'the types of the pages name it'],
]);

const ALLOWED = [
  /^(package\.json|README\.md|LICENSE|config\.schema\.json)$/,
  /^dist\/.*\.(js|mjs|cjs|d\.ts|json|css|yaml)$/,
  /^migrations\/.*\.js$/,
];

export function contents({ files, read, license }) {
  const needed = ['README.md', 'LICENSE'];
  const missing = needed.filter(file => !files.includes(file));
  const unwanted = files.filter(
    file =>
      !ALLOWED.some(pattern => pattern.test(file)) ||
      /__testUtils__|__fixtures__|\.test\./.test(file),
  );
  return [
    ...missing.map(file => `lacks ${file}`),
    ...unwanted.map(file => `has ${file}`),
    ...(files.includes('LICENSE') && read('LICENSE') !== license
      ? ['has a LICENSE that is not the one of the project']
      : []),
  ];
}

export function metadata({ folder, files, manifest }) {
  const isFrontend = FRONTEND_ROLES.includes(manifest.backstage?.role);
  const expected = {
    license: ['Apache-2.0', manifest.license],
    'repository.directory': [folder, manifest.repository?.directory],
    'engines.node': [
      isFrontend ? NODE.frontend : NODE.backend,
      manifest.engines?.node,
    ],
    'publishConfig.access': ['public', manifest.publishConfig?.access],
  };
  return [
    ...Object.entries(expected)
      .filter(([, [wanted, actual]]) => wanted !== actual)
      .map(([key, [wanted, actual]]) => `${key} is ${actual}, not ${wanted}`),
    ...(manifest.description ? [] : ['has no description']),
    ...entryPoints(manifest)
      .filter(file => !files.includes(file))
      .map(file => `names ${file}, which it lacks`),
  ];
}

/** Every file that the manifest names. */
function entryPoints({ main, module, types, exports = {}, configSchema }) {
  const named = value =>
    typeof value === 'string'
      ? [value]
      : Object.entries(value)
          .filter(([condition]) => condition !== 'backstage')
          .flatMap(([, nested]) => named(nested));
  const schema = typeof configSchema === 'string' ? [configSchema] : [];
  return [main, module, types, ...named(exports), ...schema]
    .filter(Boolean)
    .map(file => posix.normalize(file));
}

/** What the code and its types import is declared; what is declared is imported, if only for a type in the sources. */
export function imports({ files, read, manifest, sources }) {
  const imported = new Set(
    files
      .filter(file => /\.(js|mjs|cjs|d\.ts)$/.test(file))
      .flatMap(file => importsOf(read(file)))
      .filter(name => name !== manifest.name),
  );
  const declared = Object.keys({
    ...manifest.dependencies,
    ...manifest.peerDependencies,
  });
  return [
    ...[...imported]
      .filter(name => !declared.includes(name))
      .map(name => `imports ${name}, which it does not declare`),
    ...declared
      .filter(name => !imported.has(name) && !NOT_IMPORTED.has(name))
      .filter(name => !sources.some(text => importsOf(text).includes(name)))
      .map(name => `declares ${name}, which it does not import`),
  ];
}

/** The packages that a file imports or requires. */
function importsOf(text) {
  return ts
    .preProcessFile(text, true, true)
    .importedFiles.map(({ fileName }) => fileName)
    .filter(name => !name.startsWith('.') && !isBuiltin(name))
    .map(name => name.split('/', name.startsWith('@') ? 2 : 1).join('/'));
}

const isBuiltin = name =>
  name.startsWith('node:') || builtinModules.includes(name.split('/')[0]);

/** An exact version is a second copy in every portal that has another one. */
export function ranges({ manifest, oldest, newest }) {
  return Object.entries(manifest.dependencies ?? {}).flatMap(
    ([name, range]) => [
      ...(range.split('||').every(part => part.trim().startsWith('^'))
        ? []
        : [`${name}: ${range} is not a caret range`]),
      ...[oldest.get(name), ...(newest.get(name) ?? [])]
        .filter(version => name.startsWith('@backstage/') && version)
        .filter(version => !semver.satisfies(version, range))
        .map(version => `${name}: ${range} leaves out ${version}`),
    ],
  );
}

/** Its links lead somewhere in the package itself, and it says how to install it. */
export function readme({ files, read, manifest }) {
  if (!files.includes('README.md')) return [];
  const text = read('README.md');
  const links = [...text.matchAll(/\]\(([^)#\s]+)[^)]*\)/g)]
    .map(([, link]) => link)
    .filter(link => !/^[a-z]+:/.test(link))
    .map(link => posix.normalize(link));
  return [
    ...links
      .filter(link => !files.includes(link))
      .map(link => `README.md links to ${link}, which is not in it`),
    ...(text.includes(`add ${manifest.name}\n`)
      ? []
      : ['README.md does not say how to install it']),
  ];
}
