import { execFile, spawn, spawnSync } from 'child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'fs';
import { tmpdir } from 'os';
import { join } from 'path';
import type { DevCluster } from '../server/DevCluster';
import { startApiServer } from '../index';
import { readDefinitions } from '../manifests';

/** What a program wrote and how it ended. */
export interface Outcome {
  code: number;
  stdout: string;
  stderr: string;
}

/** A dev cluster with a folder for its kubeconfig, and programs that run against it. */
export interface Stage {
  folder: string;
  kubeconfig: string;
  cluster: DevCluster;
  run(
    program: string,
    args: string[],
    options?: { input?: string; env?: Record<string, string> },
  ): Promise<Outcome>;
  stop(): Promise<void>;
}

/** Starts a dev cluster for programs that read a kubeconfig. */
export async function setStage(): Promise<Stage> {
  const cluster = await startApiServer({ definitions: readDefinitions() });
  const folder = mkdtempSync(join(tmpdir(), 'dev-cluster-client-'));
  const kubeconfig = join(folder, 'kubeconfig');
  writeFileSync(kubeconfig, cluster.kubeconfig, { mode: 0o600 });
  // A home of its own keeps kubectl's discovery cache out of the user's.
  const environment = { ...process.env, KUBECONFIG: kubeconfig, HOME: folder };
  return {
    folder,
    kubeconfig,
    cluster,
    run: (program, args, { input, env } = {}) =>
      new Promise(resolve => {
        const child = execFile(
          program,
          args,
          { env: { ...environment, ...env } },
          (error, stdout, stderr) =>
            resolve({
              code: error ? Number(error.code ?? 1) : 0,
              stdout,
              stderr,
            }),
        );
        child.stdin?.end(input);
      }),
    stop: async () => {
      await cluster.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Whether a program is there and ends well. */
export function runs(program: string, args: string[]): boolean {
  return spawnSync(program, args).status === 0;
}

/** Starts a program that goes on, and answers with its lines so far and what ends it. */
export function follow(
  stage: Stage,
  program: string,
  args: string[],
): { lines(): string[]; end(): void } {
  const child = spawn(program, args, {
    env: { ...process.env, KUBECONFIG: stage.kubeconfig, HOME: stage.folder },
  });
  let written = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    written += text;
  });
  return {
    lines: () => written.split('\n').slice(0, -1),
    end: () => child.kill(),
  };
}
