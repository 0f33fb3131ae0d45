import { RequestHandler } from 'express';
import Router from 'express-promise-router';
import { Metrics } from '../metrics/Metrics';
import { openapi } from './generated/openapi';

interface Template {
  readonly path: string;
  readonly parts: readonly string[];
}

/** The templates of all paths by how many parts they have, `/a/b` before `/a/{name}`. */
const TEMPLATES = new Map<number, Template[]>();
for (const path of Object.keys(openapi.paths).sort(byParameters)) {
  const parts = path.split('/');
  const others = TEMPLATES.get(parts.length) ?? [];
  TEMPLATES.set(parts.length, [...others, { path, parts }]);
}

/** The template of a path as openapi.yaml has it; `other` for what is in there nowhere. */
export function templateOf(path: string): string {
  const parts = path.replace(/(.)\/$/, '$1').split('/');
  const fitting = TEMPLATES.get(parts.length)?.find(template =>
    template.parts.every(
      (part, at) => part === parts[at] || part.startsWith('{'),
    ),
  );
  return fitting?.path ?? 'other';
}

function byParameters(a: string, b: string): number {
  return a.split('{').length - b.split('{').length;
}

/** Has each answered request measured. */
export function meter(metrics: Metrics): RequestHandler {
  return (request, response, next) => {
    const { method, path } = request;
    const start = performance.now();
    response.on('finish', () => {
      const seconds = (performance.now() - start) / 1_000;
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
