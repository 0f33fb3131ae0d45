import { AuditorService, LoggerService } from '@backstage/backend-plugin-api';
import { NotFoundError } from '@backstage/errors';
import Router from 'express-promise-router';
import { Identify } from '../authorization/identify';
import { Metrics } from '../metrics/Metrics';
import { WorkspaceService } from '../service/types';
import { ActivityRecorder } from '../activity/ActivityRecorder';
import { createActivityRouter } from './activity';
import { Audit } from './audit';
import { createAccessRouter } from './access';
import { createBucketsRouter } from './buckets';
import { createContentRouter } from './content';
import { createCreatingRouter } from './creating';
import { createDirectoryRouter } from './directory';
import { createCredentialsRouter } from './credentials';
import { createErrorHandler } from './errors';
import { createInboxRouter } from './inbox';
import { openapi } from './generated/openapi';
import { createMetricsRouter, meter } from './metering';
import { createMembersRouter } from './members';
import { createProvisioningRouter } from './provisioning';
import { RateLimits, Rates } from './rateLimits';
import { Routes } from './routes';
import { createSessionsRouter } from './sessions';
import { createSettingsRouter } from './settings';
import { createStatusRouter } from './status';
import { createStoresRouter } from './stores';
import { createSuggestionsRouter } from './suggestions';
import { createWorkspacesRouter } from './workspaces';
import { Clock } from '../model/clock';

/** The paths that answer without sign-in. */
export const OPEN_PATHS = ['/probe', '/status', '/metrics'];

/** The paths below which this router itself checks who asks. */
export const GUARDED_PATHS = [
  '/workspaces',
  '/workspace-names',
  '/workspace-options',
  '/buckets',
  '/inbox',
  '/openapi.json',
];

/** What pages of a portal at another origin than the backend may read of answers, besides the body. */
const HEADERS_FOR_PAGES = ['ETag', 'Link', 'Retry-After', 'Warning'];

/** Everything the plugin serves. `baseUrl` is its address for others, the base of links in answers. */
export function createRouter(options: {
  service: WorkspaceService;
  identify: Identify;
  auditor: AuditorService;
  recorder: ActivityRecorder;
  logger: LoggerService;
  baseUrl: string;
  /** Where they are to be taken and served. */
  metrics?: Metrics;
  /** Answer `GET …/token`, too. */
  tokenByGet: boolean;
  rates: Rates;
  clock: Clock;
}) {
  const { service, identify, logger, baseUrl, tokenByGet } = options;
  const routes = new Routes({
    identify,
    audit: new Audit({
      auditor: options.auditor,
      recorder: options.recorder,
      presence: service.presence,
      logger,
    }),
    limits: new RateLimits(options.rates, options.clock),
    admit: (caller, workspace) => service.workspaces.admit(caller, workspace),
    etag: service.etag,
  });
  const router = Router();

  if (options.metrics) router.use(meter(options.metrics));
  router.use((request, response, next) => {
    response.set('Cache-Control', 'no-store');
    if (request.headers.origin) {
      response.append('Access-Control-Expose-Headers', HEADERS_FOR_PAGES);
    }
    if (service.isStale()) {
      response.set('Warning', '110 - "Response is Stale"');
    }
    next();
  });
  // First, as nothing is asked for as often as lists and views.
  router.use(
    '/workspaces',
    createWorkspacesRouter({ routes, service, baseUrl }),
  );
  router.use(createStatusRouter(service));
  if (options.metrics) router.use(createMetricsRouter(options.metrics));
  router.get(
    '/openapi.json',
    routes.read('openapi', ({ response }) => {
      response.json({ ...openapi, servers: [{ url: baseUrl }] });
    }),
  );
  router.use(
    '/workspaces/:workspace',
    createCredentialsRouter({ routes, service, tokenByGet }),
  );
  router.use(
    '/workspaces/:workspace/stores',
    createStoresRouter({ routes, service }),
  );
  router.use(
    '/workspaces/:workspace/sessions',
    createSessionsRouter({ routes, service, baseUrl }),
  );
  router.use(
    '/workspaces/:workspace/content',
    createContentRouter({ routes, service }),
  );
  router.use(
    '/workspaces/:workspace/buckets',
    createBucketsRouter({ routes, service }),
  );
  router.use('/workspaces/:workspace', createAccessRouter({ routes, service }));
  router.use(
    '/workspaces/:workspace/suggestions',
    createSuggestionsRouter({ routes, service }),
  );
  router.use(
    '/workspaces/:workspace',
    createProvisioningRouter({ routes, service }),
  );
  router.use(
    '/workspaces/:workspace',
    createMembersRouter({ routes, service }),
  );
  router.use(
    '/workspaces/:workspace',
    createSettingsRouter({ routes, service }),
  );
  router.use(createCreatingRouter({ routes, service }));
  router.use(
    '/workspaces/:workspace/activity',
    createActivityRouter({ routes, service, baseUrl }),
  );
  router.use('/buckets', createDirectoryRouter({ routes, service, baseUrl }));
  router.use('/inbox', createInboxRouter({ routes, service }));
  router.use(request => {
    throw new NotFoundError(
      `There is no call ${request.method} to this path; see ${baseUrl}/openapi.json`,
    );
  });
  router.use(createErrorHandler(logger));

  return router;
}
