import { Session } from '@eoepca/backstage-plugin-workspace-common';
import { hasFailed, sessionStatus } from './sessionStatus';

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
    ['stopping', { state: 'stopped', ready: true, phase: 'Running' }],
  ] as const)('is %s for %j', (status, parts) => {
    expect(sessionStatus(session(parts))).toBe(status);
  });
});

describe('hasFailed', () => {
  it('goes by whole phases, whatever their case', () => {
    expect(hasFailed('failed')).toBe(true);
    expect(hasFailed('FailedOver')).toBe(false);
    expect(hasFailed(undefined)).toBe(false);
  });
});
