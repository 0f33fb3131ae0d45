// Finds files that import each other in a circle, type imports and lazy ones included: ESLint's own rule for that reads
// every file once more for each that imports it.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import ts from 'typescript';
import { root } from './bootstrap.mjs';

const folders = [
  ...['packages', 'plugins'].flatMap(parent =>
    readdirSync(join(root, parent)).map(name =>
      join(root, parent, name, 'src'),
    ),
  ),
  join(root, 'e2e'),
  join(root, 'bench'),
].filter(existsSync);

const files = folders.flatMap(folder =>
  readdirSync(folder, { recursive: true })
    .map(name => join(folder, name))
    .filter(file => /(?<!\.d)\.tsx?$/.test(file) && statSync(file).isFile()),
);
const known = new Set(files);

const importsOf = new Map(
  files.map(file => [
    file,
    ts
      .preProcessFile(readFileSync(file, 'utf8'), true, true)
      .importedFiles.filter(({ fileName }) => fileName.startsWith('.'))
      .map(({ fileName }) => join(dirname(file), fileName))
      .flatMap(path =>
        [path, `${path}.ts`, `${path}.tsx`, join(path, 'index.ts')]
          .filter(candidate => known.has(candidate))
          .slice(0, 1),
      ),
  ]),
);

/** Depth first: what leads back to a file that is still being looked at is a circle. */
function circlesFrom(file, path, done, circles) {
  if (done.has(file)) return;
  const start = path.indexOf(file);
  if (start >= 0) {
    circles.push([...path.slice(start), file]);
    return;
  }
  for (const imported of importsOf.get(file)) {
    circlesFrom(imported, [...path, file], done, circles);
  }
  done.add(file);
}

const circles = [];
const done = new Set();
for (const file of files) circlesFrom(file, [], done, circles);

for (const circle of circles) {
  console.error(
    `Import circle: ${circle.map(file => relative(root, file)).join(' → ')}`,
  );
}
console.log(`${files.length} files, ${circles.length} import circles`);
process.exitCode = circles.length > 0 ? 1 : 0;
