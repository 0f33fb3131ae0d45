import { mockServices } from '@backstage/backend-test-utils';
import {
  AuthenticationError,
  ConflictError,
  ServiceUnavailableError,
} from '@backstage/errors';
import { UnprocessableError } from '@eoepca/backstage-plugin-workspace-common';
import { MiddlewareFactory } from '@backstage/backend-defaults/rootHttpRouter';
import express from 'express';
import request from 'supertest';
import { TooManyEditsError } from '../kubernetes/EditQueue';
import { RequestError, createErrorHandler } from './errors';

async function answerTo(error: unknown) {
  const logger = mockServices.logger.mock();
  const app = express();
  app.get('/', (_request, _response, next) => next(error));
  app.use(createErrorHandler(logger));
  app.use(
    MiddlewareFactory.create({
      logger: mockServices.logger.mock(),
      config: mockServices.rootConfig(),
    }).error(),
  );
  return { answer: await request(app).get('/'), logger };
}

describe('createErrorHandler', () => {
  it.each([
    [new ConflictError('no'), 409],
    [new RequestError('PayloadTooLargeError', 413, 'too big'), 413],
    [UnprocessableError.field(['a', 0], 'is wrong'), 422],
  ])('lets %s be answered as it is', async (error, status) => {
    const { answer, logger } = await answerTo(error);
    expect(answer.status).toBe(status);
    expect(answer.body.error.message).toBe(error.message);
    expect(logger.error).not.toHaveBeenCalled();
  });

  it('tells the fields of a 422', async () => {
    const { answer } = await answerTo(
      UnprocessableError.field(['a', 0], 'is wrong'),
    );
    expect(answer.body.error.fields).toEqual([
      { path: ['a', 0], message: 'is wrong' },
    ]);
  });

  it('says when to ask again after a 503', async () => {
    const plain = await answerTo(new ServiceUnavailableError('no'));
    expect(plain.answer.headers['retry-after']).toBe('5');
    const timed = await answerTo(
      Object.assign(new ServiceUnavailableError('no'), { retryAfter: 1.2 }),
    );
    expect(timed.answer.headers['retry-after']).toBe('2');
  });

  it('says when to try again after each 429', async () => {
    const waiting = await answerTo(new TooManyEditsError('too many'));
    expect(waiting.answer.headers['retry-after']).toBe('1');
    expect(waiting.answer.body.error).toMatchObject({
      name: 'TooManyEditsError',
      retryAfter: 1,
    });
    const often = await answerTo(
      new RequestError('TooManyRequestsError', 429, 'too often', {
        retryAfter: 42,
      }),
    );
    expect(often.answer.headers['retry-after']).toBe('42');
    expect(often.answer.body.error).toMatchObject({
      name: 'TooManyRequestsError',
      retryAfter: 42,
    });
  });

  it('says how to sign in with a 401', async () => {
    const { answer } = await answerTo(new AuthenticationError('who?'));
    expect(answer.headers['www-authenticate']).toBe('Bearer');
  });

  it.each([new TypeError('secret of x'), 'secret', undefined])(
    'keeps the words of an unexpected error (%p) in the log',
    async error => {
      const { answer, logger } = await answerTo(error ?? { secret: 1 });
      expect(answer.status).toBe(500);
      expect(answer.text).not.toContain('secret');
      const [message] = logger.error.mock.calls[0];
      expect(answer.body.error.message).toContain(message.split(' ').at(-1));
    },
  );
});
