// A copy of the project outside of it, on another Backstage release. It is kept, so that a second run installs nothing.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { root } from '../bootstrap.mjs';

/** The portal itself is of one release; what is published is of several. */
const LEFT_OUT = /^(packages\/(app|backend)|e2e|bench)\//;
const INSTALLED = /(^|\/)package\.json$|^yarn\.lock$/;

export class ReleaseCopy {
  #folder;
  #resolutions;

  /**
   * @param name - of the release
   * @param resolutions - which version of which package it has
   */
  constructor(name, resolutions) {
    this.#folder = join(tmpdir(), `workspace-on-backstage-${name}`);
    this.#resolutions = resolutions;
  }

  /** Runs types and tests there; the arguments go to Jest. Returns an exit code. */
  test(args) {
    console.log(`Backstage in ${this.#folder}`);
    mkdirSync(this.#folder, { recursive: true });
    this.#takeSources();
    const steps = [
      ['node', ['scripts/bootstrap.mjs'], { WORKSPACE_UNLOCKED: '1' }],
      ['npx', ['tsc', '--noEmit', '-p', 'tsconfig.json'], {}],
      [
        'npx',
        [
          ...['backstage-cli', 'repo', 'test', '--watch=false'],
          '--workerIdleMemoryLimit=2000M',
          ...(args.length > 0 ? args : ['plugins']),
        ],
        {},
      ],
    ];
    for (const [command, given, env] of steps) {
      const code = this.#run(command, given, env);
      if (code !== 0) return code;
    }
    return 0;
  }

  #run(command, args, env) {
    const bin = join(this.#folder, 'node_modules', '.bin');
    const { error, status } = spawnSync(command, args, {
      cwd: this.#folder,
      stdio: 'inherit',
      shell: process.platform === 'win32',
      env: {
        ...process.env,
        ...env,
        PATH: `${bin}${delimiter}${process.env.PATH}`,
      },
    });
    if (error) throw error;
    return status ?? 1;
  }

  #takeSources() {
    for (const gone of this.#oldSources()) rmSync(join(this.#folder, gone));
    const files = projectFiles();
    const take = file => {
      const target = join(this.#folder, file);
      mkdirSync(dirname(target), { recursive: true });
      cpSync(join(root, file), target);
    };
    files.filter(file => !INSTALLED.test(file)).forEach(take);
    this.#takeManifests(
      files.filter(file => INSTALLED.test(file)),
      take,
    );
    writeFileSync(join(this.#folder, '.taken'), files.join('\n'));
  }

  /** What an earlier run copied and the project no longer has. */
  #oldSources() {
    const list = join(this.#folder, '.taken');
    if (!existsSync(list)) return [];
    return readFileSync(list, 'utf8')
      .split('\n')
      .filter(file => /^(plugins|packages|scripts)\//.test(file))
      .filter(file => !existsSync(join(root, file)))
      .filter(file => existsSync(join(this.#folder, file)));
  }

  /** The manifests, with the versions of the release; Yarn derives the lockfile from ours, so that only Backstage differs. */
  #takeManifests(files, take) {
    const hash = createHash('sha256').update(JSON.stringify(this.#resolutions));
    for (const file of files) hash.update(readFileSync(join(root, file)));
    const seed = join(this.#folder, '.seed');
    const wanted = hash.digest('hex');
    if (existsSync(seed) && readFileSync(seed, 'utf8') === wanted) return;

    files.forEach(take);
    const manifest = join(this.#folder, 'package.json');
    const declared = JSON.parse(readFileSync(manifest, 'utf8'));
    const others = Object.entries(declared.resolutions).filter(
      ([name]) => !name.startsWith('@backstage/'),
    );
    declared.resolutions = {
      ...this.#resolutions,
      ...Object.fromEntries(others),
    };
    writeFileSync(manifest, JSON.stringify(declared, null, 2));
    writeFileSync(seed, wanted);
  }
}

/** Every source file of the project as it is now, committed or not. */
function projectFiles() {
  const { error, stdout } = spawnSync(
    'git',
    ['ls-files', '-z', '--cached', '--others', '--exclude-standard'],
    { cwd: root, encoding: 'utf8', maxBuffer: 16 * 1024 * 1024 },
  );
  if (error) throw error;
  return stdout
    .split('\0')
    .filter(file => file && !LEFT_OUT.test(file))
    .filter(file => existsSync(join(root, file)));
}
