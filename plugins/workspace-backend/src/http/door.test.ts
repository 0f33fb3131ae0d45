import { Agent, IncomingMessage, request as httpRequest } from 'http';
import { once } from 'events';
import { nastyBodies } from '../__testUtils__/nastyBodies';
import { operations } from '../__testUtils__/operations';
import { user } from '../__testUtils__/people';
import { TestBed } from '../__testUtils__/TestBed';

/** So many problems of each list of a body are told at most. */
const MOST_PROBLEMS = 400;
/** An answer repeats little of what was sent. */
const LONGEST_ANSWER = 200_000;

const WITH_BODY = operations().flatMap(({ method, template, body }) =>
  body === undefined ? [] : [{ method, template, body }],
);

const PARTS: Record<string, string> = {
  workspace: 'lab',
  member: 'carol',
  bucket: 'lab',
  grantee: 'other',
  session: 'default',
};

const pathOf = (template: string) =>
  template.replace(/{(\w+)}/g, (_, name) => PARTS[name]);

describe('the door', () => {
  const bed = TestBed.on('dev-cluster', {
    workspaces: ['lab', 'other'],
    config: { limits: { writesPerMinute: false, revealsPerMinute: false } },
  });

  const send = (name: string, method: string, path: string, json: string) =>
    bed
      .as(name)
      .send(method, path)
      .set('Content-Type', 'application/json')
      .send(json);

  it.each(
    WITH_BODY.map(each => [`${each.method} ${each.template}`, each] as const),
  )(
    'answers to anything that is sent to %s',
    async (_, { method, template, body }) => {
      for (const [what, json] of nastyBodies(body)) {
        const {
          status,
          text,
          body: answer,
        } = await send('alice', method, pathOf(template), json);
        const problems = answer.error?.fields?.length ?? 0;
        const isFine =
          status < 500 &&
          problems <= MOST_PROBLEMS &&
          text.length <= LONGEST_ANSWER;
        expect(isFine ? 'fine' : `${what}: ${status} ${text}`).toBe('fine');
      }
      const { status } = await bed.as('alice').get('/workspaces/lab');
      expect(status).toBe(200);
    },
  );

  it.each(
    WITH_BODY.filter(({ template }) => template.includes('{workspace}')).map(
      each => [each.method, each.template] as const,
    ),
  )(
    'tells strangers no more, whatever they send to %s %s',
    async (method, template) => {
      const answers = await Promise.all(
        ['lab', 'missing'].flatMap(workspace => {
          const path = pathOf(template.replace('{workspace}', workspace));
          return ['{}', '{', '7', 'x'.repeat(1_500_000)].map(json =>
            send('dave', method, path, json),
          );
        }),
      );
      for (const { status, body } of answers) {
        expect(status).toBe(403);
        expect(body.error).toEqual(answers[0].body.error);
      }
    },
  );

  it('refuses who may create nothing, whatever they send', async () => {
    for (const json of ['{}', '{', 'x'.repeat(1_500_000)]) {
      const { status } = await send(
        'user:partners/eve',
        'POST',
        '/workspaces',
        json,
      );
      expect(status).toBe(403);
    }
  });

  it('lets those in who may complete an interrupted deletion', async () => {
    await bed.create('datalabs/half', {
      metadata: {
        name: 'half',
        annotations: {
          'workspace.eoepca.org/intent': JSON.stringify({
            verb: 'delete',
            by: 'user:default/alice',
          }),
        },
      },
      spec: { users: ['alice'] },
    });
    await expect(
      pollStatus(() => send('alice', 'PUT', '/workspaces/half', '['), 400),
    ).resolves.toBe(400);
    const { status } = await bed.as('alice').send('DELETE', '/workspaces/half');
    expect(status).toBe(204);
  });

  async function pollStatus(
    attempt: () => Promise<{ status: number }>,
    wanted: number,
  ): Promise<number> {
    for (;;) {
      const { status } = await attempt();
      if (status === wanted) return status;
      await new Promise(resolve => setTimeout(resolve, 50));
    }
  }

  describe('with a connection that is kept', () => {
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });

    afterAll(() => agent.destroy());

    function open(name: string, path: string, method = 'GET') {
      return httpRequest(`${bed.plugin.baseUrl}${path}`, {
        agent,
        method,
        headers: {
          authorization: user(name),
          'content-type': 'application/json',
          ...(method !== 'GET' && { 'transfer-encoding': 'chunked' }),
        },
      });
    }

    async function answerOf(sent: ReturnType<typeof open>) {
      const [answer] = (await once(sent, 'response')) as [IncomingMessage];
      let text = '';
      for await (const chunk of answer) text += chunk;
      return { status: answer.statusCode, text };
    }

    it.each([
      ['PUT', '/workspaces/lab', 403],
      ['DELETE', '/workspaces/lab', 403],
      ['POST', '/workspaces/lab/credentials', 403],
    ])(
      'answers the next request after %s %s was refused with its body unread',
      async (method, path, refused) => {
        const sent = open('dave', path, method);
        sent.write('['.repeat(100_000));
        const answered = answerOf(sent);
        // The answer may come before the whole body has been sent.
        sent.write('['.repeat(800_000));
        sent.end();
        const { status, text } = await answered;
        expect(status).toBe(refused);
        expect(JSON.parse(text).error.name).toBe('NotAllowedError');

        const next = open('alice', '/workspaces/lab');
        next.end();
        const { status: then } = await answerOf(next);
        expect(then).toBe(200);
        expect(next.reusedSocket).toBe(true);
      },
    );
  });
});
