// Child processes that end when we end, and ports.
import { spawn } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import { createServer } from 'node:net';

const running = new Set();

/**
 * Starts a Node program in a process group of its own, so that its children end with it.
 * Its output goes to `logFile`; `onLine` sees each line too.
 */
export function startNode(args, { cwd, env, logFile, onLine, ipc = false }) {
  const child = spawn(process.execPath, args, {
    cwd,
    env,
    detached: process.platform !== 'win32',
    stdio: ['ignore', 'pipe', 'pipe', ...(ipc ? ['ipc'] : [])],
  });
  running.add(child);
  const log = createWriteStream(logFile);
  const tail = [];
  for (const stream of [child.stdout, child.stderr]) {
    let rest = '';
    stream.setEncoding('utf8');
    stream.on('data', text => {
      log.write(text);
      const lines = (rest + text).split('\n');
      rest = lines.pop();
      for (const line of lines) {
        tail.push(line);
        if (tail.length > 40) tail.shift();
        onLine?.(line);
      }
    });
  }
  child.tail = () => tail.join('\n');
  child.once('exit', () => {
    running.delete(child);
    log.end();
  });
  return child;
}

function signal(child, name) {
  try {
    if (process.platform === 'win32') child.kill(name);
    else process.kill(-child.pid, name);
  } catch {
    // It is gone already.
  }
}

/** Ends everything that was started: asks first, insists after five seconds. */
export async function stopAll() {
  const children = [...running];
  const exits = children.map(
    child => new Promise(resolve => child.once('exit', resolve)),
  );
  children.forEach(child => signal(child, 'SIGTERM'));
  const insist = setTimeout(
    () => children.forEach(child => signal(child, 'SIGKILL')),
    5_000,
  );
  await Promise.all(exits);
  clearTimeout(insist);
  // A group outlives its leader when a grandchild ignored the first signal.
  children.forEach(child => signal(child, 'SIGKILL'));
}

/** A port of this machine alone that can be listened on: the wanted one, or any for 0. Throws with the remedy when it is taken. */
export function claimPort(wanted, option) {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', error =>
      reject(
        error.code === 'EADDRINUSE'
          ? new Error(
              `Port ${wanted} is in use. End the program that uses it, or choose another port with ${option} PORT.`,
            )
          : error,
      ),
    );
    server.listen(wanted, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}
