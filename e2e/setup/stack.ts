import { ChildProcess } from 'node:child_process';

/** Where the parts of the running stack are. */
export interface StackInfo {
  /** The process that started all of it; absent where it ran already. */
  pid?: number;
  portal: string;
  backend: string;
  cluster: string;
  kubeconfig: string;
  runFolder: string;
}

/** Jest hands nothing but globals from its setup to its teardown. */
export const fromSetupToTeardown = globalThis as {
  stackProcess?: ChildProcess;
};

/** The running stack, in a test; `undefined` where there is no browser and so none was started. */
export function stackInfo(): StackInfo | undefined {
  return process.env.E2E_STACK ? JSON.parse(process.env.E2E_STACK) : undefined;
}
