import { datalab } from '../__testUtils__/aliceRecord';
import { sessionJustSet, sessionsOf } from './sessionView';

describe('sessions of a view', () => {
  it('are ready with an address, where the provider says started or nothing', () => {
    expect(sessionsOf(datalab)).toEqual([
      {
        name: 'default',
        state: 'started',
        url: 'https://d.example.org',
        ready: true,
      },
      {
        name: 'gpu',
        state: 'stopped',
        url: 'https://g.example.org',
        ready: true,
      },
      {
        name: 'new',
        state: 'started',
        ready: false,
        phase: 'Pending',
        message: 'no room',
      },
    ]);
  });

  it('are not ready at an address that nobody is led to, and say why', () => {
    const [shown] = sessionsOf({
      ...datalab,
      sessionStatus: new Map([
        [
          'default',
          { state: 'started', message: 'fine', refusal: 'Not a safe address.' },
        ],
      ]),
    });
    expect(shown).toEqual({
      name: 'default',
      state: 'started',
      ready: false,
      message: 'Not a safe address.',
    });
  });

  it('have the volumes of the claims that are known', () => {
    const claims = [
      { name: 'alice-gpu-persistent', size: '5Gi', phase: 'Bound' },
      { name: 'alice-default-persistent', size: '1Gi' },
      { name: 'bob-new-persistent', size: '9Gi' },
    ];
    const gpu = { name: 'gpu', state: 'stopped' } as const;
    const ofGpu = {
      claim: 'alice-gpu-persistent',
      size: '5Gi',
      phase: 'Bound',
    };
    expect(sessionsOf(datalab, { claims }).map(({ volume }) => volume)).toEqual(
      [{ claim: 'alice-default-persistent', size: '1Gi' }, ofGpu, undefined],
    );
    expect(sessionJustSet(datalab, gpu, { claims }).volume).toEqual(ofGpu);
    expect(sessionsOf(datalab)[1]).not.toHaveProperty('volume');
  });

  it('are not ready right after they were stopped', () => {
    const gpu = { name: 'gpu', state: 'stopped' } as const;
    expect(sessionJustSet(datalab, gpu)).toEqual({ ...gpu, ready: false });
  });
});
