import {
  availableClusters,
  startKubernetes,
  TestCluster,
  unlessExisting,
} from '../testing';
import { describeApplying } from './applying';
import { describeAuthentication } from './authentication';
import { describeAuthorizing } from './authorizing';
import { describeClientLibrary } from './clientLibrary';
import { describeCoreKinds } from './coreKinds';
import { describeDefaulting } from './defaulting';
import { describeDeleting } from './deleting';
import { describeDiscovery } from './discovery';
import { describeListing } from './listing';
import { describePatching } from './patching';
import { describeValidation } from './validation';
import { describeExpiry, describeWatching } from './watching';
import { describeWriting } from './writing';

describe.each(availableClusters())('%s', kind => {
  let running: TestCluster;
  const cluster = () => running;

  beforeAll(async () => {
    running = await startKubernetes(kind);
  });

  afterAll(() => running?.stop());

  describeDiscovery(cluster);
  describeValidation(cluster);
  describeDefaulting(cluster);
  describeWriting(cluster);
  describeDeleting(cluster);
  describeListing(cluster);
  describePatching(cluster);
  describeApplying(cluster);
  describeCoreKinds(cluster);
  describeAuthentication(cluster);
  describeAuthorizing(cluster);
  describeClientLibrary(cluster);
  describeWatching(cluster);
  unlessExisting(kind, () => describeExpiry(cluster));
});
