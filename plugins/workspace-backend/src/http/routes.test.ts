import { mockServices, mockErrorHandler } from '@backstage/backend-test-utils';
import { NotAllowedError } from '@backstage/errors';
import express from 'express';
import Router from 'express-promise-router';
import request from 'supertest';
import { tokenCaller, userCaller } from '../__testUtils__/callers';
import { unrecorded } from '../activity/__testUtils__/unrecorded';
import { Caller } from '../authorization/types';
import { Audit } from './audit';
import { noBody } from './body';
import { createErrorHandler } from './errors';
import { RateLimits, Rates } from './rateLimits';
import { Routes } from './routes';
import { systemClock } from '../model/clock';

const UNLIMITED: Rates = {
  writesPerMinute: Infinity,
  revealsPerMinute: Infinity,
};

describe('Routes', () => {
  let caller: Caller;
  let admit: jest.Mock;
  let readBody: jest.Mock;
  let refusals: [string, string][];

  beforeEach(() => {
    caller = userCaller('alice');
    admit = jest.fn(async () => {});
    readBody = jest.fn(async () => ({}));
    refusals = [];
  });

  function appWith(rates: Partial<Rates> = {}) {
    const logger = mockServices.logger.mock();
    const auditor = {
      createEvent: async ({ eventId }: { eventId: string }) => ({
        success: async () => {},
        fail: async ({ error }: { error: Error }) => {
          refusals.push([eventId, error.name]);
        },
      }),
    };
    const routes = new Routes({
      identify: async () => caller,
      audit: new Audit({
        auditor,
        recorder: unrecorded(),
        presence: () => ({ asPlatformAdmin: false }),
        logger,
      }),
      limits: new RateLimits({ ...UNLIMITED, ...rates }, systemClock),
      admit,
      etag: () => undefined,
    });
    const done = async () => ({ status: 200, body: {}, revealed: [] });
    const activity = () => [];
    const change = {
      eventId: 'change',
      severityLevel: 'low',
      activity,
    } as const;
    const router = Router();
    router.put('/:workspace', routes.write(change, readBody, done));
    router.delete('/:workspace', routes.write(change, noBody, done));
    router.post('/', routes.write(change, readBody, done));
    router.post(
      '/:workspace/keys',
      routes.reveal({ eventId: 'keys', activity }, readBody, done),
    );
    router.get(
      '/:workspace',
      routes.reveal({ eventId: 'view', activity }, noBody, done, {
        isCounted: ({ query }) => query.keys !== undefined,
      }),
    );
    return express().use(
      router,
      createErrorHandler(logger),
      mockErrorHandler(),
    );
  }

  it.each([
    ['put', '/lab', ['lab']],
    ['post', '/', [undefined]],
    ['post', '/lab/keys', ['lab']],
  ] as const)(
    '%s %s: reads the body of those alone who are let in',
    async (method, path, [workspace]) => {
      const app = appWith();
      await request(app)[method](path);
      expect(admit).toHaveBeenCalledWith(caller, workspace);
      expect(readBody).toHaveBeenCalledTimes(1);

      admit.mockRejectedValue(new NotAllowedError('no'));
      const { status } = await request(app)[method](path);
      expect(status).toBe(403);
      expect(readBody).toHaveBeenCalledTimes(1);
      expect(refusals).toEqual([
        [path === '/lab/keys' ? 'keys' : 'change', 'NotAllowedError'],
      ]);
    },
  );

  it.each(['get', 'delete'] as const)(
    '%s: leaves it to the verb who may, as there is nothing to read',
    async method => {
      await request(appWith())[method]('/lab');
      expect(admit).not.toHaveBeenCalled();
    },
  );

  it('refuses more writes of one caller than a minute has, and says when to try again', async () => {
    const app = appWith({ writesPerMinute: 2 });
    const put = () => request(app).put('/lab');
    expect((await put()).status).toBe(200);
    expect((await request(app).delete('/other')).status).toBe(200);
    const { status, headers, body } = await put();
    expect(status).toBe(429);
    const seconds = Number(headers['retry-after']);
    expect(seconds).toBeGreaterThanOrEqual(1);
    expect(seconds).toBeLessThanOrEqual(60);
    expect(body.error.name).toBe('TooManyRequestsError');
    expect(body.error.message).toMatch(
      /^You sent more than 2 changes within a minute\. Try again in \d+ seconds\.$/,
    );
    expect(admit).toHaveBeenCalledTimes(1);
    expect(refusals).toEqual([['change', 'TooManyRequestsError']]);

    // Neither reads nor others wait for that.
    expect((await request(app).get('/lab?keys')).status).toBe(200);
    caller = tokenCaller('alice');
    expect((await put()).status).toBe(200);
    caller = userCaller('bob');
    expect((await put()).status).toBe(200);
  });

  it('counts what reveals secrets, and nothing else, as a reveal', async () => {
    const app = appWith({ revealsPerMinute: 2 });
    const view = (query = '') => request(app).get(`/lab${query}`);
    expect((await view('?keys')).status).toBe(200);
    expect((await request(app).post('/lab/keys')).status).toBe(200);
    for (let time = 0; time < 5; time += 1) {
      expect((await view()).status).toBe(200);
      expect((await request(app).put('/lab')).status).toBe(200);
    }
    expect((await view('?keys')).status).toBe(429);
    expect((await request(app).post('/lab/keys')).status).toBe(429);
    expect(refusals).toEqual([
      ['view', 'TooManyRequestsError'],
      ['keys', 'TooManyRequestsError'],
    ]);
  });
});
