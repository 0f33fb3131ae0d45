import {
  AuditorService,
  AuditorServiceCreateEventOptions,
} from '@backstage/backend-plugin-api';
import { mockServices } from '@backstage/backend-test-utils';
import { ConflictError, NotAllowedError } from '@backstage/errors';
import { poll } from '@internal/dev-cluster/testing';
import express from 'express';
import Router from 'express-promise-router';
import { once } from 'events';
import { Server, request as httpRequest } from 'http';
import { AddressInfo } from 'net';
import request from 'supertest';
import { tokenCaller, userCaller } from '../__testUtils__/callers';
import { unrecorded } from '../activity/__testUtils__/unrecorded';
import { Caller } from '../authorization/types';
import { Audit } from './audit';
import { noBody } from './body';
import { RateLimits } from './rateLimits';
import { Answer } from './calls';
import { Routes } from './routes';
import { systemClock } from '../model/clock';

/** Keeps what an auditor is told: each event as one list, opened first and closed last. */
class KeepingAuditor implements AuditorService {
  readonly events: (AuditorServiceCreateEventOptions | object)[][] = [];
  broken?: 'open' | 'close';

  async createEvent(options: AuditorServiceCreateEventOptions) {
    if (this.broken === 'open') throw new Error('auditor is broken');
    const event: (AuditorServiceCreateEventOptions | object)[] = [options];
    this.events.push(event);
    const close = (outcome: string) => async (what?: object) => {
      event.push({ outcome, ...what });
      if (this.broken === 'close') throw new Error('auditor is broken');
    };
    return { success: close('success'), fail: close('fail') };
  }
}

const mockErrorHandler: express.ErrorRequestHandler = (
  _error,
  _request,
  response,
  _next,
) => {
  response.status(500).end();
};

function listen(app: express.Express): Promise<Server> {
  return new Promise(resolve => {
    const server = app.listen(0, () => resolve(server));
  });
}

describe('Routes', () => {
  let auditor: KeepingAuditor;
  let caller: Caller;
  let handle: () => Promise<Answer>;
  let lastResponse: express.Response;
  let app: express.Express;

  beforeEach(() => {
    auditor = new KeepingAuditor();
    caller = userCaller('alice');
    handle = async () => ({ status: 200, body: {} });
    const routes = new Routes({
      identify: async () => caller,
      audit: new Audit({
        auditor,
        recorder: unrecorded(),
        presence: () => ({ asPlatformAdmin: false }),
        logger: mockServices.logger.mock(),
      }),
      limits: new RateLimits(
        { writesPerMinute: Infinity, revealsPerMinute: Infinity },
        systemClock,
      ),
      admit: async () => {},
      etag: () => undefined,
    });
    const router = Router();
    router.get(
      '/things/:thing',
      routes.read('view', async ({ response }) => {
        response.json((await handle()).body);
      }),
    );
    router.post(
      '/things/:thing',
      routes.write(
        {
          eventId: 'change',
          severityLevel: 'high',
          describe: () => ({ color: 'red' }),
          activity: () => [],
        },
        noBody,
        () => handle(),
      ),
    );
    app = express().use((_request, response, next) => {
      lastResponse = response;
      next();
    }, router);
    app.use(mockErrorHandler);
  });

  const write = () => request(app).post('/things/one?key=x');

  it('write: opens an event and closes it with success', async () => {
    await write();
    expect(auditor.events).toEqual([
      [
        expect.objectContaining({
          eventId: 'change',
          severityLevel: 'high',
          meta: { thing: 'one', color: 'red' },
          request: expect.anything(),
        }),
        { outcome: 'success' },
      ],
    ]);
  });

  it('write: closes the event with the error of a failure', async () => {
    const error = new ConflictError('taken');
    handle = async () => {
      throw error;
    };
    expect((await write()).status).toBe(500);
    expect(auditor.events).toEqual([
      [expect.anything(), { outcome: 'fail', error }],
    ]);
  });

  it('write: names an OIDC caller itself, since the auditor takes no such request', async () => {
    caller = tokenCaller('root');
    await write();
    expect(auditor.events[0][0]).toEqual({
      eventId: 'change',
      severityLevel: 'high',
      meta: {
        thing: 'one',
        color: 'red',
        actor: 'oidc:root',
        method: 'POST',
        path: '/things/one',
        ip: expect.any(String),
      },
    });
  });

  it.each(['open', 'close'] as const)(
    'write: answers though the auditor fails to %s',
    async broken => {
      auditor.broken = broken;
      expect((await write()).status).toBe(200);
    },
  );

  it('write: carries out what a caller asked who hung up, and records both', async () => {
    const server = await listen(app);
    const { port } = server.address() as AddressInfo;
    const call = httpRequest({ port, method: 'POST', path: '/things/one' });
    call.on('error', () => {});
    handle = async () => {
      const closed = once(lastResponse, 'close');
      call.destroy();
      await closed;
      return { status: 200 };
    };
    call.end();
    await poll('the event to be closed', () => auditor.events[0]?.[1]);
    expect(auditor.events).toEqual([
      [expect.anything(), { outcome: 'success', meta: { callerHungUp: true } }],
    ]);
    await new Promise(resolve => server.close(resolve));
  });

  it('read: records nothing but refusals', async () => {
    await request(app).get('/things/one');
    expect(auditor.events).toEqual([]);
    const error = new NotAllowedError('no');
    handle = async () => {
      throw error;
    };
    await request(app).get('/things/one');
    expect(auditor.events).toEqual([
      [
        expect.objectContaining({ eventId: 'view', meta: { thing: 'one' } }),
        { outcome: 'fail', error },
      ],
    ]);
  });
});
