import { WatchStatus } from '@eoepca/backstage-plugin-workspace-common';
import Router from 'express-promise-router';
import { DATALAB, STORAGE, ResourceKind } from '../model/kinds';
import { WorkspaceService } from '../service/types';

/** Seconds until it makes sense to ask an unavailable service again. */
const RETRY_AFTER = 5;

/** `/probe` and `/status`, open to all: whether the process answers, and how well the cluster is known. */
export function createStatusRouter(service: Pick<WorkspaceService, 'status'>) {
  const router = Router();

  router.get('/probe', (_request, response) => {
    response.json({});
  });

  router.get('/status', (_request, response) => {
    const status = service.status();
    const ok = status.status !== 'unavailable';
    if (!ok) response.status(503).set('Retry-After', String(RETRY_AFTER));
    response.json({
      ok,
      storage_crd_present: isPresent(STORAGE, status.watches),
      datalab_crd_present: isPresent(DATALAB, status.watches),
      ...status,
    });
  });

  return router;
}

/** A definition is known to be there once its resources could be listed. */
function isPresent({ kind }: ResourceKind, watches: WatchStatus[]): boolean {
  return watches.some(
    watch =>
      watch.kind === kind &&
      (watch.state === 'fresh' || watch.state === 'stale'),
  );
}
