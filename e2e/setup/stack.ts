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

/** The running stack; `undefined` where none was started. */
export function stackInfo(): StackInfo | undefined {
  return process.env.E2E_STACK ? JSON.parse(process.env.E2E_STACK) : undefined;
}
