import { Person, Portal } from '../support/portal';

/** One page that somebody looks at. */
export interface Visit {
  /** In file names and findings. */
  name: string;
  /** Below the portal's address. */
  path: string;
  /** What of a page of others is ours to judge, as a selector; of our own pages all is. */
  part?: string;
}

/** An answer that is no success and yet right, and why. */
export interface Excuse {
  path: RegExp;
  status: number;
  reason: string;
}

export interface Walk {
  person: Person;
  visits: Visit[];
  excuses: Excuse[];
}

const WORKSPACE = 'coastal-erosion';
const BUCKET = 'coastal-erosion-shorelines';
const TABS = [
  'members',
  'buckets',
  `buckets/${BUCKET}`,
  'access',
  'access/find',
  'sessions',
  'content',
  'stores',
  'credentials',
  'activity',
  'settings',
];

const workspacePages: Visit[] = [
  { name: 'overview', path: `/workspaces/${WORKSPACE}` },
  ...TABS.map(tab => ({
    name: tab.replace('/', '-'),
    path: `/workspaces/${WORKSPACE}/${tab}`,
  })),
];

/** A link that anybody can have written, to a repository that the workspace has not. */
const OPEN: Visit = {
  name: 'open',
  path: `/workspaces/-/open?${new URLSearchParams({
    repo: 'https://github.com/example/course',
    workspace: WORKSPACE,
  })}`,
};

const LIST: Visit = { name: 'list', path: '/workspaces' };
const DATASETS: Visit = { name: 'datasets', path: '/datasets' };

/** A stranger may know of no workspace; that this is said well is what the page is looked at for. */
const STRANGER: Excuse = {
  path: new RegExp(`/api/workspace/workspaces/${WORKSPACE}(/|\\?|$)`),
  status: 403,
  reason: 'a stranger is refused',
};

/** The demo has nobody who issues tokens, and pages say so. */
const NO_ISSUER: Excuse = {
  path: /\/api\/workspace\/workspaces\/[^/]+\/token$/,
  status: 503,
  reason: 'no issuer of tokens is configured here',
};

const ENTITY_CARD = '.MuiCard-root';

/** What other pages of the portal show of workspaces; the rest of those pages is not ours to judge. */
const ELSEWHERE: Visit[] = [
  { name: 'home', path: '/', part: 'main' },
  {
    name: 'entity',
    path: '/catalog/default/component/coastal-erosion',
    part: ENTITY_CARD,
  },
  {
    name: 'entity-tab',
    path: '/catalog/default/component/coastal-erosion/workspace',
    part: ENTITY_CARD,
  },
];

/** The page that waits for a session: of one that is stopped, since a running one leads out of the portal. */
async function waiter(portal: Portal): Promise<Visit> {
  const { body } = await portal.kubernetes.datalab(WORKSPACE);
  const stopped = body.spec.sessions?.find(({ state }) => state === 'stopped');
  return {
    name: 'session',
    path: `/workspaces/${WORKSPACE}/sessions/${stopped?.name ?? 'none'}`,
  };
}

/** Everybody's way through the portal: owner, admin, plain member, stranger, platform admin. */
export async function itinerary(portal: Portal): Promise<Walk[]> {
  const session = await waiter(portal);
  const everything = [
    LIST,
    DATASETS,
    ...workspacePages,
    session,
    OPEN,
    ...ELSEWHERE,
  ];
  return [
    { person: 'alice', visits: everything, excuses: [NO_ISSUER] },
    { person: 'bob', visits: everything, excuses: [NO_ISSUER] },
    { person: 'carol', visits: everything, excuses: [NO_ISSUER] },
    {
      person: 'dave',
      visits: [LIST, DATASETS, workspacePages[0], session, OPEN],
      excuses: [STRANGER],
    },
    { person: 'olivia', visits: everything, excuses: [NO_ISSUER] },
  ];
}
