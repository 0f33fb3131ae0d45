import { RequestHandler } from 'express';
import Router from 'express-promise-router';
import { Metrics } from '../metrics/Metrics';
import { openapi } from './generated/openapi';

/** The templates of all paths, by how many parts they have. */
const TEMPLATES = new Map<number, string[][]>();
for (const template of Object.keys(openapi.paths)) {
  const parts = template.split('/');
  TEMPLATES.set(parts.length, [...(TEMPLATES.get(parts.length) ?? []), parts]);
}

/** The template of a path as openapi.yaml has it; `other` for what is in there nowhere. */
export function templateOf(path: string): string {
  const parts = path.replace(/(.)\/$/, '$1').split('/');
  const fitting = (TEMPLATES.get(parts.length) ?? []).filter(template =>
    template.every((part, at) => part.startsWith('{') || part === parts[at]),
  );
  // `/a/b` before `/a/{name}`.
  const [best] = fitting.sort((a, b) => parameters(a) - parameters(b));
  return best?.join('/') ?? 'other';
}

function parameters(template: readonly string[]): number {
  return template.filter(part => part.startsWith('{')).length;
}

/** Has each answered request measured. */
export function meter(metrics: Metrics): RequestHandler {
  return (request, response, next) => {
    const { method, path } = request;
    const start = process.hrtime.bigint();
    response.once('finish', () => {
      const seconds = Number(process.hrtime.bigint() - start) / 1e9;
      const { statusCode: status } = response;
      metrics.answered({ method, route: templateOf(path), status }, seconds);
    });
    next();
  };
}

/** `/metrics`, open to all: what the process measures, for Prometheus. */
export function createMetricsRouter(metrics: Metrics) {
  const router = Router();
  router.get('/metrics', async (_request, response) => {
    response.type(metrics.contentType).send(await metrics.text());
  });
  return router;
}
