/* eslint-disable no-script-url -- such addresses are what is tried here */
import { availableClusters, poll } from '@internal/dev-cluster/testing';
import { TestBed } from '../__testUtils__/TestBed';

const SESSIONS = {
  here: 'https://lab-here.example.org/?folder=a',
  elsewhere: 'https://lab-elsewhere.evil.org/',
  signedIn: 'https://me:secret@lab-signed-in.example.org/',
  script: 'javascript://lab.example.org/%0aalert(1)',
};

describe.each(availableClusters())('addresses of sessions on %s', kind => {
  const bed = TestBed.on(kind, {
    config: { sessions: { hosts: ['*.example.org'], readiness: 'status' } },
  });

  const path = '/workspaces/lab/sessions';
  const alice = () => bed.as('alice');

  beforeAll(async () => {
    const names = Object.keys(SESSIONS);
    await bed.create('storages/lab', {
      spec: { principal: 'lab', buckets: [] },
    });
    await bed.create('datalabs/lab', {
      spec: { users: ['alice'], sessions: names.map(name => ({ name })) },
    });
    const object =
      '/apis/pkg.internal/v1beta2/namespaces/workspace/datalabs/lab/status';
    const told = Object.entries(SESSIONS).map(([name, url]) => [
      name,
      { state: 'started', phase: 'Running', url },
    ]);
    const answer = await bed.kubernetes.api.patch(
      object,
      'application/merge-patch+json',
      { status: { sessions: Object.fromEntries(told) } },
    );
    if (answer.status !== 200) throw new Error(JSON.stringify(answer.body));
    await poll('the addresses to be known', async () => {
      const { body } = await alice().get('/workspaces/lab');
      return body.datalab?.sessions.every(
        ({ phase }: { phase?: string }) => phase === 'Running',
      )
        ? true
        : undefined;
    });
  });

  it('are told where config names their host', async () => {
    const { status, body } = await alice().get(`${path}/here`);
    expect(status).toBe(200);
    expect(body).toMatchObject({ url: SESSIONS.here });
  });

  it.each(['elsewhere', 'signedIn', 'script'] as const)(
    'are told to nobody otherwise, in no answer, but why (%s)',
    async name => {
      const answers = [
        await alice().get(`${path}/${name}`),
        await alice().send('POST', `${path}/${name}/open`),
        await alice().send('PATCH', `${path}/${name}`, { state: 'started' }),
        await alice().get(path),
        await alice().get('/workspaces/lab'),
      ];
      const [opening, opened, , list] = answers;
      for (const answer of [opening, opened]) {
        expect(answer.status).toBe(202);
        expect(answer.body.message).toContain('Ask a platform admin');
      }
      expect(
        list.body.find((each: { name: string }) => each.name === name),
      ).toMatchObject({
        ready: false,
        message: expect.stringContaining('Ask a platform admin'),
      });
      for (const { status, text } of answers) {
        expect(status).toBeLessThan(300);
        expect(text).not.toContain(SESSIONS[name]);
        expect(text).not.toContain('me:secret');
      }
    },
  );
});
