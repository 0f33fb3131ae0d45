import { fromSetupToTeardown } from './stack';

export default async function globalTeardown() {
  const child = fromSetupToTeardown.stackProcess;
  if (!child || child.exitCode !== null) return;
  const ended = new Promise(resolve => child.once('exit', resolve));
  child.kill('SIGTERM');
  await ended;
}
