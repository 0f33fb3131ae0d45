import { readdirSync, readFileSync, readlinkSync } from 'node:fs';

const LISTEN = '0A';

/** A socket that accepts connections. */
export interface Listening {
  /** As in /proc/net/tcp: each 32 bits in the machine's byte order, in hexadecimal digits. */
  address: string;
  port: number;
}

/** Whether connections can come from this machine alone: 127.0.0.0/8, ::1, or the former within IPv6. */
export function isLoopback({ address }: Listening): boolean {
  return /^(0{16}(FFFF0000|0000FFFF))?[0-9A-F]{6}7F$|^0{24}01000000$/.test(
    address,
  );
}

/** What a process and all that it started listen on. Linux only. */
export function listeningOf(pid: number): Listening[] {
  const inodes = new Set(withDescendants(pid).flatMap(socketsOf));
  return ['tcp', 'tcp6'].flatMap(table =>
    readFileSync(`/proc/net/${table}`, 'utf8')
      .split('\n')
      .slice(1)
      .map(line => line.trim().split(/\s+/))
      .filter(([, , , state, , , , , , inode]) => {
        return state === LISTEN && inodes.has(inode);
      })
      .map(([, local]) => {
        const [address, port] = local.split(':');
        return { address, port: parseInt(port, 16) };
      }),
  );
}

function withDescendants(pid: number): number[] {
  const parents = readdirSync('/proc')
    .filter(name => /^\d+$/.test(name))
    .map(name => ({ pid: Number(name), parent: parentOf(name) }));
  const found = [pid];
  for (const each of found) {
    found.push(...parents.filter(p => p.parent === each).map(p => p.pid));
  }
  return found;
}

/** The program's name stands in parentheses and may hold anything; the parent is the second field after it. */
function parentOf(pid: string): number | undefined {
  const stat = attempt(() => readFileSync(`/proc/${pid}/stat`, 'utf8'));
  if (stat === undefined) return undefined;
  return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
}

function socketsOf(pid: number): string[] {
  const folder = `/proc/${pid}/fd`;
  return (attempt(() => readdirSync(folder)) ?? []).flatMap(name => {
    const target = attempt(() => readlinkSync(`${folder}/${name}`));
    return /^socket:\[(\d+)\]$/.exec(target ?? '')?.[1] ?? [];
  });
}

/** Processes and their files may be gone by the time that they are looked at. */
function attempt<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}
