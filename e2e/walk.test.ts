import { describePortal, Person } from './support/portal';
import { Camera } from './walk/Camera';
import { dataNames } from './walk/dataNames';
import { itinerary } from './walk/itinerary';
import { walkRound } from './walk/rounds';

/** Every form of every key is a step of its own: they take as long as all other pages together. */
const LEFT_OUT = 'credentials';

/** The short form of `npm run walk`: by day, and without pictures. */
describePortal('every page and every dialog', portal => {
  it.each<Person>(['alice', 'dave'])(
    'is without findings of axe, console errors and failed requests for %s',
    async person => {
      const names = await dataNames(portal());
      const { visits, ...walk } = (await itinerary(portal())).find(
        all => all.person === person,
      )!;
      const found = await walkRound({
        portal: portal(),
        walk: {
          ...walk,
          visits: visits.filter(({ name }) => name !== LEFT_OUT),
        },
        mode: 'light',
        camera: new Camera(),
        names,
      });
      expect(found).toEqual([]);
    },
    3_600_000,
  );
});
