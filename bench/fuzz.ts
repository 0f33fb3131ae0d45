/**
 * Lets schemathesis loose on the API, by its own OpenAPI document. Installs it from PyPI into a virtual environment of
 * .run, where Python is there. Usage: npm run fuzz [-- EXAMPLES]   (per call; default 100)
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { StartedBackend } from './support/backend';
import { buildPlugin } from './support/build';
import { Child } from './support/child';
import { signIn } from './support/signIn';

const SCHEMATHESIS = 'schemathesis==4.32.5';
const VENV = join(__dirname, '../.run/fuzz');
/** The workspaces that examples of the document speak of, and another. */
const NAMES = ['alice-lab', 'bob-lab', 'other'];

const CHECKS = [
  'not_a_server_error',
  'status_code_conformance',
  'content_type_conformance',
  'response_headers_conformance',
  'response_schema_conformance',
];

/** Without an issuer of tokens, this call answers 503, and that is right. */
const NOT_CONFIGURED = '/workspaces/{workspace}/token';

async function main(): Promise<void> {
  const examples = Number(process.argv[2] ?? 100);
  if (!installed()) {
    console.log(
      'Left out: schemathesis takes Python 3 with venv, and there is none here',
    );
    return;
  }
  buildPlugin();
  const cluster = Child.start('cluster');
  const kubeconfig = await cluster.call<string>('start', 0, NAMES);
  const backend = Child.start('backend');
  const { url } = await backend.call<StartedBackend>('start', kubeconfig);
  const token = await signIn(url, 'root');
  process.exitCode = run(join(VENV, 'bin/schemathesis'), [
    ...['run', `${url}/api/workspace/openapi.json`],
    ...['--header', `Authorization: Bearer ${token}`],
    ...['--checks', CHECKS.join(',')],
    ...['--exclude-path', NOT_CONFIGURED],
    ...['--max-examples', String(examples)],
    '--continue-on-failure',
  ]);
}

function installed(): boolean {
  const program = join(VENV, 'bin/schemathesis');
  if (existsSync(program)) return true;
  return (
    run('python3', ['-m', 'venv', VENV]) === 0 &&
    run(join(VENV, 'bin/pip'), ['install', '--quiet', SCHEMATHESIS]) === 0
  );
}

function run(program: string, args: readonly string[]): number {
  return spawnSync(program, args, { stdio: 'inherit' }).status ?? 1;
}

main()
  .catch(error => {
    console.error(error);
    process.exitCode = 1;
  })
  .finally(() => process.exit());
