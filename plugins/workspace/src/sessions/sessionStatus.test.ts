import { Session } from '@eoepca/backstage-plugin-workspace-common';
import { hasFailed, providerWords, sessionStatus } from './sessionStatus';

const session = (parts: Partial<Session>): Session => ({
  name: 'default',
  state: 'started',
  ready: false,
  ...parts,
});

describe('sessionStatus', () => {
  it.each([
    ['running', { ready: true, phase: 'Running' }],
    ['starting', {}],
    ['starting', { phase: 'Pending' }],
    ['failed', { phase: 'Failed' }],
    ['stopped', { state: 'stopped' }],
    ['stopped', { state: 'stopped', phase: 'Stopped' }],
    ['stopped', { state: 'stopped', phase: 'Failed' }],
    ['stopped', { state: 'stopped', ready: true }],
    ['restarting', { state: 'stopped', restarting: true, phase: 'Running' }],
    ['stopping', { state: 'stopped', ready: true, phase: 'Running' }],
  ] as const)('is %s for %j', (status, parts) => {
    expect(sessionStatus(session(parts))).toBe(status);
  });
});

describe('providerWords', () => {
  const PULLING = 'Pulling the image';

  it.each([
    ['all', 'starting', { phase: 'Pending', message: PULLING }],
    ['all', 'starting', { phase: 'Pending' }],
    ['no repeated phase', 'running', { phase: 'Running', message: 'Running' }],
    ['no repeated status', 'failed', { phase: 'Failed', message: 'failed' }],
  ] as const)('tells %s of what is %s, %j', (which, status, said) => {
    expect(providerWords(said, status)).toEqual(which === 'all' ? said : {});
  });

  it('keeps a message beside a phase that says nothing new', () => {
    const said = { phase: 'Failed', message: 'No room left' };
    expect(providerWords(said, 'failed')).toEqual({ message: 'No room left' });
  });
});

describe('hasFailed', () => {
  it('goes by whole phases, whatever their case', () => {
    expect(hasFailed('failed')).toBe(true);
    expect(hasFailed('FailedOver')).toBe(false);
    expect(hasFailed(undefined)).toBe(false);
  });
});
