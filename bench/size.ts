/**
 * How much of the plugin's own code a browser loads, minified and compressed: all of it, and by page.
 * Usage: npm run bench -- size
 */
import { join, relative } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build, Metafile, OutputFile } from 'esbuild';
import { missed, printTable } from './support/figures';

const ROOT = join(__dirname, '..');
const PLUGIN = join(ROOT, 'plugins/workspace/src');
const MOST_BYTES = 150_000;

/** Our own packages are counted; what the portal has anyway and libraries are not. */
const OURS = /^(\.|\/|@eoepca\/)/;

interface Chunk {
  /** Below the project's root. */
  path: string;
  name: string;
  bytes: number;
}

async function bundle() {
  return build({
    entryPoints: [join(PLUGIN, 'alpha.tsx')],
    absWorkingDir: ROOT,
    outdir: join(ROOT, 'dist-size'),
    bundle: true,
    splitting: true,
    minify: true,
    write: false,
    metafile: true,
    format: 'esm',
    jsx: 'automatic',
    target: 'es2022',
    logLevel: 'silent',
    plugins: [
      {
        name: 'ours-only',
        setup: ({ onResolve }) =>
          onResolve({ filter: /.*/ }, ({ path, kind }) =>
            kind === 'entry-point' || OURS.test(path)
              ? undefined
              : { path, external: true },
          ),
      },
    ],
  });
}

function chunksOf(files: OutputFile[], { outputs }: Metafile): Chunk[] {
  return files
    .map(({ path: file, contents }) => {
      const path = relative(ROOT, file);
      const { entryPoint, inputs } = outputs[path];
      const [largest] = Object.entries(inputs).sort(
        ([, a], [, b]) => b.bytesInOutput - a.bytesInOutput,
      );
      return {
        path,
        name: roomOf(entryPoint ?? largest?.[0] ?? path, !entryPoint),
        bytes: gzipSync(contents).length,
      };
    })
    .sort((a, b) => b.bytes - a.bytes);
}

/** The entry, and whatever it cannot do without. */
function withTheEntry({ outputs }: Metafile): Set<string> {
  const entry = Object.keys(outputs).find(path => path.endsWith('/alpha.js'));
  const found = new Set<string>();
  const wanted = entry ? [entry] : [];
  while (wanted.length > 0) {
    const path = wanted.pop()!;
    if (found.has(path)) continue;
    found.add(path);
    for (const { path: other, kind, external } of outputs[path].imports) {
      if (kind === 'import-statement' && !external) wanted.push(other);
    }
  }
  return found;
}

function roomOf(file: string, isShared: boolean): string {
  const name = relative(PLUGIN, join(ROOT, file)).replace(/\/index\.tsx?$/, '');
  return isShared ? `shared: ${name} …` : name;
}

const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;

async function main() {
  const { outputFiles, metafile } = await bundle();
  const chunks = chunksOf(outputFiles, metafile);
  const total = chunks.reduce((sum, { bytes }) => sum + bytes, 0);
  const first = withTheEntry(metafile);
  const atStart = chunks
    .filter(({ path }) => first.has(path))
    .reduce((sum, { bytes }) => sum + bytes, 0);
  printTable(
    ['part, loaded when it is shown', 'compressed'],
    [
      ...chunks.map(({ name, bytes }) => [name, kilobytes(bytes)]),
      ['all', kilobytes(total)],
    ],
  );
  console.log(`${kilobytes(atStart)} of it with the portal itself`);
  if (total > MOST_BYTES) missed(`the plugin takes ${kilobytes(total)}`);
}

main().catch(error => {
  console.error(error);
  process.exitCode = 1;
});
