/** Program: asks for one address over and over, one request at a time, and tells the longest answer of a while. */
import { Agent, get } from 'node:http';
import { serveCalls } from './child';

/** What was seen. */
export interface Prober {
  /** Milliseconds. */
  readonly longest: number;
  readonly answers: number;
}

const PAUSE_MS = 2;

const agent = new Agent({ keepAlive: true });
let waits: number[] = [];
/** Ends with the next answer that was asked for after it was set. */
let ended: (() => void) | undefined;

async function start(url: string): Promise<void> {
  await ask(url);
  void askForEver(url);
}

async function askForEver(url: string): Promise<never> {
  for (;;) {
    const isLast = ended;
    const begun = performance.now();
    await ask(url);
    waits.push(performance.now() - begun);
    isLast?.();
    await new Promise(resolve => setTimeout(resolve, PAUSE_MS));
  }
}

function ask(url: string): Promise<void> {
  return new Promise((resolve, reject) => {
    get(url, { agent }, answer => {
      answer.resume().on('end', resolve);
    }).on('error', reject);
  });
}

function begin(): void {
  waits = [];
}

async function end(): Promise<Prober> {
  await new Promise<void>(resolve => {
    ended = resolve;
  });
  ended = undefined;
  return { longest: Math.max(...waits), answers: waits.length };
}

serveCalls({ start, begin, end });
