import { mockServices } from '@backstage/backend-test-utils';
import { ActivityDatabase } from '../ActivityDatabase';
import { ActivityRecorder } from '../ActivityRecorder';
import { systemClock } from '../../model/clock';

/** A database that forgets everything; for tests of other things. */
export const NO_ACTIVITY: Pick<ActivityDatabase, 'ask'> = {
  ask: async () => [] as never,
};

/** Records nothing, and refuses nothing for it. */
export function unrecorded(): ActivityRecorder {
  return new ActivityRecorder({
    database: NO_ACTIVITY,
    required: new Set(),
    logger: mockServices.logger.mock(),
    clock: systemClock,
  });
}

/** What is to be called before an effect, where nothing has to be recorded first. */
export const begin = async () => {};
