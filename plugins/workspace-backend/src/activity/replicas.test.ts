import { mockServices } from '@backstage/backend-test-utils';
import { ActivityEntry } from '@eoepca/backstage-plugin-workspace-common';
import {
  availableDatabases,
  startDatabase,
  TestDatabase,
} from './__testUtils__/databases';
import { ActivityDatabase } from './ActivityDatabase';
import { ActivityRecorder, Doer } from './ActivityRecorder';
import { ActivityRetention } from './ActivityRetention';
import { systemClock } from '../model/clock';

const DAY = 86_400_000;

const ALICE: Required<Doer> = {
  actor: { ref: 'user:default/alice', kind: 'user' },
  place: { workspace: 'lab', uid: 'uid-lab' },
};

/** One of several processes of the plugin, with a connection of its own to the database that they share. */
function startReplica(shared: TestDatabase) {
  const knex = shared.connect();
  const logger = mockServices.logger.mock();
  const database = new ActivityDatabase(
    { getClient: async () => knex },
    logger,
    systemClock,
  );
  const recorder = (clock = systemClock) =>
    new ActivityRecorder({ database, required: new Set(), logger, clock });
  return {
    logger,
    recorder,
    begins: () => database.ask(async () => {}),
    records: (subject: string) =>
      recorder().record(
        ALICE,
        [{ action: 'member.added', subject }],
        'succeeded',
      ),
    page: (limit: number, after?: string) =>
      database.ask(store => store.page('uid-lab', { limit, after })),
    deletesOlder: (retentionMs: number) =>
      new ActivityRetention({
        database,
        retentionMs,
        logger,
        clock: systemClock,
      }).run(new AbortController().signal),
  };
}

type Replica = ReturnType<typeof startReplica>;

async function allOf(replica: Replica): Promise<readonly ActivityEntry[]> {
  return (await replica.page(10_000)).items;
}

describe.each(availableDatabases())('replicas on one %s', kind => {
  let shared: TestDatabase;
  let replicas: Replica[];

  beforeEach(async () => {
    shared = await startDatabase(kind);
    replicas = [1, 2, 3].map(() => startReplica(shared));
  });

  afterEach(() => shared?.stop());

  it('begin at the same moment, when there is no table yet', async () => {
    await Promise.all(replicas.map(each => each.begins()));
    await replicas[0].records('bob');
    for (const replica of replicas) {
      expect(await allOf(replica)).toHaveLength(1);
      expect(replica.logger.warn).not.toHaveBeenCalled();
    }
  });

  it('write each entry once, and tell of all of them in the same order', async () => {
    await replicas[0].begins();
    const subjects = replicas.flatMap((_, index) =>
      Array.from({ length: 40 }, (__, at) => `m-${index}-${at}`),
    );
    await Promise.all(
      subjects.map(subject => replicas[Number(subject[2])].records(subject)),
    );
    const [first, ...others] = await Promise.all(replicas.map(allOf));
    expect(first.map(each => each.subject).sort()).toEqual(subjects.sort());
    const ids = first.map(({ id }) => Number(id));
    expect(ids).toEqual([...new Set(ids)].sort((a, b) => b - a));
    for (const seen of others) expect(seen).toEqual(first);
  });

  it('let a page of one be followed by a page of another, while a third writes', async () => {
    for (let at = 0; at < 7; at++) await replicas[at % 3].records(`m${at}`);
    const first = await replicas[0].page(3);
    await replicas[2].records('later');
    const second = await replicas[1].page(3, first.next);
    const third = await replicas[0].page(3, second.next);
    expect(
      [first, second, third].flatMap(({ items }) =>
        items.map(({ subject }) => subject),
      ),
    ).toEqual(['m6', 'm5', 'm4', 'm3', 'm2', 'm1', 'm0']);
  });

  it('let one finish what another has begun', async () => {
    const ids = await replicas[0]
      .recorder()
      .begin(ALICE, [{ action: 'token.issued' }]);
    await replicas[1].recorder().finish(ids, 'succeeded');
    expect(await allOf(replicas[2])).toEqual([
      expect.objectContaining({ outcome: 'succeeded' }),
    ]);
  });

  it('delete what is old once, though all of them begin to', async () => {
    const old = replicas[0].recorder(() => new Date(Date.now() - 10 * DAY));
    await old.record(
      ALICE,
      Array.from({ length: 2_500 }, () => ({
        action: 'member.added' as const,
      })),
      'succeeded',
    );
    await replicas[1].records('new');
    await Promise.all(replicas.map(each => each.deletesOlder(DAY)));
    expect((await allOf(replicas[2])).map(({ subject }) => subject)).toEqual([
      'new',
    ]);
    const told = replicas.flatMap(({ logger }) =>
      logger.info.mock.calls.map(([text]) =>
        Number(/Deleted (\d+) entries/.exec(text)?.[1]),
      ),
    );
    expect(told.reduce((sum, each) => sum + each, 0)).toBe(2_500);
  });
});
