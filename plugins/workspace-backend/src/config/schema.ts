import { STORE_TYPES } from '@eoepca/backstage-plugin-workspace-common';
import { z } from 'zod';
import { activity } from './activity';
import { members } from './callers';
import { limits } from './limits';
import {
  choice,
  count,
  duration,
  expected,
  firstText,
  flag,
  httpAddress,
  list,
  meaning,
  number,
  section,
  setting,
  text,
} from './values';
import { parseSessionHost } from '../model/sessions/sessionAddress';
import { storeTypesCalled } from '../model/stores/storeTypes';

const LEAST_STALENESS_MS = 2 * 60_000;

const reservedName = text.refine(
  // `*` alone would reserve every name.
  name => /^\*?[a-z0-9-]+\*?$/.test(name),
  expected("a name in lower case with an optional '*' at the start or the end"),
);

const clusterDomain = text
  .transform(domain => domain.replace(/\.$/, ''))
  .refine(
    domain => /^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$/.test(domain),
    expected('a domain such as cluster.local'),
  );

const sessionLimit = duration.refine(ms => ms > 0, {
  error: 'expected more than no time',
});

const sessionHost = meaning(
  parseSessionHost,
  'a host such as lab.example.org, lab.example.org:8443 or *.example.org',
);

const storeTypes = meaning(
  storeTypesCalled,
  `${STORE_TYPES.join(', ')}, an alias such as postgres, or all`,
);

const seconds = number(
  value => value > 0 && value <= 300,
  'a number above 0 up to 300',
);

const maxStaleness = duration.refine(ms => ms >= LEAST_STALENESS_MS, {
  error:
    'expected 2 minutes at least: where nothing changes, API servers confirm that only once a minute',
});

/** What `workspace` holds, apart from the clusters, the callers and who owns what. */
export const schema = section({
  members: setting(members.default(new Map())),
  prefixForName: setting(text.optional()),
  reservedNames: list(reservedName),
  environment: setting(text.default('datalab')),
  vcluster: setting(flag.default(false)),
  sessions: section({
    // YAML 1.1 tools, Helm among them, write a bare `on` or `off` as a boolean.
    mode: z.preprocess(
      value => (typeof value === 'boolean' ? ['off', 'on'][+value] : value),
      setting(choice(['on', 'off', 'auto']).default('on')),
    ),
    max: setting(count.default(3)),
    readiness: setting(choice(['status', 'service']).optional()),
    clusterDomain: setting(clusterDomain.optional()),
    signIn: setting(
      choice(['credentials', 'delegated']).default('credentials'),
    ),
    maxAge: setting(sessionLimit.optional()),
    maxIdle: setting(sessionLimit.optional()),
    warnBefore: setting(duration.default(10 * 60_000)),
    hosts: list(sessionHost),
  }),
  s3: section({
    secretName: setting(text.optional()),
    endpoint: firstText,
    region: firstText,
  }),
  registry: section({
    secretName: setting(text.optional()),
    disabled: setting(flag.default(false)),
  }),
  stores: section({
    disabled: setting(flag.default(false)),
    disabledTypes: list(storeTypes, /[,;]/),
  }),
  oidc: section({
    issuer: setting(httpAddress.optional()),
    audience: setting(text.default('workspace-api')),
    jwksUri: setting(httpAddress.optional()),
    // The audience alone says nothing about whose tokens to accept: the token broker has one, too.
  }).refine(({ issuer, jwksUri }) => issuer || !jwksUri, {
    path: ['issuer'],
    error: 'expected the issuer that workspace.oidc.jwksUri belongs to',
  }),
  tokenBroker: section({
    tokenEndpoint: setting(httpAddress.optional()),
    timeoutSeconds: setting(seconds.default(10)),
    clientAuthentication: setting(
      choice(['client_secret_basic', 'client_secret_post']).default(
        'client_secret_basic',
      ),
    ),
    allowGet: setting(flag.default(false)),
  }),
  cache: section({ maxStaleness: setting(maxStaleness.default(5 * 60_000)) }),
  metrics: section({ enabled: setting(flag.default(true)) }),
  limits,
  activity,
  repair: section({
    grace: setting(duration.default(10 * 60_000)),
    labels: setting(flag.default(true)),
  }),
});
